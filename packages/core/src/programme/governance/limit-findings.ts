import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { withQualifier } from '../../values/with-qualifier.ts'
import { isApproval } from './council-positions.ts'
import { ofEachDecision } from './decision-findings.ts'
import { type Delegated, delegatedIn } from './delegated-in.ts'
import type { DelegationCells } from './delegation-by.ts'
import { type MatterKind, NO_LIMIT } from './event-fields.ts'
import type { Ground } from './matter-rows.ts'
import type { Decision } from './state.ts'

/** One decision may come to so much and no more: what it commits is above that, or may be. */
export const aboveItsLimit = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    const limits = limitsOf(delegated)
    const ranges = claimedValues(decision.amount).map((amount) => rangeOf(amount, decision))
    const commits = claimedValues(decision.outcome).map(isApproval)
    if (delegated === undefined || limits.length === 0 || !commits.includes(true)) return undefined
    const isLimited = delegated.allowed.every(({ limit }) => isAlwaysLimited(limit))
    const isAbove =
      isLimited &&
      commits.every(Boolean) &&
      ranges.every(({ least }) => limits.every((limit) => least !== UNKNOWN && least > limit))
    const mayBeAbove = ranges.some(({ most }) => limits.some((limit) => most === UNKNOWN || most > limit))
    if (!mayBeAbove) return undefined
    return {
      severity: isAbove ? 'warning' : 'note',
      message: `${name} commits ${amountInWords(decision)}, which ${isAbove ? 'is' : 'may be'} above the limit of its delegation, ${inPounds(limits)}`,
      entries: positionsOf(witnessesOf(decision.amount), entriesOf(decision, delegated)),
    }
  })

/**
 * Whether a decision that commits something keeps to a limit nobody can tell: the amount is not known, or the limit is not. Where
 * no source says that it commits anything, and its matter is none of money, no limit is at stake.
 */
export const keepingUnknown = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    const limits = limitsOf(delegated)
    const isLimited = delegated?.allowed.some(({ limit }) => mayBeLimited(limit)) ?? false
    if (delegated === undefined || !isLimited || !claimedValues(decision.outcome).some(isApproval)) return undefined
    const isAmountKnown = decision.amount.is !== 'unknown'
    if (isAmountKnown ? limits.length > 0 : !isOfMoney(reading, decision)) return undefined
    const under = limits.length > 0 ? `a delegation with a limit of ${inPounds(limits)}` : 'a delegation with a limit'
    return {
      severity: 'note',
      message: isAmountKnown
        ? `${name} commits ${amountInWords(decision)} under ${under}, and no source says how much that is`
        : `${name} was taken under ${under}, and no source says how much it commits`,
      entries: positionsOf(witnessesOf(decision.taken), witnessesOf(decision.amount), entriesOf(decision, delegated)),
    }
  })

/** A source says that it commits something, or it is about what is decided for its money. */
const isOfMoney = ({ all: { governance } }: Ground, { amount, matter }: Reads<Decision>): boolean =>
  witnessesOf(amount).length > 0 ||
  claimedValues(matter)
    .flatMap((key) => governance.matters[key]?.kind ?? [])
    .some((kind) => claimedValues(kind).some((each) => OF_MONEY.includes(each)))

const OF_MONEY: readonly MatterKind[] = ['budget', 'businessCase', 'projectInitiation']

/** What an amount may come to, in pence; `unknown` where nothing bounds it on that side. */
const rangeOf = (
  amount: number,
  { goodTo, qualifier }: Reads<Decision>,
): { readonly least: number | typeof UNKNOWN; readonly most: number | typeof UNKNOWN } => {
  const off = Math.max(0, ...claimedValues(goodTo))
  const qualifiers = claimedValues(qualifier)
  const isAbout = qualifiers.includes('approximately') && off === 0
  return {
    least: isAbout || qualifiers.includes('atMost') ? UNKNOWN : amount - off,
    most: isAbout || qualifiers.includes('atLeast') ? UNKNOWN : amount + off,
  }
}

/** `at most £6,000`; `£4,000 or £6,000` where sources differ. */
const amountInWords = ({ amount, qualifier }: Reads<Decision>): string => {
  const pounds = listInWords(claimedValues(amount).map(formatPounds), 'or')
  return withQualifier(attestedValue(qualifier), pounds)
}

const limitsOf = (delegated: Delegated | undefined): readonly number[] =>
  (delegated?.allowed ?? []).flatMap(({ limit }) => claimedValues(limit).filter((each) => each !== NO_LIMIT))

type Limit = DelegationCells['limit']

const isAlwaysLimited = (limit: Limit): boolean =>
  limit.is !== 'unknown' && claimedValues(limit).every((each) => each !== NO_LIMIT)

/** A source says that there is a limit, or leaves open which. */
const mayBeLimited = (limit: Limit): boolean =>
  limit.is === 'unknown' ? witnessesOf(limit).length > 0 : claimedValues(limit).some((each) => each !== NO_LIMIT)

const entriesOf = ({ delegation, goodTo, qualifier }: Reads<Decision>, { allowed }: Delegated): readonly number[] =>
  positionsOf(witnessesIn({ delegation, goodTo, qualifier }), witnessesIn(allowed.map(({ limit }) => limit)))

const inPounds = (limits: readonly number[]): string => listInWords([...new Set(limits)].map(formatPounds), 'or')
