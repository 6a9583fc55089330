import { type NamedFinding, positionsOf, type Severity } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { value } from '../blocks/cells.ts'
import type { Part, Table } from '../document.ts'
import { counted } from '../words/counted.ts'
import { capitalised } from '../words/in-words.ts'
import { FOUND } from './annex-titles.ts'
import { findingsTable } from './findings-table.ts'
import type { Material } from './material.ts'

/** What a book of record must not hide: the serious one by one, all others by how many there are of a kind. */
export const findingsPart = ({ books, suppressed }: Material): Part => {
  const findings = books.findings()
  const of = (severity: Severity): readonly NamedFinding[] => findings.filter((each) => each.severity === severity)
  const [serious, warnings, notes] = [of('serious'), of('warning'), of('note')]
  const others = [...warnings, ...notes]
  // What rests on suppressed counts is not found, so that there are too few of them.
  const isCounted = suppressed.size === 0
  return {
    id: 'findings',
    title: 'What the ledger finds',
    blocks: [
      paragraph(
        `${counted(serious.length, 'finding')} serious, ${counted(warnings.length, 'warning')}, ${counted(notes.length, 'note')}${isCounted ? '' : ', beside what rests on suppressed counts'}. A finding says what a reader should know before relying on the pack; it accuses nobody.`,
        'plain',
        positionsOf(...findings.map(({ entries }) => entries)),
      ),
      ...(serious.length === 0
        ? []
        : [heading('Serious'), findingsTable({ id: 'findings-serious', caption: 'Serious findings' }, serious)]),
      ...(others.length === 0
        ? []
        : [
            heading('Warnings and notes'),
            paragraph(
              `${isCounted ? 'How many there are of each kind.' : 'What is found, kind by kind.'} Every one of them stands in the annex “${FOUND}”.`,
            ),
            ...(warnings.length === 0
              ? []
              : [byKind({ id: 'findings-warning-kinds', caption: 'Warnings by kind', isCounted }, warnings)]),
            ...(notes.length === 0
              ? []
              : [byKind({ id: 'findings-note-kinds', caption: 'Notes by kind', isCounted }, notes)]),
          ]),
    ],
  }
}

interface Kinds {
  readonly id: string
  readonly caption: string
  readonly isCounted: boolean
}

/** The most frequent first, or by name where they are not counted. */
const byKind = ({ id, caption, isCounted }: Kinds, findings: readonly NamedFinding[]): Table => {
  const kinds = new Map<string, NamedFinding[]>()
  for (const each of findings) kinds.set(each.finding, [...(kinds.get(each.finding) ?? []), each])
  const inOrder = [...kinds].sort(
    ([one, a], [other, b]) => (isCounted ? b.length - a.length : 0) || (one < other ? -1 : 1),
  )
  return table({
    id,
    caption,
    columns: { finding: ['What was found', 'text'], ...(isCounted && { count: ['How many', 'count'] as const }) },
    rows: inOrder.map(([finding, alike]) =>
      rowOf(
        { ref: undefined, entries: positionsOf(...alike.map(({ entries }) => entries)) },
        { finding: value(capitalised(finding)), ...(isCounted && { count: value(alike.length) }) },
      ),
    ),
  })
}
