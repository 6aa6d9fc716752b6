import type { Features } from './features.ts'

/**
 * How much each feature speaks for one quantity (or, below zero, against it), and where two figures stand when nothing
 * speaks. Set by hand in four steps, from what a careful coder does. No number here comes out of a fit, but between two steps
 * the hand-coded events were asked: what is measured on them is the better for it.
 */
export type Weights = { bias: number; terms: readonly (readonly [keyof Features, number])[] }

const SLIGHT = 0.5
const SOME = 1
const STRONG = 2
/** Alone enough against everything else. */
const DECISIVE = 6

/** What speaks alike for figures of every sort: time, place and perspective, and how the text is built. */
const ANY_SORT = [
  // A text seldom repeats a figure; headlines and leads give the event's own.
  ['oneArticle', -SLIGHT],
  ['prominent', STRONG],
  ['kinds', -SOME],
  ['context', SLIGHT],
] as const satisfies Weights['terms']

/** For people killed, hurt, missing, held ...: two figures for people at large count the same people unless something says otherwise. */
export const PEOPLE: Weights = {
  bias: 0,
  terms: [
    ...ANY_SORT,
    ['head', SLIGHT],
    ['within', SLIGHT],
    ['same', SOME],
    ['bothUnnamed', SOME],
    ['near', SOME],
    ['wide', SOME],
    ['shared', SOME],
    ['samePlace', STRONG],
    // The dead of one town are not the dead; those of another year are others.
    ['onePlace', -DECISIVE],
    ['onePeriod', -DECISIVE],
    ['background', -STRONG],
    ['addition', -SLIGHT],
    ['oneFate', -STRONG],
    ['crowd', -SOME],
    ['rivals', -STRONG],
    ['oneSomewhere', -STRONG],
  ],
}

/** For money and time: what is counted must itself be named alike, or its owner. */
export const THINGS: Weights = {
  bias: -2.5,
  terms: [
    ...ANY_SORT,
    ['head', SOME],
    ['within', SOME],
    ['same', SOME],
    ['bothUnnamed', SOME],
    ['mentioned', SLIGHT],
    ['near', SLIGHT],
    ['wide', SOME],
    ['shared', STRONG],
    ['owners', SLIGHT],
    ['rivalOwners', -SLIGHT],
    ['rivals', -SLIGHT],
    ['onePlace', -SLIGHT],
    ['onePeriod', -SOME],
    ['background', -SLIGHT],
    ['rivalThings', -SOME],
    ['rivalFlows', -SOME],
  ],
}

/**
 * For shares: every percentage has the same unit, and one rate is mentioned beside another, so that it tells nothing what stands
 * near and more what the share itself is called.
 */
export const SHARES: Weights = {
  bias: THINGS.bias - SLIGHT,
  terms: [...THINGS.terms.filter(([name]) => name !== 'mentioned'), ['head', SLIGHT]],
}

/** For countable things and people without a fate: of a crowd of such figures in one article, hardly two are the same. */
export const COUNTS: Weights = {
  bias: -2.5,
  terms: [
    ...ANY_SORT,
    ['head', SOME],
    ['within', SOME],
    ['same', SOME],
    ['bothUnnamed', SOME],
    ['near', SOME],
    ['wide', SOME],
    ['shared', SOME],
    ['owners', SLIGHT],
    ['owner', SLIGHT],
    ['rivals', -SLIGHT],
    ['samePlace', STRONG],
    ['onePlace', -STRONG],
    ['onePeriod', -SOME],
    ['background', -SOME],
    ['crowd', -SLIGHT],
    ['oneSomewhere', -STRONG],
    ['lone', SOME],
  ],
}

/** For lengths, areas, speeds, magnitudes: what is measured tells most, and may stand anywhere near. */
export const MEASURES: Weights = {
  bias: -2,
  terms: [
    ...ANY_SORT,
    ['head', STRONG],
    ['within', SOME],
    ['same', SOME],
    ['mentioned', SOME],
    ['near', SLIGHT],
    ['shared', SLIGHT],
    ['rivals', -DECISIVE],
    ['onePlace', -SLIGHT],
    ['onePeriod', -STRONG],
    ['background', -STRONG],
    ['crowd', -SLIGHT],
    ['lone', SOME],
  ],
}
