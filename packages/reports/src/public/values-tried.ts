import type { Entry } from '@programme-ledger/core'

/** What is tried: an entry with another value in it, and any other entry as it is. */
export type Trial = (entry: Entry) => Entry

type Data = Readonly<Record<string, unknown>>

/**
 * The words that are tried in fields by which things are coloured, counted or told of. Of colours, all. Of longer lists some that views
 * tell apart: what shows any of them shows no two of these alike, and counts of all of them are withheld alike.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  StatusReported: { rag: ['green', 'amber', 'red'] },
  HighlightReported: { rag: ['green', 'amber', 'red'] },
  TargetReported: { rag: ['green', 'amber', 'red'], outcome: ['met', 'late', 'notMet'] },
  BenefitAssessed: {
    saving: ['came', 'cameInPart', 'didNotCome'],
    status: ['achieved', 'notAchieved', 'inProgress'],
  },
  RiskRescored: { trend: ['up', 'down', 'unchanged'] },
  DecisionTaken: { outcome: ['approved', 'declined', 'deferred'] },
}

/** Corners of a matrix: whether likelihood and impact are the lowest or the highest of their scale. Each of them differs between two. */
const CORNERS = [
  { likelihood: 'lowest', impact: 'lowest' },
  { likelihood: 'highest', impact: 'highest' },
  { likelihood: 'lowest', impact: 'highest' },
] as const

/**
 * Other values for what is withheld, to see what of a pack would be otherwise if it were otherwise. What a pack says whichever of them
 * is tried does not tell which it is.
 *
 * @param withheld the positions of what is exempt or personal.
 */
export const valuesTried = (entries: readonly Entry[], withheld: ReadonlySet<number>): readonly Trial[] => {
  const highest = highestSteps(entries)
  const others = new Map(
    entries
      .filter(({ position }) => withheld.has(position))
      .map((entry) => [entry.position, [...wordsTried(entry), ...squaresTried(entry, highest)]] as const),
  )
  const most = Math.max(0, ...[...others.values()].flat().map(({ values }) => values.length))
  return Array.from(
    { length: most },
    (_, index): Trial =>
      (entry) => {
        const fields = others.get(entry.position) ?? []
        if (fields.length === 0) return entry
        const tried = fields.map(({ field, values }) => [field, values[index % values.length]] as const)
        return { ...entry, data: { ...dataOf(entry), ...Object.fromEntries(tried) } }
      },
  )
}

/** A field, with what may stand in it. */
interface Field {
  readonly field: string
  readonly values: readonly unknown[]
}

const dataOf = ({ data }: Entry): Data => data as Data

/** What an entry leaves out stays left out. */
const wordsTried = (entry: Entry): readonly Field[] =>
  Object.entries(WORDS[entry.type] ?? {})
    .filter(([field]) => dataOf(entry)[field] !== undefined)
    .map(([field, values]) => ({ field, values }))

type Steps = Readonly<Record<'likelihood' | 'impact', number>>

const squaresTried = (entry: Entry, highest: ReadonlyMap<unknown, Steps>): readonly Field[] => {
  const { score } = dataOf(entry)
  const isScored = entry.type === 'RiskRegistered' || entry.type === 'RiskRescored'
  if (!isScored || typeof score !== 'object' || score === null || !('scale' in score)) return []
  const steps = highest.get(score.scale)
  if (steps === undefined) return []
  const stepOf = (which: keyof Steps, end: 'lowest' | 'highest'): number => (end === 'lowest' ? 1 : steps[which])
  const values = CORNERS.map((corner, index) => {
    const [likelihood, impact] = [stepOf('likelihood', corner.likelihood), stepOf('impact', corner.impact)]
    // What is printed is tried right and wrong.
    const printed = 'printed' in score ? { printed: likelihood * impact + (index % 2) } : {}
    return { ...score, likelihood, impact, ...printed }
  })
  return [{ field: 'score', values }]
}

const highestSteps = (entries: readonly Entry[]): ReadonlyMap<unknown, Steps> =>
  new Map(
    entries
      .filter(({ type }) => type === 'RiskScaleAdopted')
      .map(dataOf)
      .map(({ scale, likelihood, impact }) => [scale, { likelihood: countOf(likelihood), impact: countOf(impact) }]),
  )

const countOf = (steps: unknown): number => (Array.isArray(steps) ? steps.length : 1)
