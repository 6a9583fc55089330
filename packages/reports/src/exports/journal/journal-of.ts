import type { Basis, Day, Ledger, programme, Viewpoint } from '@programme-ledger/core'
import { headcountPosition } from './headcount-position.ts'
import type { Amount, Balance, Booked, Journal, JournalDay, Position, Transaction } from './journal.ts'
import { savingsPosition } from './savings-position.ts'

/** The day to which a journal goes, and the papers that it uses. Left out: all papers. */
export type JournalViewpoint = Pick<Viewpoint, 'asAt' | 'knownOn'>

/**
 * The journal of savings and headcount to the end of a day. What the views say on every day on which their answer changes is
 * booked: each change is a transaction of its day, and each day ends with the balances that the views have. So a figure that was
 * superseded or voided was never booked, as it was wrong at every day; what was right until it was reversed is booked on its day, and
 * taken back on the day of the reversal.
 */
export const journalOf = async (
  ledger: Ledger<typeof programme>,
  { asAt, knownOn }: JournalViewpoint,
): Promise<Journal> => {
  const { basis } = await ledger.asAt(asAt, knownOn === undefined ? {} : { knownOn })
  const [opened] = (await ledger.asAt(asAt)).entries([1])
  const from = opened === undefined || opened.effectiveOn > asAt ? asAt : opened.effectiveOn
  const stretch = { from, through: asAt, step: 'change', ...(knownOn !== undefined && { knownOn }) } as const
  const savings = await ledger.series('councilSavings', stretch)
  const staff = await ledger.series('staffPosition', stretch)
  // Somebody recorded in between: all of a journal rests on one version of the log.
  if ([...savings, ...staff].some((point) => point.basis.position !== basis.position))
    return journalOf(ledger, { asAt, ...(knownOn !== undefined && { knownOn }) })
  const told = [
    savings.map(({ basis, answer }) => ({ on: basis.asAt, ...savingsPosition(answer) })),
    staff.map(({ basis, answer }) => ({ on: basis.asAt, ...headcountPosition(answer) })),
  ]
  return journalFrom(basis, told)
}

type PositionOnDay = Position & { readonly on: Day }

const journalFrom = (basis: Basis, told: readonly (readonly PositionOnDay[])[]): Journal => {
  const days = told.flatMap((positions) => withoutUnbooked(changesOf(positions)))
  const merged = [...new Set(days.map(({ on }) => on))].sort().map((on) => {
    const ofDay = days.filter((day) => day.on === on)
    return {
      on,
      transactions: ofDay.flatMap(({ transactions }) => transactions),
      balances: ofDay.flatMap(({ balances }) => balances),
    }
  })
  return {
    basis,
    accounts: accountsIn(merged),
    days: merged,
    keptOut: told.flatMap((positions) => positions.at(-1)?.keptOut ?? []),
  }
}

const NOTHING: Position = { booked: [], balances: [], keptOut: [] }

/** What changed on each day, with the balances that it changed; the last one has all of them. */
const changesOf = (positions: readonly PositionOnDay[]): readonly JournalDay[] =>
  positions
    .map((now, index) => {
      const before = positions[index - 1] ?? NOTHING
      const isLast = index === positions.length - 1
      return {
        on: now.on,
        transactions: transactionsBetween(before.booked, now.booked),
        balances: isLast ? now.balances : changedBalances(before.balances, now.balances),
      }
    })
    .filter(({ transactions, balances }) => transactions.length > 0 || balances.length > 0)

const changedBalances = (before: readonly Balance[], now: readonly Balance[]): readonly Balance[] => {
  const held = new Map(before.map(({ account, amount }) => [account, amount]))
  return now.filter(({ account, amount }) => (held.get(account) ?? 0) !== amount)
}

/** Of which nothing was ever booked nothing is asserted either: not to be known is another thing than to be nothing. */
const withoutUnbooked = (days: readonly JournalDay[]): readonly JournalDay[] => {
  const booked: string[] = []
  return days.map((day) => {
    booked.push(...day.transactions.flatMap(({ postings }) => postings.map(({ account }) => account)))
    const isBooked = (name: string): boolean =>
      booked.some((account) => account === name || account.startsWith(`${name}:`))
    return { ...day, balances: day.balances.filter(({ account, amount }) => amount !== 0 || isBooked(account)) }
  })
}

const transactionsBetween = (before: readonly Booked[], now: readonly Booked[]): readonly Transaction[] => {
  const earlier = new Map(before.map((each) => [each.key, each]))
  const later = new Map(now.map((each) => [each.key, each]))
  const gone = before.filter(({ key }) => !later.has(key))
  return [
    ...gone.map(({ says, entries, postings }) => ({
      says: `No longer: ${says}`,
      entries,
      postings: difference(postings, []),
    })),
    ...now.map(({ key, says, entries, postings }) => {
      const was = earlier.get(key)
      return {
        says: was === undefined ? says : `${says}, changed`,
        entries: newOnes(entries, was?.entries ?? []),
        postings: difference(was?.postings ?? [], postings),
      }
    }),
  ].filter(({ postings }) => postings.length > 0)
}

/** The entries that came to it; all of them, where it changed because one was undone. */
const newOnes = (now: readonly number[], before: readonly number[]): readonly number[] => {
  const came = now.filter((position) => !before.includes(position))
  return came.length === 0 ? now : came
}

/** What has to be posted to come from the one to the other. */
const difference = (before: readonly Amount[], now: readonly Amount[]): readonly Amount[] => {
  const amounts = new Map<string, Amount>()
  const add = ({ account, amount, commodity }: Amount, sign: 1 | -1): void => {
    const sum = (amounts.get(account)?.amount ?? 0) + sign * amount
    amounts.set(account, { account, amount: sum, commodity })
  }
  for (const posting of before) add(posting, -1)
  for (const posting of now) add(posting, 1)
  return [...amounts.values()].filter(({ amount }) => amount !== 0)
}

const accountsIn = (days: readonly JournalDay[]): Journal['accounts'] => {
  const accounts = new Map<string, Journal['accounts'][number]>()
  for (const { on, transactions, balances } of days)
    for (const { account, commodity } of [...transactions.flatMap(({ postings }) => postings), ...balances])
      if (!accounts.has(account)) accounts.set(account, { name: account, commodity, from: on })
  return [...accounts.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
