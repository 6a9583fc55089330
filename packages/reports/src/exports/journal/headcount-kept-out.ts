import type { Attested, MovementRow, StaffPosition } from '@programme-ledger/core'

/** What of the headcount is in no account, and why. */
export const headcountKeptOut = ({ movements, employers }: StaffPosition): readonly string[] => [
  ...movements.flatMap((row) => whyNotBooked(row)),
  ...employers.flatMap(({ name, stated }) =>
    stated.is === 'contested' ? [`Headcount of ${name}: ${contestedInWords('what was stated', stated)}`] : [],
  ),
  ...employers.flatMap(({ employer, name, headcount }) =>
    headcount === undefined
      ? [`Headcount of ${name}: none is stated, so its accounts (${employer}) hold only what moved`]
      : [],
  ),
]

const whyNotBooked = ({ movement, counts, isUndetermined, headcount, from, to }: MovementRow): readonly string[] => {
  const says = (why: string): string => `Movement ${movement}: ${why}`
  if (!counts) return [says('its sources are too vague to tell whether it happened by this day')]
  return [
    ...(isUndetermined ? [says('its sources are too vague to tell whether it was undone by this day')] : []),
    ...(headcount.is === 'unknown' ? [says('of how many people is not known')] : []),
    ...(headcount.is === 'contested' ? [says(contestedInWords('of how many people', headcount))] : []),
    ...[['from whom', from] as const, ['to whom', to] as const].flatMap(([what, end]) =>
      end.is === 'contested'
        ? [says(contestedInWords(what, end))]
        : end.is === 'unknown'
          ? [says(`${what} is not known`)]
          : [],
    ),
  ]
}

const contestedInWords = (what: string, cell: Extract<Attested<string | number>, { is: 'contested' }>): string =>
  `${what} is contested between ${cell.rivals.map(({ value, by }) => `${value} (entry ${by.join(', ')})`).join(' and ')}; none is chosen`
