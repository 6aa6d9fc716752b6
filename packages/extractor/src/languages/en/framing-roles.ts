import type { RolesLexicon } from '../../framing/roles-lexicon.ts'

/**
 * English words for posts and ties that a person is called by, besides the nouns for people. Written for this project from
 * general knowledge of English (compare van Leeuwen 1996 on functionalization and identification). Licence: MIT, as the
 * project.
 */
export const englishRoles: RolesLexicon = {
  posts: [
    {
      post: 'head of state or government',
      nouns: `president premier minister chancellor leader dictator strongman ruler king queen emperor monarch despot tyrant
        autocrat counterpart potus`,
    },
    {
      post: 'head of an agency',
      nouns: 'director chief head boss chairman chairwoman chair commissioner administrator',
    },
    { post: 'minister or envoy', nouns: 'secretary ambassador envoy diplomat' },
    { post: 'adviser', nouns: 'adviser advisor aide strategist' },
    { post: 'prosecutor', nouns: 'counsel prosecutor' },
    { post: 'candidate', nouns: 'candidate nominee pick frontrunner contender' },
    { post: 'mayor', nouns: 'mayor' },
    { post: 'governor', nouns: 'governor' },
    { post: 'member of parliament', nouns: 'senator congressman congresswoman representative lawmaker' },
    { post: 'lawyer', nouns: 'lawyer attorney' },
    { post: 'investigator', nouns: 'investigator detective' },
    { post: 'migrant', nouns: 'migrant immigrant refugee alien asylum-seeker seeker' },
    { post: 'caravan', nouns: 'caravan convoy procession' },
    { post: 'supporter', nouns: 'supporter backer ally activist advocate volunteer sympathizer' },
    { post: 'maker', nouns: 'producer manufacturer maker industry company firm' },
  ],
  collectives: `team staff office squad squadron committee campaign administration government regime crowd group
    army company industry party union association council board panel network organization organisation family crew`,
  honorifics: 'mr mrs ms miss dr sir dame lord lady madam mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt.',
  plain: `former ex then new old late current senior junior deputy vice acting interim prime special first chief fellow foreign
    national defense state white house republican democratic federal presidential supreme general security us u.s. its his her their
    our my your this that these those a an the no some many several two three both other another all one
    mr mrs and or breaking`,
  joints:
    'of in for who whom which that with from on at to as by against after before inside outside during like awaiting',
  parties: [
    { key: 'democrats', words: 'democrat democrats democratic dnc dems' },
    { key: 'republicans', words: 'republican republicans gop rnc' },
    { key: 'labour', words: 'labour labourite' },
    { key: 'conservatives', words: 'tory tories' },
  ],
}
