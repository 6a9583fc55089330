import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { sameValue } from '../../values/same-value.ts'

/** A row of what may be too vaguely dated to tell. */
export interface VagueRow extends Row {
  /** True where a source is too vague to tell whether this had happened, or had been undone or restated, by the day. */
  readonly isUndetermined: boolean
  /** Whether the row is in the totals: what may yet have been undone counts until then, what may have happened does not. */
  readonly counts: boolean
}

/**
 * The rows of what is certain, and of what may have happened by the day, by their refs.
 *
 * @param possible the same rows if everything vague happened at its earliest.
 */
export const withPossible = <Each extends VagueRow>(
  certain: readonly Each[],
  possible: readonly Each[],
): readonly Each[] => {
  const others = new Map(possible.map((row) => [row.ref, row]))
  const refs = new Set(certain.map(({ ref }) => ref))
  return [
    ...certain.map((row) => {
      const other = others.get(row.ref)
      const isUndetermined = other === undefined || !sameValue(saidIn(row), saidIn(other))
      return { ...row, isUndetermined, entries: positionsOf(row.entries, isUndetermined ? (other?.entries ?? []) : []) }
    }),
    ...possible.filter(({ ref }) => !refs.has(ref)).map((row) => ({ ...row, isUndetermined: true, counts: false })),
  ].sort((a, b) => byText(a.ref, b.ref))
}

/** What a row says, whoever says so, and since when. */
const saidIn = (row: Row): unknown =>
  JSON.parse(JSON.stringify(row, (field, value) => (field === 'entries' ? undefined : said(value))))

const said = (value: unknown): unknown =>
  isCell(value)
    ? {
        is: value.is,
        values: claimedValues(value)
          .map((claimed) => JSON.stringify(claimed))
          .sort(),
      }
    : value

const isCell = (value: unknown): value is Attested<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'is' in value &&
  (value.is === 'unknown' || value.is === 'known' || value.is === 'contested') &&
  !('values' in value)
