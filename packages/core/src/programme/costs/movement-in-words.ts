import { formatDay } from '../../values/format-day.ts'
import type { ReserveMovementRow } from './reserves.ts'

/** Which movement of a reserve: `contribution on 30 April 2011`, `use (second)`. */
export const movementInWords = ({ movement, on, part }: Pick<ReserveMovementRow, 'movement' | 'on' | 'part'>): string =>
  `${movement} ${part === undefined ? `on ${formatDay(on)}` : `(${part})`}`
