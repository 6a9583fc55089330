import { z } from 'zod'
import type { Programme } from '../slice/compose.ts'
import type { UnknownTypes } from '../time/replay.ts'
import type { Viewpoint } from '../time/viewpoint.ts'
import { type Day, parseDay } from '../values/day.ts'
import { parseOptions } from '../values/parse.ts'
import { parseAsAtOptions } from './as-at-options.ts'
import { assertView } from './assert-view.ts'
import type { OptionsOfView, ViewName } from './series.ts'

/** The views that all books have and whose rows can be compared. */
const OF_ALL_BOOKS = ['closes', 'comingUp', 'corrections'] as const

/** The name of a view that can be compared. */
export type ComparedView<Each extends Programme> = ViewName<Each> | (typeof OF_ALL_BOOKS)[number]

/** The options that a view is asked with; none where it has none. */
type OptionsOf<Each extends Programme, View> = View extends ViewName<Each> ? OptionsOfView<Each, View> : undefined

/** What to compare a view between. */
export interface CompareOptions<Each extends Programme = Programme, View extends string = string> {
  readonly from: Viewpoint
  readonly to: Viewpoint
  /** The options of the view itself, the same for both. */
  readonly options?: OptionsOf<Each, View> | undefined
  /** What to do with entries of types that no composed slice knows. Default: refuse to answer. */
  readonly unknownTypes?: UnknownTypes
}

const isViewpoint = z.custom<Viewpoint>(
  (value) => typeof value === 'object' && value !== null && !('unknownTypes' in value),
  { error: 'is not a viewpoint: give { asAt: <day> }, and knownOn or through where one of them is meant' },
)
const Options = z.strictObject({
  from: isViewpoint,
  to: isViewpoint,
  options: z.unknown().optional(),
  unknownTypes: z.enum(['refuse', 'report']).default('refuse'),
})

/** A viewpoint that was checked. */
export interface CheckedViewpoint extends ReturnType<typeof parseAsAtOptions> {
  readonly asAt: Day
}

/** What is to be compared, checked. */
export interface AskedComparison {
  readonly view: string
  readonly from: CheckedViewpoint
  readonly to: CheckedViewpoint
  /** The options of the view itself. */
  readonly options: unknown
}

/** The view and the options of `compare`, checked and with their defaults; a viewpoint is refused as `asAt` refuses it. */
export const parseComparison = (programme: Programme, view: string, asked: unknown): AskedComparison => {
  assertView(programme, view, OF_ALL_BOOKS)
  const { from, to, options, unknownTypes } = parseOptions(Options, asked, 'The options of compare')
  const check = (which: 'from' | 'to', { asAt, ...others }: Viewpoint): CheckedViewpoint => ({
    asAt: parseDay(asAt),
    ...parseAsAtOptions({ ...others, unknownTypes }, `The viewpoint \`${which}\` of compare`),
  })
  return { view, from: check('from', from), to: check('to', to), options }
}
