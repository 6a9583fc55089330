import { attestedValue, type Day, type Draft, formatDay, programme } from '@programme-ledger/core'
import type { YAMLMap } from 'yaml'
import { z } from 'zod'
import { dayFromWords, HOW_DAYS_ARE_WRITTEN } from '../day-from-words.ts'
import type { ProgrammeLedger } from '../intake.ts'
import type { NamesOfThings } from './names-of-things.ts'
import { readValue, textOf, type ValueReader } from './read-value.ts'
import { object, type Written } from './written.ts'

/** What stands at the head of a meeting's file, and what it is for. */
export const HEADING: Readonly<Record<string, string>> = {
  meeting: 'the day of the meeting',
  body: 'who met: a registered body, by its key or name',
  recorder: 'who records it, by role',
  account: 'tells two holders of one role apart',
  key: 'what the meeting is called in the ledger; left out, the body and the day',
  paper: 'the date of the minutes; left out, the day of the meeting',
  minutes: 'draft (left out, it is this), confirmed, or none',
  source: 'how the minutes are cited; left out, the body and the day',
  chair: 'who chaired, by role',
  attendance: 'how many attended of each council',
  present: 'how many attended in all',
  apologies: 'how many sent apologies',
  papers: 'whether they came onTime or late',
  definitions: 'the set that colours are judged by; left out, none-stated',
  scale: 'the scale of scores; left out, the one that the ledger has',
  disclosure: 'open, exempt or personal, for all that does not say otherwise',
}

/** The meeting that everything in its file is of. */
export interface Meeting {
  readonly on: Day
  readonly knownOn: Day
  readonly body: string
  readonly meeting: string
  readonly actor: Draft['actor']
  readonly evidence: Draft['evidence']
  readonly source: string
  readonly disclosure: Draft['disclosure']
  /** What `BodyMet` says of it. */
  readonly data: Readonly<Record<string, unknown>>
  readonly fields: Readonly<Record<string, string>>
  /** Undefined where the body is no council itself. */
  readonly bodyAsCouncil: string | undefined
  readonly definitions: string
  readonly scale: string | undefined
  readonly firstDay: Day
}

const EVIDENCE = { draft: 'minutesDraft', confirmed: 'minutesConfirmed', none: 'stated' } as const
const OF_THE_MEETING = ['chair', 'attendance', 'present', 'apologies', 'papers'] as const

interface HeadingGround {
  readonly written: Written
  readonly names: NamesOfThings
  readonly ledger: ProgrammeLedger
}

/** Reads the head of a meeting's file; undefined where it does not say which meeting it is, which is then among the problems. */
export const meetingHeading = async (ground: HeadingGround, file: YAMLMap): Promise<Meeting | undefined> => {
  const { names, ledger } = ground
  const said = whatIsSaid(ground, file)
  if (said === undefined) return undefined
  const { on, text, minutes } = said
  const body = names.keyOf('body', said.body) ?? said.body
  const books = await ledger.asAt('9999-12-31')
  const party = books.parties().find((each) => each.party === body)
  const scales = books.riskRegister().scales.map(({ scale }) => scale)
  const meeting = text('key') ?? `${body}-${on}`
  const told = toldOfTheMeeting(ground, file)
  return {
    on,
    knownOn: said.paper ?? on,
    body,
    meeting,
    actor: { role: said.recorder, ...(text('account') && { account: text('account') }) },
    evidence: EVIDENCE[minutes],
    source: text('source') ?? `${(party && attestedValue(party.name)) ?? body}, ${formatDay(on)}`,
    disclosure: text('disclosure') as Draft['disclosure'],
    data: { body, meeting, minutes: minutes === 'none' ? minutes : 'draft', ...told.data },
    fields: told.fields,
    bodyAsCouncil: party !== undefined && attestedValue(party.kind) === 'council' ? body : undefined,
    definitions: text('definitions') ?? 'none-stated',
    scale: text('scale') ?? (scales.length === 1 ? scales[0] : undefined),
    firstDay: books.entries([1])[0]?.effectiveOn ?? on,
  }
}

/** What no meeting is without, and how else to ask for what is written. */
const whatIsSaid = ({ written }: HeadingGround, file: YAMLMap) => {
  const text = (field: string): string | undefined => (file.has(field) ? textOf(file.get(field, true)) : undefined)
  const objectTo = (field: string, problem: string, remedy: string): undefined =>
    object(written, file.get(field, true), `${field} is ${JSON.stringify(text(field))}${problem}`, remedy)
  const day = (field: string): Day | undefined => {
    const words = text(field)
    return words === undefined
      ? undefined
      : (dayFromWords(words) ?? objectTo(field, ', which is no day', HOW_DAYS_ARE_WRITTEN))
  }
  for (const field of ['meeting', 'body', 'recorder'] as const)
    if (!text(field)) object(written, file, `${field} is missing`, `write ${HEADING[field]}`)
  const minutes = text('minutes') ?? 'draft'
  const [on, paper, body, recorder] = [day('meeting'), day('paper'), text('body'), text('recorder')]
  if (!isMinutes(minutes)) return objectTo('minutes', '', 'write draft, confirmed or none')
  return on === undefined || !body || !recorder ? undefined : { on, paper, body, recorder, minutes, text }
}

/** Who was there, and the like. */
const toldOfTheMeeting = ({ written, names }: HeadingGround, file: YAMLMap): Pick<Meeting, 'data' | 'fields'> => {
  const reader: ValueReader = { written, names, fields: {} }
  const told = OF_THE_MEETING.filter((field) => file.has(field)).map((field) => [
    field,
    readValue(reader, shapeOf('BodyMet')[field], file.get(field, true), field),
  ])
  return { data: Object.fromEntries(told), fields: reader.fields }
}

const isMinutes = (word: string): word is keyof typeof EVIDENCE => Object.hasOwn(EVIDENCE, word)

/** The fields of an event type's data. */
export const shapeOf = (type: string): Readonly<Record<string, z.ZodType>> => {
  const schema = programme.eventTypes.get(type)?.schema
  return schema instanceof z.ZodObject ? schema.shape : {}
}
