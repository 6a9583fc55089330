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
export const findingsPart = ({ books }: Material): Part => {
  const findings = books.findings()
  const of = (severity: Severity): readonly NamedFinding[] => findings.filter((each) => each.severity === severity)
  const [serious, warnings, notes] = [of('serious'), of('warning'), of('note')]
  const others = [...warnings, ...notes]
  return {
    id: 'findings',
    title: 'What the ledger finds',
    blocks: [
      paragraph(
        `${counted(serious.length, 'finding')} serious, ${counted(warnings.length, 'warning')}, ${counted(notes.length, 'note')}. A finding says what a reader should know before relying on the pack; it accuses nobody.`,
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
            paragraph(`How many there are of each kind. Every one of them stands in the annex “${FOUND}”.`),
            ...(warnings.length === 0 ? [] : [byKind('findings-warning-kinds', 'Warnings by kind', warnings)]),
            ...(notes.length === 0 ? [] : [byKind('findings-note-kinds', 'Notes by kind', notes)]),
          ]),
    ],
  }
}

/** The most frequent first. */
const byKind = (id: string, caption: string, findings: readonly NamedFinding[]): Table => {
  const kinds = new Map<string, NamedFinding[]>()
  for (const each of findings) kinds.set(each.finding, [...(kinds.get(each.finding) ?? []), each])
  const inOrder = [...kinds].sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
  return table({
    id,
    caption,
    columns: { finding: ['What was found', 'text'], count: ['How many', 'count'] },
    rows: inOrder.map(([finding, alike]) =>
      rowOf(
        { ref: undefined, entries: positionsOf(...alike.map(({ entries }) => entries)) },
        { finding: value(capitalised(finding)), count: value(alike.length) },
      ),
    ),
  })
}
