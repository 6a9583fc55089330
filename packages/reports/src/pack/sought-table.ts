import { type DecisionRow, type Key, whenInWords } from '@programme-ledger/core'
import { rowOf } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Table } from '../document.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { claimsIn } from '../words/claims-in.ts'
import { inWords } from '../words/in-words.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Names } from './names.ts'
import type { Sought } from './sought.ts'
import { entriesOf, type SoughtMatter } from './sought-by-matter.ts'

/** Matters that wait for a decision, a row each: what was put last, then what was put before. */
export const soughtTable = (
  { id, caption }: Pick<Table, 'id' | 'caption'>,
  sought: readonly SoughtMatter[],
  names: Names,
): Table => {
  const isDecided = sought.some((each) => standsIn(each, names).length > 0)
  const hasBefore = sought.some(({ items }) => items.length > 1)
  return statedTable({
    id,
    caption,
    columns: {
      matter: ['Matter', 'text'],
      of: ['Decision of', 'text'],
      text: ['What is recommended, or submitted', 'text'],
      by: ['By', 'text'],
      on: ['On', 'text'],
      ...(hasBefore && { before: ['Put before that', 'text'] as const }),
      ...(isDecided && { stands: ['Decided about it before', 'text'] as const }),
    },
    rows: sought.map((each) => {
      const { matter, of, items } = each
      const stands = standsIn(each, names)
      const [last, ...before] = items
      return rowOf(
        { ref: matter.ref, entries: entriesOf([{ items }]) },
        {
          matter: value(matter.name),
          of: of.length === 0 ? missing('notStated') : value(listInWords(of.map(names.short))),
          text: last.words,
          by: last.by,
          on: last.on,
          ...(hasBefore && {
            before: before.length === 0 ? missing('notApplicable') : value(before.map(sayItem).join('; ')),
          }),
          ...(isDecided && { stands: stands.length === 0 ? missing('notStated') : value(stands.join('; ')) }),
        },
      )
    }),
  })
}

/** `Approve six quick wins (Joint Chief Executive, 17 September 2008)`. */
const sayItem = ({ words, by, on }: Sought): string => {
  const origin = [by, on].filter(({ is }) => is !== 'missing').map((cell) => cellInWords(cell, 'text'))
  return `${cellInWords(words, 'text')}${origin.length === 0 ? '' : ` (${origin.join(', ')})`}`
}

/**
 * What councils decided about the matter before, and what those whom it waits for deferred or noted since; nothing of those of whom no
 * decision is recorded, as the column before says so.
 */
const standsIn = ({ matter, of, items }: SoughtMatter, names: Names): readonly string[] => {
  const decided = matter.positions.filter(({ outcome }) => outcome !== 'notRecorded')
  const leftOpen = new Map(items.flatMap((item) => item.leftOpen).map((decision) => [decision.decision, decision]))
  return [
    ...decided.map(({ council, outcome }) => `${names.short(council)}: ${inWords(outcome)}`),
    ...[...leftOpen.values()].map((decision) => sayLeftOpen(decision, of, names)),
  ]
}

/** `Ash: deferred (1 June 2011)`. */
const sayLeftOpen = ({ councils, body, outcome, taken }: DecisionRow, of: readonly Key[], names: Names): string => {
  const deciding = [...claimsIn(councils).flat(), ...claimsIn(body)]
  const by = of.filter((party) => deciding.includes(party)).map(names.short)
  return `${listInWords(by)}: ${claimsIn(outcome).map(inWords).join(' or ')} (${claimsIn(taken).map(whenInWords).join(' or ')})`
}
