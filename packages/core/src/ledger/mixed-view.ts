import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { Basis } from '../slice/reading.ts'
import { createMixedLog, type Sight } from '../time/mixed-log.ts'
import { END_OF_TIME, earlierDay } from '../values/day.ts'
import { askView, assertNoOptions } from './ask-view.ts'
import { closes } from './closes.ts'
import { comingRows } from './coming-up.ts'
import { corrections } from './corrections.ts'
import { createMixedReading, type MixedReading } from './mixed-reading.ts'

/** One view of a log that is seen from two viewpoints at once. */
export interface MixedView {
  /** The entries that may change what it answers, in order of position. */
  readonly steps: readonly Entry[]
  readonly ask: (basis: Basis) => unknown
  /** Has an entry pass to the second viewpoint, and tells whether the view may answer otherwise than when it was last asked. */
  readonly pass: (entry: Entry) => boolean
  /** Whether the view may answer otherwise where only its basis is another. */
  readonly restsOnBasis: () => boolean
}

interface MixedViewParts {
  readonly programme: Programme
  /** The log as far as either viewpoint sees. */
  readonly entries: readonly Entry[]
  readonly from: Basis
  readonly to: Basis
  readonly view: string
  /** The options of the view itself. */
  readonly options: unknown
}

export const createMixedView = (parts: MixedViewParts): MixedView => {
  const { programme, entries, from, to, view, options } = parts
  const log = createMixedLog(entries, sightOf(from), sightOf(to))
  const reading = createMixedReading(programme, log)
  if (view === 'comingUp' || view === 'closes' || view === 'corrections') assertNoOptions(view, [options])
  if (view === 'comingUp') return mixedComingUp(parts, log.steps, reading)
  const ofAllBooks = (ask: MixedView['ask']): MixedView => ({ ...alwaysAsked(reading), steps: log.steps, ask })
  const held = (): readonly Entry[] => entries.filter(log.holds)
  if (view === 'closes') return ofAllBooks((basis) => closes({ basis, entries: held(), seeing: log }))
  if (view === 'corrections')
    return ofAllBooks((basis) => corrections({ programme, reading: reading.read(basis), entries: held(), seeing: log }))
  const named = programme.slices.flatMap(({ views }) => Object.entries(views)).find(([name]) => name === view)
  return {
    steps: log.steps,
    ask: (basis) => named && askView(named, reading.read(basis), [options]),
    pass: reading.pass,
    restsOnBasis: reading.hasReadBasis,
  }
}

/** How far a viewpoint sees. */
export const sightOf = ({ position, knownOn, asAt }: Basis): Sight => ({
  position,
  papersTo: knownOn === 'all' ? END_OF_TIME : knownOn,
  asAt,
})

/** What books have beside the views of slices reads more than a reading. */
const alwaysAsked = (reading: MixedReading): Pick<MixedView, 'pass' | 'restsOnBasis'> => ({
  pass: (entry) => {
    reading.pass(entry)
    return true
  },
  restsOnBasis: () => true,
})

/** What only a later paper tells was not to be seen coming: of each day, only its own papers. */
const mixedComingUp = (
  { programme, entries, from, to }: MixedViewParts,
  named: readonly Entry[],
  reading: MixedReading,
): MixedView => {
  const ownPapers = (basis: Basis): Sight => {
    const sight = sightOf(basis)
    return { ...sight, papersTo: earlierDay(sight.papersTo, sight.asAt) }
  }
  const log = createMixedLog(entries, ownPapers(from), ownPapers(to))
  const steps = new Set([...named, ...log.steps])
  const { restsOnBasis } = alwaysAsked(reading)
  return {
    restsOnBasis,
    steps: entries.filter((entry) => steps.has(entry)),
    ask: (basis) => comingRows({ programme, reading: reading.read(basis) }, log.ahead()),
    pass: (entry) => {
      reading.pass(entry)
      log.pass(entry)
      return true
    },
  }
}
