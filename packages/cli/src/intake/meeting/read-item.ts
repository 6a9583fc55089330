import { createHash } from 'node:crypto'
import { type Day, type Draft, periodOfYear } from '@programme-ledger/core'
import type { Node } from 'yaml'
import { dayFromWords, HOW_DAYS_ARE_WRITTEN } from '../day-from-words.ts'
import { draftOfStatement } from '../draft-of-statement.ts'
import type { PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { periodFromWords } from '../period-from-words.ts'
import { type Meeting, shapeOf } from './meeting-heading.ts'
import type { NamesOfThings } from './names-of-things.ts'
import type { Item } from './read-section.ts'
import { readValue, textOf, type ValueReader } from './read-value.ts'
import type { Section } from './section.ts'
import { lineOf, object, type Written } from './written.ts'

/** What every item may say besides the fields of its event type. */
export const OF_EVERY_ITEM: Readonly<Record<string, string>> = {
  on: 'the day that it took effect, where it is not that of the meeting; of a vague source the first and the last day that it allows',
  onAsStated: 'when, in the words of the source, where it is vague',
  minute: 'its place in the minutes',
  note: 'words of the recorder',
  disclosure: 'open, exempt or personal',
  evidence: 'how well it is borne out, where it is not as the minutes are',
  corrects: 'the id of the entry that it corrects',
  because: 'why: transcription, laterInformation, reclassification or materialError',
}

export interface ItemGround {
  readonly written: Written
  readonly names: NamesOfThings
  readonly ledger: ProgrammeLedger
  readonly meeting: Meeting
}

type Data = Record<string, unknown>

/** An item as a draft of its event type. */
export const readItem = (ground: ItemGround, heading: string, section: Section, item: Item): PlacedDraft => {
  const { written, names, ledger, meeting } = ground
  const reader: ValueReader = { written, names, fields: {} }
  const shape = shapeOf(section.type)
  const read: Data = {}
  for (const [field, node] of item.given)
    if (!Object.hasOwn(OF_EVERY_ITEM, field)) read[field] = readValue(reader, shape[field], node, field)
  const data = withKey(section, meeting, withoutSaying(section, meeting, shape, read))
  const said = (field: string): string | undefined =>
    item.given.has(field) ? textOf(item.given.get(field)) : undefined
  const draft = draftOfStatement(ledger, meeting.actor, {
    type: section.type,
    data,
    ...dateOf(ground, section, item, data),
    knownOn: meeting.knownOn,
    sources: [{ kind: 'meeting', ref: meeting.source, ...(said('minute') && { anchor: said('minute') }) }],
    evidence: (said('evidence') ?? meeting.evidence) as Draft['evidence'],
    externalRef: `meeting:${meeting.meeting}/${heading}`,
    ...optional('disclosure', said('disclosure') ?? meeting.disclosure),
    ...optional('note', said('note')),
    ...optional('supersedes', said('corrects')),
    ...optional('reason', said('because')),
  })
  return { draft, at: lineOf(written, item.node), fields: reader.fields }
}

const optional = (field: keyof Draft, text: string | undefined): object =>
  text === undefined || text === '' ? {} : { [field]: text }

/** What an item leaves out that the meeting tells, or that stands for not saying. */
const withoutSaying = ({ fill = {}, unsaid = {} }: Section, meeting: Meeting, shape: object, read: Data): Data => {
  const data: Data = { ...unsaid, ...read }
  for (const [field, fact] of Object.entries(fill)) {
    const [outer = '', inner] = field.split('.')
    const holder = inner === undefined ? data : data[outer]
    const last = inner ?? outer
    // An officer decides in the body's place, so that the body is not filled in.
    if (typeof holder !== 'object' || holder === null || last in holder || (last === 'body' && 'officer' in data))
      continue
    const value = meeting[fact]
    if (value !== undefined && (inner !== undefined || outer in shape))
      Object.assign(holder, { [last]: last === 'councils' ? [value] : value })
  }
  return data
}

const LONGEST_KEY = 64

/** A fact that its file gives no key is called by what it is of and the day, so that the same words give the same key. */
const withKey = ({ key }: Section, { on }: Meeting, data: Data): Data => {
  if (key === undefined || data[key.field] !== undefined) return data
  const parts = key.of.flatMap((field) => data[field] ?? []).map(String)
  const whole = [...parts, on]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 8)
  return {
    ...data,
    [key.field]: whole.length <= LONGEST_KEY ? whole : `${whole.slice(0, LONGEST_KEY - 9).replace(/-$/, '')}-${digest}`,
  }
}

const dateOf = (
  ground: ItemGround,
  section: Section,
  item: Item,
  data: Data,
): Pick<Draft, 'effectiveOn' | 'effective'> => {
  const { written, meeting } = ground
  const node = item.given.get('on')
  if (node === undefined) return { effectiveOn: dayByRule(section, meeting, data) }
  const text = textOf(node)
  const day = dayFromWords(text)
  if (day !== undefined) return { effectiveOn: day }
  const period = periodFromWords(text)
  if (period !== undefined)
    return {
      effectiveOn: period.to,
      effective: { earliest: period.from, asStated: textOf(item.given.get('onAsStated')) || text },
    }
  object(
    written,
    node as Node,
    `on is ${JSON.stringify(text)}, which is no day`,
    `${HOW_DAYS_ARE_WRITTEN}, or two days with to between them`,
  )
  return { effectiveOn: meeting.on }
}

const dayByRule = ({ dated }: Section, { on, firstDay }: Meeting, { period, year }: Data): Day => {
  if (dated === 'firstDay') return firstDay
  if (dated === 'lastDayOfPeriod' && typeof period === 'object' && period !== null && 'to' in period)
    return period.to as Day
  if (dated === 'firstDayOfYear' && /^\d{4}\/\d{2}$/.test(String(year)))
    return periodOfYear(year as `${number}/${number}`).from
  return on
}
