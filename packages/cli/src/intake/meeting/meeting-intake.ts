import { isMap, LineCounter, parseDocument } from 'yaml'
import { closest } from '../../ask/closest.ts'
import { draftOfStatement } from '../draft-of-statement.ts'
import type { Intake, IntakeProblem, PlacedDraft, TakenIn } from '../intake.ts'
import { saidOnce } from '../said-once.ts'
import { twiceStated } from '../twice-stated.ts'
import { HEADING, type Meeting, meetingHeading } from './meeting-heading.ts'
import { namesOfThings } from './names-of-things.ts'
import { type ItemGround, readItem } from './read-item.ts'
import { readSection } from './read-section.ts'
import { textOf } from './read-value.ts'
import { SECTIONS } from './sections.ts'
import { lineOf, object, type Written } from './written.ts'

/** Far more than the minutes of any meeting. */
const MOST_BYTES = 1_000_000

/** The notes of a meeting, as YAML: its head, then what it decided, noted and reported, each under a heading. */
export const meetingIntake: Intake = {
  read: async (bytes, name, ledger): Promise<TakenIn> => {
    if (bytes.length > MOST_BYTES)
      return refused(
        name,
        `is ${bytes.length} bytes long`,
        'the notes of a meeting take less than a megabyte: give each meeting a file of its own',
      )
    const text = textIn(bytes)
    if (text === undefined) return refused(name, 'is not text in UTF-8', 'save it as plain text, in UTF-8')
    const lines = new LineCounter()
    // Every value stays as it is written: no number, day or no-for-Norway is made of it before it is known what is wanted.
    const file = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: true })
    const problems = [...file.errors, ...file.warnings].map(({ message, pos }) => ({
      at: `line ${lines.linePos(pos[0]).line}`,
      problem: message,
      remedy: 'mend how the file is written: names, a colon, a value; the same indent for what belongs together',
    }))
    if (problems.length > 0) return { drafts: [], problems: firstOf(problems) }
    const written: Written = { lines, problems: [] }
    if (!isMap(file.contents)) return refused('line 1', 'holds no meeting', 'begin with meeting: and the day')
    const names = await namesOfThings(ledger)
    for (const { key } of file.contents.items) objectToHeading(written, key)
    const meeting = await meetingHeading({ written, names, ledger }, file.contents)
    if (meeting === undefined) return { drafts: [], problems: written.problems }
    const ground = { written, names, ledger, meeting }
    const drafts = [meetingDraft(ground, lineOf(written, file.contents)), ...draftsIn(ground, file.contents)]
    return { drafts, problems: inOrderOfLines(saidOnce([...written.problems, ...twiceStated(drafts)])) }
  },
}

/** One bracket too many makes hundreds: who mends the first ones has mended most. */
const MOST_SLIPS = 10

const firstOf = (slips: readonly IntakeProblem[]): readonly IntakeProblem[] => {
  const first = slips.slice(0, MOST_SLIPS)
  const rest = slips.length - first.length
  if (rest === 0) return first
  const after = { at: first.at(-1)?.at ?? '', problem: `${rest} more follow from here on` }
  return [...first, { ...after, remedy: 'they may go with the ones above: mend those first' }]
}

const inOrderOfLines = (problems: readonly IntakeProblem[]): readonly IntakeProblem[] =>
  [...problems].sort((one, other) => numberIn(one.at) - numberIn(other.at))

const numberIn = (at: string): number => Number(/\d+/.exec(at)?.[0] ?? 0)

const refused = (at: string, problem: string, remedy: string): TakenIn => ({
  drafts: [],
  problems: [{ at, problem, remedy }],
})

const textIn = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A heading that nobody knows would silently be passed over. */
const objectToHeading = (written: Written, key: unknown): void => {
  const heading = textOf(key)
  const known = [...Object.keys(HEADING), ...Object.keys(SECTIONS)]
  if (known.includes(heading)) return
  const meant = closest(
    heading,
    known.map((name) => ({ name })),
  )
  object(
    written,
    key as Parameters<typeof object>[1],
    `${heading} is no heading of a meeting`,
    meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant.name}?`,
  )
}

const meetingDraft = ({ ledger, meeting }: ItemGround, at: string): PlacedDraft => ({
  draft: draftOfStatement(ledger, meeting.actor, {
    type: 'BodyMet',
    data: meeting.data,
    effectiveOn: meeting.on,
    ...ofEveryDraft(meeting),
  }),
  at,
  fields: meeting.fields,
})

const ofEveryDraft = ({ knownOn, source, evidence, disclosure, meeting }: Meeting) => ({
  knownOn,
  sources: [{ kind: 'meeting' as const, ref: source }],
  evidence,
  externalRef: `meeting:${meeting}`,
  ...(disclosure !== undefined && { disclosure }),
})

const draftsIn = (
  ground: ItemGround,
  file: { readonly get: (key: string, keepScalar: true) => unknown },
): readonly PlacedDraft[] =>
  Object.entries(SECTIONS).flatMap(([heading, section]) => {
    const node = file.get(heading, true)
    return node === undefined
      ? []
      : readSection(ground.written, section, node).map((item) => readItem(ground, heading, section, item))
  })
