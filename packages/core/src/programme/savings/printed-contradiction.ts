import type { Finding } from '../../slice/finding.ts'
import { formatPounds, moreOrLess } from '../../values/format-pounds.ts'
import type { Ground } from './of-each-line.ts'
import { type FailedCast, failedCasts } from './saving-casts.ts'

/** What a source prints for one total and does not go together, whatever its lines are (law M2). */
export const printedContradictsItself = (reading: Ground): readonly Finding[] =>
  failedCasts(reading, 'printedTotal', 'across', 'variance').map((cast) => ({
    severity: 'serious',
    subject: cast.subject,
    message: `${cast.name} ${cast.year} is printed with ${inWords(cast)}`,
    entries: cast.entries,
  }))

const inWords = ({ kind, printed, computed }: FailedCast): string =>
  kind === 'variance'
    ? `a variance of ${formatPounds(printed)}, its own actual less its own budget is ${formatPounds(computed)}`
    : `shares of its budget that add up to ${moreOrLess(computed - printed)} than the budget beside them`
