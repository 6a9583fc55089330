import { z } from 'zod'
import type { Entry } from '../log/entry.ts'
import type { Programme, ViewsOf } from '../slice/compose.ts'
import type { Basis } from '../slice/reading.ts'
import type { LiveReplay } from '../time/live-replay.ts'
import { assertTypesKnown, type UnknownTypes } from '../time/replay.ts'
import { Day, type Day as DayType } from '../values/day.ts'
import { daysByStep, STEPS, type Step } from '../values/days-by-step.ts'
import { parseOptions } from '../values/parse.ts'
import { sameValue } from '../values/same-value.ts'
import { assertView } from './assert-view.ts'
import type { Books } from './books.ts'

/** The views of slices, by name. */
export type ViewName<Each extends Programme> = keyof ViewsOf<Each> & string & keyof Books<Each>

/** What a view is asked with, and what it answers. */
type Asked<Each extends Programme, View extends ViewName<Each>> = Books<Each>[View] extends (
  ...options: infer Options
) => infer Answer
  ? { options: Options[0]; answer: Answer }
  : never
export type OptionsOfView<Each extends Programme, View extends ViewName<Each>> = Asked<Each, View>['options']
export type AnswerOfView<Each extends Programme, View extends ViewName<Each>> = Asked<Each, View>['answer']

export interface SeriesOptions<ViewOptions = object> {
  /** The first day of the stretch. */
  readonly from: DayType
  /** Its last day, which is asked about whatever the step. */
  readonly through: DayType
  /**
   * Which days are asked about: the last of each day, week, calendar month, quarter or financial year; or, by `change`, the
   * first day and every other on which something takes effect, may take effect or is undone, or becomes known where papers to
   * `eachDay` are used, and the answer is not what it was before. What only the calendar changes, as how late something is, is
   * for a fixed step.
   */
  readonly step: Step | 'change'
  /**
   * Using papers to this day; or by `eachDay` to the very day that is asked about, as the books were known then. Default: all papers.
   */
  readonly knownOn?: DayType | 'eachDay'
  /** The view's own options. */
  readonly options?: ViewOptions | undefined
  /** What to do with entries of types that no composed slice knows. Default: refuse to answer. */
  readonly unknownTypes?: UnknownTypes
}

/** What a view answers as at one day. */
export interface SeriesPoint<Answer> {
  readonly basis: Basis
  readonly answer: Answer
}

const Options = z
  .strictObject({
    from: Day,
    through: Day,
    step: z.enum([...STEPS, 'change']),
    knownOn: z
      .union([Day, z.literal('eachDay')], {
        error: 'is neither a day nor eachDay: give one of them, such as 2011-03-31',
      })
      .optional(),
    options: z.looseObject({}).optional(),
    unknownTypes: z.enum(['refuse', 'report']).default('refuse'),
  })
  .refine(({ from, through }) => from <= through, {
    path: ['through'],
    error: 'is before `from`: give the last day of the stretch',
  })

/** The options of `series`, checked and with their defaults. */
export const parseSeriesOptions = (options: unknown) => {
  const { knownOn = 'all', ...others } = parseOptions(Options, options, 'The options of series')
  return { knownOn, ...others } as const
}

interface Ground<Each extends Programme> {
  readonly programme: Each
  readonly replay: LiveReplay
  readonly log: readonly Entry[]
  readonly booksAt: (day: DayType) => Books<Each>
}

/** What a view answers on each of the days, each state folded on from the one before. */
export const seriesOf = <Each extends Programme, View extends ViewName<Each>>(
  { programme, replay, log, booksAt }: Ground<Each>,
  view: View,
  asked: ReturnType<typeof parseSeriesOptions>,
): readonly SeriesPoint<AnswerOfView<Each, View>>[] => {
  assertView(programme, view)
  const { standing, undone } = replay.timeline
  if (asked.unknownTypes === 'refuse') assertTypesKnown(programme, [...standing, ...undone.map(({ fact }) => fact)])
  replay.expectMore()
  const points: SeriesPoint<AnswerOfView<Each, View>>[] = []
  const { from, through, step, options } = asked
  const daysOfChange = asked.knownOn === 'eachDay' ? daysAsTold(log) : daysOfFacts(replay)
  const days = step === 'change' ? daysWithin(daysOfChange, from, through) : daysByStep(from, through, step)
  for (const day of days) {
    const books = booksAt(day)
    // Books have each view of the programme as a function of its options.
    const ask = books[view] as (options?: object) => AnswerOfView<Each, View>
    const answer = ask(options)
    const before = points.at(-1)
    if (step !== 'change' || before === undefined || !sameValue(before.answer, answer))
      points.push({ basis: books.basis, answer })
  }
  return points
}

/** Every day on which something that counts takes effect, may take effect, or is undone. */
const daysOfFacts = ({ timeline: { standing, undone, vague } }: LiveReplay): readonly DayType[] => [
  ...standing.map(({ effectiveOn }) => effectiveOn),
  ...undone.flatMap(({ fact, on, earliest }) => [fact.effectiveOn, on, earliest]),
  ...[...vague].flatMap(({ effective }) => effective?.earliest ?? []),
]

/** Every day of anything that was ever told, whatever corrected it since, and of the papers that tell it. */
const daysAsTold = (log: readonly Entry[]): readonly DayType[] =>
  log.flatMap(({ effectiveOn, effective, knownOn }) => [effectiveOn, effective?.earliest ?? effectiveOn, knownOn])

/** The first day of a stretch, and the later ones that lie in it, each once. */
const daysWithin = (days: readonly DayType[], from: DayType, through: DayType): readonly DayType[] => [
  from,
  ...new Set(days.filter((day) => day > from && day <= through).sort()),
]
