import { describe, expect, it } from 'vitest'
import { clusterActors } from '../../../../packages/comparison/src/framing/actors/cluster-actors.ts'
import { actorParts } from '../../../../packages/extractor/src/framing/actor-parts.ts'
import { english } from '../../../../packages/extractor/src/languages/en/index.ts'

/** A naming by its words, with its text before a colon: "north: the president". */
function mentionOf(line: string, at: number) {
  const [article = '', words = ''] = line.split(': ')
  const phrase = (words.match(/[\p{L}.]+(?:-[\p{L}]+)*|'s|[,]/gu) ?? []).map((text) => ({
    text,
    lower: text.toLowerCase(),
  }))
  return { article, at, ...actorParts(phrase, english.framing) }
}

/** Namings grouped by actor, each group's words joined, in order of the first. */
function groups(lines: readonly string[]): string[] {
  const keys = clusterActors(lines.map(mentionOf))
  return [...Map.groupBy(lines, (_, at) => keys[at] ?? '').values()].map((own) =>
    own.map((line) => line.split(': ')[1]).join(' = '),
  )
}

const CASES: readonly { readonly it: string; readonly given: readonly string[]; readonly groups: readonly string[] }[] =
  [
    {
      it: 'puts a surname, a courtesy title and a full name together over outlets',
      given: ['north: President Ada Vale', 'north: Ms. Vale', 'south: Vale', 'south: Ada Vale'],
      groups: ['President Ada Vale = Ms. Vale = Vale = Ada Vale'],
    },
    {
      it: 'joins names that put the family first',
      given: ['north: Ro Tan-mi', 'north: Mr. Ro', 'south: Ro Tan Mi'],
      groups: ['Ro Tan-mi = Mr. Ro = Ro Tan Mi'],
    },
    {
      it: 'keeps two people of one surname apart where their own texts name them in full',
      given: ['north: Ada Vale', 'north: Vale', 'south: Otto Vale', 'south: Vale'],
      groups: ['Ada Vale = Vale', 'Otto Vale = Vale'],
    },
    {
      it: 'keeps father and son apart',
      given: ['north: Otto Vale', 'north: Vale', 'north: Otto Vale Jr'],
      groups: ['Otto Vale = Vale', 'Otto Vale Jr'],
    },
    {
      it: 'resolves a post by its nation, and one without a nation to whom the texts call so at home',
      given: [
        'north: President Vale',
        'north: French President Roux',
        'north: the French president',
        'north: the president',
      ],
      groups: ['President Vale = the president', 'French President Roux = the French president'],
    },
    {
      it: 'lets a judging word for a post stand for its holder',
      given: ['north: Syrian President Haddar', 'south: the Syrian dictator'],
      groups: ['Syrian President Haddar = the Syrian dictator'],
    },
    {
      it: 'does not take several holders for one',
      given: ['north: President Vale', 'north: the two presidents'],
      groups: ['President Vale', 'the two presidents'],
    },
    {
      it: 'tells a person from that person’s people, and puts a team with them',
      given: ["north: Vale's lawyers", 'north: Ada Vale', "south: Ada Vale's team"],
      groups: ["Vale's lawyers = Ada Vale's team", 'Ada Vale'],
    },
    {
      it: 'joins what organisations and nations are called',
      given: ['north: Hamas gunmen', 'south: Hamas fighters', 'south: Israeli troops'],
      groups: ['Hamas gunmen = Hamas fighters', 'Israeli troops'],
    },
    {
      it: 'joins heads through a noun before a head',
      given: ['north: the caravan', 'south: the migrant caravan', 'south: migrants', 'east: immigrants'],
      groups: ['the caravan = the migrant caravan = migrants = immigrants'],
    },
    {
      it: 'does not join groups that share nothing',
      given: ['north: rebels', 'south: villagers', 'south: masked gunmen'],
      groups: ['rebels', 'villagers', 'masked gunmen'],
    },
  ]

describe('clusterActors', () => {
  it.each(CASES)('$it', ({ given, groups: expected }) => expect(groups(given)).toEqual(expected))

  it('says the same in any order of the input', () => {
    const mentions = CASES.flatMap(({ given }) => given.map(mentionOf))
    const keys = clusterActors(mentions)
    expect(clusterActors(mentions.toReversed()).toReversed()).toEqual(keys)
  })
})
