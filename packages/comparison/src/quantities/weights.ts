import type { Features } from './features.ts'

/** How much each feature speaks for one quantity, in log odds, and the odds where nothing speaks. */
export type Weights = { bias: number; terms: readonly (readonly [keyof Features, number])[] }

/** For people killed, hurt, missing, held ...: two figures for people at large count the same people unless something says otherwise. */
export const PEOPLE: Weights = {
  bias: -0.2,
  terms: [
    ['head', 0.6],
    ['within', 0.4],
    ['same', 1],
    ['unnamed', 0.3],
    ['bothUnnamed', 1.3],
    ['near', 0.9],
    ['wide', 1],
    ['shared', 1.3],
    ['context', 0.5],
    ['samePlace', 1.5],
    ['onePlace', -7],
    ['onePeriod', -5],
    ['background', -1.6],
    ['addition', -0.7],
    ['kinds', -1.4],
    ['oneFate', -2],
    ['crowd', -1.3],
    ['oneArticle', -0.4],
    ['prominent', 2],
  ],
}

/** For things, money, shares, time and measures: what is counted must itself be named alike, or its owner. */
export const THINGS: Weights = {
  bias: -2.7,
  terms: [
    ['head', 1.2],
    ['within', 0.8],
    ['same', 1],
    ['unnamed', 0.4],
    ['bothUnnamed', 1],
    ['near', 0.4],
    ['wide', 0.4],
    ['shared', 2.4],
    ['context', 0.4],
    ['owners', 0.5],
    ['rivalOwners', -0.3],
    ['rivals', -1.4],
    ['onePlace', -0.7],
    ['onePeriod', -1.3],
    ['background', -0.6],
    ['kinds', -0.8],
    ['strata', -0.2],
    ['crowd', -0.3],
    ['oneArticle', -0.5],
    ['prominent', 1.5],
  ],
}

/** For countable things and people without a fate: of a crowd of such figures in one article, hardly two are the same. */
export const COUNTS: Weights = {
  bias: -2.4,
  terms: [
    ['head', 0.8],
    ['within', 0.8],
    ['same', 0.9],
    ['bothUnnamed', 1.5],
    ['near', 0.9],
    ['wide', 0.8],
    ['shared', 1.4],
    ['context', 0.4],
    ['owners', 0.5],
    ['owner', 0.5],
    ['rivals', -0.5],
    ['samePlace', 2],
    ['onePlace', -1.5],
    ['onePeriod', -0.9],
    ['background', -0.8],
    ['kinds', -0.6],
    ['strata', -0.2],
    ['crowd', -1.3],
    ['oneArticle', -0.9],
    ['prominent', 1.8],
  ],
}

/** For lengths, areas, speeds, magnitudes: what is measured tells most, and may stand anywhere near. */
export const MEASURES: Weights = {
  bias: -2,
  terms: [
    ['head', 1.7],
    ['within', 1.4],
    ['same', 1.2],
    ['mentioned', 1.4],
    ['near', 0.5],
    ['shared', 0.5],
    ['rivals', -4],
    ['onePlace', -0.4],
    ['onePeriod', -2.2],
    ['background', -2],
    ['crowd', -0.7],
    ['oneArticle', -0.5],
    ['prominent', 1.3],
  ],
}
