import { type Claim, formatPounds, isWhole, type LineRow, type SavingsYear } from '@programme-ledger/core'
import { SAVING_KINDS } from './saving-kinds.ts'

/** What of a year's savings is in no account, and why. */
export const savingsKeptOut = ({ year, lines, undeterminedLines }: SavingsYear): readonly string[] => [
  ...SAVING_KINDS.flatMap(({ figure, name }) => {
    const unknown = lines.filter((line) => !isWhole(line[figure].total))
    return unknown.length === 0
      ? []
      : [`${name} ${year}: not known of ${unknown.map((line) => unknownOf(line, figure)).join(', ')}`]
  }),
  ...SAVING_KINDS.flatMap(({ figure, name }) =>
    lines.flatMap((line) =>
      Object.entries(line[figure].byCouncil).flatMap(([council, share]) =>
        share === 'notEvidenced' || isWhole(share)
          ? []
          : [`${name} ${year}, ${line.name}: the share of ${council} is not known`],
      ),
    ),
  ),
  ...lines.flatMap(({ name, contested }) =>
    contested.map(
      ({ field, rivals }) =>
        `${name} ${year}, ${field}: contested between ${rivals.map(rivalInWords).join(' and ')}; none is chosen`,
    ),
  ),
  ...undeterminedLines.map(
    ({ name }) => `${name} ${year}: its sources are too vague to tell whether it has figures by this day`,
  ),
]

/** With how many figures, where something of it is known. */
const unknownOf = (line: LineRow, figure: (typeof SAVING_KINDS)[number]['figure']): string => {
  const { known, unknown } = line[figure].total
  return known === 0 ? line.name : `${line.name} (${unknown} more than ${formatPounds(known)})`
}

const rivalInWords = ({ value, by }: Claim<unknown>): string =>
  `${typeof value === 'number' ? formatPounds(value) : JSON.stringify(value)} (entry ${by.join(', ')})`
