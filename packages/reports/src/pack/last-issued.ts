import { attestedValue, type Day, formatDay, type PackRow } from '@programme-ledger/core'
import type { Before, ProgrammeBooks } from './material.ts'

/** The pack that was issued last, with the viewpoint that its figures are of; undefined where none was whose day is known. */
export const lastIssued = (books: ProgrammeBooks): Omit<Before, 'books'> | undefined => {
  const issued = books
    .packs()
    .filter(({ asAt }) => asAt.is === 'known')
    .sort((a, b) => compareText(issuedBy(a), issuedBy(b)) || compareText(a.pack, b.pack))
  return issued.map((row) => beforeOf(row, books)).findLast((before) => before !== undefined)
}

const issuedBy = ({ issuedOn }: PackRow): Day | '' => (issuedOn.is === 'known' ? issuedOn.value.latest : '')

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const beforeOf = (row: PackRow, books: ProgrammeBooks): Omit<Before, 'books'> | undefined => {
  const asAt = attestedValue(row.asAt)
  if (asAt === undefined) return undefined
  const [knownOn, position] = [attestedValue(row.knownOn), attestedValue(row.position)]
  const day = issuedBy(row)
  const name = `the pack issued ${day === '' ? 'last' : `on ${formatDay(day)}`}`
  return {
    name,
    short: name,
    viewpoint: {
      asAt,
      ...(knownOn !== undefined && { knownOn }),
      // A pack that claims more entries than there are pins none of them.
      ...(position !== undefined && position <= books.basis.position && { through: { position } }),
    },
    entries: row.entries,
  }
}
