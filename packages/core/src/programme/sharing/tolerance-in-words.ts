import type { Tolerance } from './steps.ts'

/** How far a split may move: `1.5 percentage points`, `2 per cent`. */
export const toleranceInWords = ({ in: unit, within }: Tolerance): string =>
  `${within} ${unit === 'perCent' ? 'per cent' : 'percentage points'}`
