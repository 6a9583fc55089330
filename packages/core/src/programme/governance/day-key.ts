import { type Attested, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { When } from '../../values/when.ts'

/** A text that two days share only if sources say the same of them: by it what was done on one day is told from what may not have been. */
export const dayKey = (when: Attested<When>): string =>
  claimedValues(when)
    .map(({ earliest, latest }) => `${latest} ${earliest ?? ''}`)
    .sort(byText)
    .join(', ')
