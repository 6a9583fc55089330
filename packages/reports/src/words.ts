/**
 * The words of the board pack for whoever shows the same figures elsewhere. Nothing here draws or renders, so that it loads in no time.
 *
 * @module
 */

export { sumCell } from './blocks/cells.ts'
export { basisClauses, basisInWords } from './words/basis-in-words.ts'
export { cellInWords } from './words/cell-in-words.ts'
export { changeInWords } from './words/change-in-words.ts'
export { counted } from './words/counted.ts'
export { type Effect, effectInWords, type OpenParts } from './words/effect-in-words.ts'
export { instantInWords } from './words/instant-in-words.ts'
export { listInWords } from './words/list-in-words.ts'
export { newsInWords } from './words/news-in-words.ts'
export { periodInWords } from './words/period-in-words.ts'
