import type { Entry, UNKNOWN } from '@programme-ledger/core'

/** What stands for the words of a source where they may tell a count. */
export const WORDS_SUPPRESSED = 'words suppressed'

type Data = Readonly<Record<string, unknown>>

interface Counting {
  /** The fields that name what is counted. */
  readonly of: readonly string[]
  /** Those that have the counts. Any type may have full-time equivalents besides. */
  readonly counts: readonly string[]
}

const BASELINE: Counting = { of: ['council', 'line', 'service', 'services'], counts: [] }

/** The types that count people. Posts are no people, but so few tell who held them. */
const COUNTING: Readonly<Record<string, Counting>> = {
  // The headcounts of an employer are one count, in all and by service.
  HeadcountStated: { of: ['employer'], counts: ['headcount'] },
  StaffTransferred: { of: ['movement'], counts: ['headcount'] },
  StaffReturned: { of: ['movement'], counts: ['headcount'] },
  StaffPlaced: { of: ['placing'], counts: ['headcount'] },
  PostsDeleted: { of: ['deletion'], counts: ['posts', 'redundancies'] },
  BaselineSet: BASELINE,
  BaselineRevised: BASELINE,
  DriverMeasured: { of: ['driver'], counts: ['counts'] },
  KpiMeasured: { of: ['kpi'], counts: ['value'] },
}

/** The words by which a unit says that it is of people, as patterns. */
const PEOPLE = [
  'people|persons?|individuals?|head ?counts?',
  'staff|employees?|workers?|officers?|managers?|colleagues?|personnel|workforce',
  'posts?|post-?holders?|jobs?|vacanc(?:y|ies)|redundanc(?:y|ies)',
  '[fw]\\.?t\\.?e\\.?s?|(?:full|whole)[- ]?time[- ]equivalents?',
  'leavers?|joiners?|starters?|apprentices?|trainees?|volunteers?|secondees?|transferees?',
]

/** Figures that a unit says to be of people. */
const UNIT_OF_PEOPLE = new RegExp(`\\b(?:${PEOPLE.join('|')})(?![a-z])`, 'i')

const dataOf = ({ data }: Entry): Data => data as Data

/** What an entry states a count of, as a name that all statements of the same count share; undefined where it counts no people. */
export const statementOf = (entries: readonly Entry[]): ((entry: Entry) => string | undefined) => {
  const measured = new Set(
    entries
      .filter(({ type }) => type === 'KpiDefined')
      .flatMap((entry) => (isOfPeople(entry) ? dataOf(entry).kpi : [])),
  )
  return (entry) => {
    const counting = COUNTING[entry.type]
    if (counting === undefined) return undefined
    if (entry.type === 'DriverMeasured' && !isOfPeople(entry)) return undefined
    if (entry.type === 'KpiMeasured' && !measured.has(dataOf(entry).kpi)) return undefined
    return JSON.stringify(counting.of.map((field) => [field, dataOf(entry)[field]]))
  }
}

const isOfPeople = (entry: Entry): boolean => UNIT_OF_PEOPLE.test(String(dataOf(entry).unit))

/** The counts that an entry states. Full-time equivalents tell how few people there are. */
export const countsOf = (entry: Entry): readonly unknown[] =>
  fieldsOf(entry).flatMap((field) => {
    const said = dataOf(entry)[field]
    return typeof said === 'object' && said !== null ? Object.values(said) : [said]
  })

const fieldsOf = ({ type }: Entry): readonly string[] => [...(COUNTING[type]?.counts ?? []), 'fte']

/** The entry with something else for every count that it states. The words of its source may tell a count too: they are left out. */
export const withCounts = ({ note: _note, ...entry }: Entry, instead: number | typeof UNKNOWN): Entry => {
  const { fte, asStated: _words, ...data } = entry.data as Data
  const worded = data.mechanismAsWorded === undefined ? {} : { mechanismAsWorded: WORDS_SUPPRESSED }
  const counts = fieldsOf(entry)
    .filter((field) => data[field] !== undefined)
    .map((field) => [field, insteadOf(data[field], instead)] as const)
  // Nobody can say that full-time equivalents are unknown: they are left out.
  const equivalents = fte === undefined || typeof instead !== 'number' ? {} : { fte: instead }
  return { ...entry, data: { ...data, ...worded, ...equivalents, ...Object.fromEntries(counts) } }
}

const insteadOf = (said: unknown, instead: number | typeof UNKNOWN): unknown =>
  typeof said === 'object' && said !== null
    ? Object.fromEntries(Object.keys(said).map((key) => [key, instead]))
    : instead
