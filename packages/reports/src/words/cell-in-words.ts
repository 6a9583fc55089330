import type { Cell, Column, Missing } from '../document.ts'
import { figureInWords } from './figure-in-words.ts'
import { qualifiedFigure } from './qualified-figure.ts'

/** Why a cell has no value, as people read it. */
export const MISSING_IN_WORDS: Readonly<Record<Missing, string>> = {
  unknown: 'unknown',
  notStated: 'not stated',
  notEvidenced: 'not evidenced',
  notApplicable: 'not applicable',
  undetermined: 'undetermined',
  suppressed: 'suppressed',
  withheld: 'withheld',
}

/** A cell as people read it: amounts in pounds or thousands of them, an asterisk after what was inferred; nothing where there is no cell. */
export const cellInWords = (cell: Cell | undefined, kind: Column['kind']): string => {
  switch (cell?.is) {
    case undefined:
      return ''
    case 'value':
      return `${qualifiedFigure(cell.value, kind, cell.qualifier)}${cell.inferred ? '*' : ''}`
    case 'missing':
      return MISSING_IN_WORDS[cell.why]
    case 'atLeast':
      return `${figureInWords(cell.value, kind)}, and ${cell.unknown} not known`
    case 'contested':
      return `contested: ${cell.rivals.map((rival, at) => qualifiedFigure(rival, kind, cell.qualifiers?.[at])).join(' or ')}`
  }
}
