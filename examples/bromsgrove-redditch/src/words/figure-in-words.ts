import type { KpiChange } from '@programme-ledger/core'

/** A figure of performance: `75,000`, `44.7`. */
export const figureInWords = (figure: number): string => figure.toLocaleString('en-GB').replace('-', '−')

/** `+7.3 points`, `−30`. */
export const changeInWords = ({ difference, in: unit }: KpiChange): string =>
  `${difference > 0 ? '+' : ''}${figureInWords(difference)}${unit === 'percentagePoints' ? ' points' : ''}`
