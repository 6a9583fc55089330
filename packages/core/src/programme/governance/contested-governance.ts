import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { termInWords } from '../../slice/term-in-words.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import { type Attested, isAttested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { endingsOf, type Mandate } from './endings-of.ts'
import { dueOf } from './review-by.ts'
import { type GovernanceReads, nameOfMatter, nameOfOffice } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly governance: GovernanceReads
}

/** Sources that disagree about a matter, a body, a meeting, a decision, an office, or anything else of governance. */
export const contestedGovernance = ({ all }: Reading<Ground>): readonly Finding[] => {
  const { parties, governance } = all
  const cellsOf = (subject: string, name: string, record: object): readonly Finding[] =>
    leavesOf(record, (key) => nameOfParty(parties, key)).flatMap(({ path, cell }) =>
      findContested(subject, [name, ...path].join(', '), cell, MONEY.includes(path.at(-1)) ? inPounds : inWords),
    )
  return [
    ...Object.entries(governance.matters).flatMap(([key, matter]) =>
      cellsOf(`matter/${key}`, nameOfMatter(governance, key), matter),
    ),
    ...Object.entries(governance.bodies).flatMap(([key, body]) =>
      cellsOf(`party/${key}`, nameOfParty(parties, key), withEndings(body)),
    ),
    ...Object.entries(governance.offices).flatMap(([key, office]) =>
      cellsOf(`office/${key}`, nameOfOffice(governance, key), withEndings(office)),
    ),
    ...Object.entries(governance.reviews).flatMap(([key, review]) => {
      const due = dueOf(review)
      const { days, ...rest } = review
      // Where those who held it name another day than was agreed; what sources of one day disagree about is found of that day.
      const dueOn = due.is === 'contested' && days.every((day) => day.dueOn.is !== 'contested') ? due : notStated<Day>()
      return cellsOf(`review/${key}`, `the review ${key}`, { days, ...rest, dueAsHeld: notStated(), dueOn })
    }),
    ...Object.entries(governance.delegations).flatMap(([key, delegation]) =>
      cellsOf(`delegation/${key}`, `the delegation ${key}`, withEndings(delegation)),
    ),
    ...RECORDS.flatMap(([table, kind]) =>
      Object.entries(governance[table]).flatMap(([key, record]) =>
        cellsOf(`${kind}/${key}`, `the ${kind} ${key}`, record),
      ),
    ),
  ]
}

/** What was given ends once between two givings: days on which sources say so may disagree. */
const withEndings = <Each extends Mandate>(mandate: Each) => ({ ...mandate, endings: endingsOf(mandate) })

const RECORDS = [
  ['meetings', 'meeting'],
  ['recommendations', 'recommendation'],
  ['decisions', 'decision'],
  ['conflicts', 'conflict'],
] as const

interface Leaf {
  readonly path: readonly string[]
  readonly cell: Attested<unknown>
}

/** Every cell of a record, with what it is of; a day's record is told by its day, and what stands in a table by its key. */
const leavesOf = (record: object, nameOf: NameOf, path: readonly string[] = []): readonly Leaf[] => {
  if (isAttested(record)) return [{ path, cell: record }]
  return Object.entries(record).flatMap(([field, member]: [string, unknown]) => {
    if (typeof member !== 'object' || member === null) return []
    const table = TABLES[field]
    if (table === undefined || isAttested(member)) {
      const steps = Array.isArray(record) ? dayOf(member) : [WORDS[field] ?? field]
      // The days of a record are told by their days alone.
      return leavesOf(member, nameOf, field === 'days' ? path : [...path, ...steps])
    }
    return Object.entries(member).flatMap(([key, each]: [string, object]) =>
      leavesOf(each, nameOf, [...path, `${table} ${nameOf(key)}`]),
    )
  })
}

type NameOf = (key: string) => string

/** An end has no day of its own where sources disagree about it. */
const dayOf = (member: object): readonly string[] =>
  'on' in member && typeof member.on === 'string'
    ? [`on ${formatDay(member.on as Parameters<typeof formatDay>[0])}`]
    : []

/** Words of this slice are written as one, and said as several. */
const inWords = (value: unknown): string => {
  const words = valueInWords(value)
  return words.includes(' ') ? words : termInWords(words)
}

const inPounds = (value: unknown): string => (typeof value === 'number' ? formatPounds(value) : inWords(value))

/** What a field is called in a message. Fields of no other name, and keys, stand as they are. */
const WORDS: Readonly<Record<string, string>> = {
  name: 'its name',
  kind: 'what kind of matter it is',
  councils: 'the councils that it is of',
  services: 'the services that it is about',
  latest: 'the version that was issued last',
  agreed: 'the version that was last agreed',
  asPrinted: 'what it calls itself',
  binding: 'whether it binds in law',
  endsOn: 'its last day',
  startsOn: 'its first day',
  form: 'its legal form',
  parties: 'its parties',
  steps: 'its status',
  status: 'how far it has come',
  after: 'the words as amended',
  before: 'the words before',
  asMinuted: 'the clause as minuted',
  becomes: 'the version that it makes',
  power: 'what it may do',
  meets: 'how often it meets',
  mustInclude: 'who has to sit on it',
  reportsTo: 'to whom it reports',
  substitutes: 'whether substitutes may sit',
  rule: 'its voting rule',
  fromEach: 'how many of each council have to be in support',
  held: 'when it was held',
  present: 'how many attended',
  apologies: 'how many sent apologies',
  chair: 'who chaired',
  papers: 'whether papers were in time',
  minutes: 'its minutes',
  confirmed: 'when its minutes were confirmed',
  confirmedAt: 'the meeting that confirmed its minutes',
  corrections: 'what was corrected in its minutes',
  made: 'when it was made',
  basis: 'how the body came to it',
  text: 'its words',
  conditions: 'its conditions',
  to: 'to whom it is given',
  taken: 'when it was taken',
  matter: 'what it is about',
  version: 'the version that it is about',
  outcome: 'its outcome',
  amount: 'what it commits',
  body: 'the body',
  officer: 'the officer',
  delegation: 'the delegation',
  recommendations: 'the recommendations that it follows',
  implementableOn: 'from when it may be carried out',
  wording: 'its wording',
  by: 'who agreed to it, granted it or asked for it',
  council: 'the council',
  consulting: 'who has to be consulted',
  limit: 'the most that a decision may come to',
  limits: 'its limits',
  endings: 'its end',
  when: 'on which day',
  goodTo: 'how far it may be off',
  qualifier: 'whether it is exact',
  reason: 'why',
  title: 'its title',
  division: 'how its time is divided',
  termMonths: 'the months of its term',
  asStated: 'when it is due, as stated',
  dueOn: 'when it is due',
  requiredOf: 'who is to hold it',
  declared: 'when it was declared',
  about: 'what it is about',
  actsInstead: 'who acts instead',
  office: 'the office',
  service: 'the service',
}

/** What is of money, as it is called. */
const MONEY: readonly (string | undefined)[] = [WORDS.amount, WORDS.goodTo, WORDS.limit]

/** Fields that hold a cell or a record for each key. */
const TABLES: Readonly<Record<string, string>> = {
  amendments: 'the amendment of clause',
  attendance: 'how many attended of',
  clauses: 'clause',
  held: 'how it was held by',
  inSupport: 'how many were in support of',
  matters: 'that it is for',
  seats: 'the seats of',
  versions: 'version',
}
