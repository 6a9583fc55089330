import type { SeriesOptions as CoreSeriesOptions } from '@programme-ledger/core'
import { basisLines } from '../ask/basis-lines.ts'
import { dayFrom } from '../ask/day-from.ts'
import { viewFrom } from '../ask/view-from.ts'
import { ownOptions, viewOptionsFrom } from '../ask/view-options-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import type { FormOfAnswer } from '../show/form-of-answer.ts'
import { onlyViewOptions } from '../show/show.ts'
import { writeTables } from '../show/write-tables.ts'
import type { Surroundings } from '../surroundings.ts'
import { namesIn } from '../tables/names.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { hanging } from '../terminal/hanging.ts'
import { pageOf } from '../terminal/page-of.ts'
import { startSteps } from '../terminal/start-steps.ts'
import { UsageError } from '../usage-error.ts'
import type { GivenViewOptions } from '../views/view-options.ts'
import { VIEWS, type ViewName } from '../views/views.ts'
import { joinedByDay } from './joined-by-day.ts'

export interface SeriesOptions extends GivenViewOptions, FormOfAnswer {
  readonly ledger?: string
  readonly from: string
  readonly to: string
  readonly step: CoreSeriesOptions['step']
  readonly knownOn?: string
  readonly row?: string
}

type FollowedView = Exclude<ViewName, (typeof OF_ALL_BOOKS)[number]>
const OF_ALL_BOOKS = ['closes', 'comingUp', 'corrections'] as const

/** Shows a view over a stretch of days, or follows one of its rows. */
export const series = async (name: string, given: SeriesOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const view = viewFrom(name)
  if (!isFollowed(view))
    throw new UsageError(`${view} is a list of its own dates: ask for it with show, at the last day`)
  const stretch = stretchOf(given)
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings)
  const steps = startSteps(surroundings)
  try {
    steps.next('Working out the last day')
    const last = await ledger.asAt(stretch.through, stretch.knownOn === 'eachDay' ? {} : papersOf(stretch))
    const options = viewOptionsFrom(view, onlyViewOptions(given), last)
    const own = ownOptions(view, options)
    steps.next(`Working out ${given.step === 'change' ? 'every change' : `each ${given.step}`} of the stretch`)
    // The options were checked against the view of this name; what else is wrong with them the view says itself.
    const asked = { ...stretch, ...(Object.keys(own).length > 0 && { options: own }) }
    const points = await ledger.series(view, asked as Parameters<typeof ledger.series<FollowedView>>[1])
    steps.stop()
    if (given.json === true) {
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, { view, ...stretch, options: own, points })
      return EXIT.fine
    }
    const drawnWith = { names: namesIn(last), options }
    const drawn = await Promise.all(
      points.map(async ({ basis, answer }) => ({ day: basis.asAt, tables: await tablesOf(view, answer, drawnWith) })),
    )
    const { width } = pageOf(surroundings)
    const heading = `${hanging('', VIEWS[view].asks, width)}\n${basisLines(last, width)}\n`
    return writeTables({ heading, tables: joinedByDay(drawn, given.row) }, given, surroundings)
  } finally {
    steps.stop()
    await close()
  }
}

const isFollowed = (view: ViewName): view is FollowedView => !OF_ALL_BOOKS.some((name) => name === view)

const stretchOf = ({ from, to, step, knownOn }: SeriesOptions) => ({
  from: dayFrom('--from', from),
  through: dayFrom('--to', to),
  step,
  ...(knownOn !== undefined && {
    knownOn: knownOn === 'each-day' ? ('eachDay' as const) : dayFrom('--known-on', knownOn),
  }),
})

const papersOf = ({ knownOn }: ReturnType<typeof stretchOf>) =>
  knownOn === undefined || knownOn === 'eachDay' ? {} : { knownOn }
