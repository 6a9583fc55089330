import type { Ledger, programme } from '@programme-ledger/core'
import type { Amount, Balance, Commodity, Journal, JournalDay, Transaction } from './journal.ts'
import { type JournalViewpoint, journalOf } from './journal-of.ts'
import { figureInJournal, onOneLine, preambleOf, unknownBeside } from './said-in-journal.ts'

/**
 * Savings and headcount to the end of a day as a journal of hledger, which `hledger check --strict` accepts: accounts and units
 * declared, and balances asserted, subaccounts included. The positions of the entries are the codes of its transactions.
 */
export const hledgerJournal = async (ledger: Ledger<typeof programme>, viewpoint: JournalViewpoint): Promise<string> =>
  hledgerText(await journalOf(ledger, viewpoint))

const hledgerText = (journal: Journal): string =>
  [
    ...preambleOf(journal).map((line) => `; ${line}`.trimEnd()),
    '',
    ...COMMODITIES.map((directive) => `commodity ${directive}`),
    '',
    ...journal.accounts.map(({ name }) => `account ${name}`),
    ...journal.days.flatMap(dayLines),
    '',
  ].join('\n')

const COMMODITIES = ['1000.00 "GBP-BUDGETED"', '1000.00 "GBP-REPORTED"', '1000.00 "GBP-VALIDATED"', '1000. PEOPLE']

const dayLines = ({ on, transactions, balances }: JournalDay): readonly string[] => [
  ...transactions.flatMap((transaction) => ['', ...transactionLines(on, transaction)]),
  ...(balances.length === 0 ? [] : ['', `${on} Balances of the ledger`, ...balances.map(balanceLine)]),
]

const transactionLines = (on: string, { says, entries, postings }: Transaction): readonly string[] => [
  // A semicolon would begin a comment, and a bar would end the name of a payee.
  `${on} (${entries.join(' ')}) ${onOneLine(says).replace(/;/g, ',').replace(/\|/g, '/')}`,
  ...postings.map((posting) => `    ${posting.account}  ${amountOf(posting)}`),
]

/** A posting of nothing that asserts what the account holds, with all accounts below it. */
const balanceLine = (balance: Balance): string =>
  `    ${balance.account}  ${amountOf({ ...balance, amount: 0 })} =* ${amountOf(balance)}${unknownBeside(balance)}`

const amountOf = (amount: Amount): string => `${figureInJournal(amount)} ${symbolOf(amount.commodity)}`

/** A unit with anything but letters in its name stands in quotes. */
const symbolOf = (commodity: Commodity): string => (commodity === 'PEOPLE' ? commodity : `"${commodity}"`)
