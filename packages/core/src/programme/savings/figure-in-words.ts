import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Stage } from './events.ts'
import type { Report } from './state.ts'

const STAGE_IN_WORDS: Readonly<Record<Stage, string>> = {
  monitoring: 'monitoring figure',
  provisionalOutturn: 'provisional outturn',
  finalOutturn: 'final outturn',
  audited: 'audited figure',
}

/** A reported figure in a sentence: `the provisional outturn to 30 September 2010, £1,234,`. */
export const figureInWords = ({ stage, period, total }: Pick<Report, 'stage' | 'period' | 'total'>): string => {
  const amount = attestedValue(total)
  return `the ${STAGE_IN_WORDS[stage]} to ${formatDay(period.to)}, ${amount === undefined ? 'of an amount not known' : formatPounds(amount)},`
}

/** The same without its amount: `the provisional outturn to 30 September 2010`. */
export const reportInWords = ({ stage, period }: Pick<Report, 'stage' | 'period'>): string =>
  `the ${STAGE_IN_WORDS[stage]} to ${formatDay(period.to)}`
