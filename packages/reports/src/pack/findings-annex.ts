import type { NamedFinding, Severity } from '@programme-ledger/core'
import { heading } from '../blocks/blocks.ts'
import type { Part } from '../document.ts'
import { FOUND } from './annex-titles.ts'
import { findingsTable } from './findings-table.ts'
import type { Material } from './material.ts'

/** Every warning and every note, kind by kind; nothing where there is none. The serious ones stand in their part. */
export const findingsAnnex = ({ books }: Material): readonly Part[] => {
  const of = (severity: Severity): readonly NamedFinding[] =>
    books
      .findings()
      .filter((each) => each.severity === severity)
      .sort((one, other) => (one.finding < other.finding ? -1 : one.finding > other.finding ? 1 : 0))
  const [warnings, notes] = [of('warning'), of('note')]
  if (warnings.length + notes.length === 0) return []
  return [
    {
      id: 'findings-one-by-one',
      title: FOUND,
      blocks: [
        ...(warnings.length === 0
          ? []
          : [heading('Warnings'), findingsTable({ id: 'findings-warnings', caption: 'Warnings' }, warnings)]),
        ...(notes.length === 0
          ? []
          : [heading('Notes'), findingsTable({ id: 'findings-notes', caption: 'Notes' }, notes)]),
      ],
    },
  ]
}
