import { addDays, type Ledger, type programme } from '@programme-ledger/core'
import type { Balance, Journal, JournalDay, Transaction } from './journal.ts'
import { type JournalViewpoint, journalOf } from './journal-of.ts'
import { figureInJournal, onOneLine, preambleOf, unknownBeside } from './said-in-journal.ts'

/**
 * Savings and headcount to the end of a day as a Beancount file, which `bean-check` accepts. Beancount asserts what an account
 * holds when a day begins, so the balances of a day stand on the next. They are exact: without a tolerance it would let a penny pass.
 */
export const beancountJournal = async (
  ledger: Ledger<typeof programme>,
  viewpoint: JournalViewpoint,
): Promise<string> => beancountText(await journalOf(ledger, viewpoint))

const beancountText = (journal: Journal): string =>
  [
    ...preambleOf(journal).map((line) => `; ${line}`.trimEnd()),
    '',
    'option "title" "Savings and headcount of a programme ledger"',
    '',
    ...journal.accounts.map(({ name, commodity, from }) => `${from} open ${name} ${commodity}`),
    ...journal.days.flatMap(dayLines),
    '',
  ].join('\n')

const dayLines = ({ on, transactions, balances }: JournalDay): readonly string[] => [
  ...transactions.flatMap((transaction) => ['', ...transactionLines(on, transaction)]),
  ...(balances.length === 0 ? [] : ['', ...balances.map((balance) => balanceLine(addDays(on, 1), balance))]),
]

const transactionLines = (on: string, { says, entries, postings }: Transaction): readonly string[] => [
  `${on} * "${inQuotes(says)}"`,
  `  entries: "${entries.join(' ')}"`,
  ...postings.map((posting) => `  ${posting.account}  ${figureInJournal(posting)} ${posting.commodity}`),
]

const balanceLine = (on: string, balance: Balance): string =>
  `${on} balance ${balance.account}  ${figureInJournal(balance)} ~ 0 ${balance.commodity}${unknownBeside(balance)}`

const inQuotes = (words: string): string => onOneLine(words).replace(/[\\"]/g, '\\$&')
