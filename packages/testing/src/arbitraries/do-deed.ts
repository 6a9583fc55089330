import type { Draft } from '@programme-ledger/core'
import {
  type Chain,
  closeChains,
  extendChain,
  factChains,
  openChain,
  pickFrom,
  reversalChains,
  reversalOf,
  reversibleChains,
} from './chains.ts'
import { closedThrough, laterOf } from './closing.ts'
import type { Deed, Deeds } from './deeds.ts'
import type { Said } from './said.ts'
import { aboutTheSame } from './subject-of.ts'

/** Gives what is said an id, a recorder and a paper. */
export type Write = (said: Said) => Draft

type Doing = { readonly [Does in keyof Deeds]: (chains: Chain[], deed: Deeds[Does], write: Write) => Draft | undefined }

/** How each deed is done so that it is lawful; `undefined` where there is nothing to do it to. */
const DOING: Doing = {
  state: (chains, { fact }, write) => openChain(chains, write(fact)),

  repeat: (chains, { pick, on }, write) => {
    const chain = pickFrom(factChains(chains), pick)
    return chain && openChain(chains, write(onAnotherDay(saidBy(chain.head), on)))
  },

  disagree: (chains, { pick, candidates }, write) => {
    const likely = factChains(chains).filter(({ head }) => candidates.some(({ type }) => type === head.type))
    const chain = pickFrom(likely, pick)
    const other = candidates.find(({ type }) => type === chain?.head.type)
    return chain && other && openChain(chains, write(aboutTheSame(saidBy(chain.head), other)))
  },

  correct: (chains, deed, write) => {
    const likely = factChains(chains).filter((chain) => replacement(chains, chain, deed) !== undefined)
    const chain = pickFrom(likely, deed.pick)
    const instead = chain && replacement(chains, chain, deed)
    return chain && instead && extendChain(chain, correcting(chain, write(instead), deed))
  },

  void: (chains, deed, write) => {
    const free = factChains(chains).filter(({ isGround }) => !isGround)
    const chain = pickFrom(free, deed.pick)
    return chain && voidChain(chain, deed, write)
  },

  reverse: (chains, deed, write) => {
    const chain = pickFrom(reversibleChains(chains), deed.pick)
    return chain && openChain(chains, write(reversal(chain, deed)), { reverses: chain })
  },

  correctReversal: (chains, deed, write) => {
    const chain = pickFrom(reversalChains(chains), deed.pick)
    const target = pickFrom(reversibleChains(chains, chain), deed.pick)
    if (chain === undefined || target === undefined) return undefined
    chain.reverses = target
    return extendChain(chain, correcting(chain, write(reversal(target, { ...deed, isVague: false })), deed))
  },

  voidReversal: (chains, deed, write) => {
    const chain = pickFrom(reversalChains(chains), deed.pick)
    return chain && voidChain(chain, deed, write)
  },

  close: (chains, { label, on, through }, write) => {
    const last = laterOf(through, closedThrough(chains))
    const data = label === undefined ? { through: last } : { label, through: last }
    return openChain(chains, write({ type: 'PeriodClosed', data, effectiveOn: laterOf(on, last) }))
  },

  reopen: (chains, deed, write) => {
    const closed = closeChains(chains).filter((chain) => reversalOf(chains, chain) === undefined)
    const chain = pickFrom(closed, deed.pick)
    return chain && openChain(chains, write(reversal(chain, deed)), { reverses: chain })
  },

  correctClose: (chains, { pick, through, reason }, write) => {
    const chain = pickFrom(
      closeChains(chains).filter(({ head }) => through <= head.effectiveOn),
      pick,
    )
    return (
      chain && extendChain(chain, correcting(chain, write({ ...saidBy(chain.head), data: { through } }), { reason }))
    )
  },

  voidClose: (chains, deed, write) => {
    const chain = pickFrom(closeChains(chains), deed.pick)
    return chain && voidChain(chain, deed, write)
  },
}

/** Does a deed to the chains so far, and gives the draft that it makes. */
export const doDeed = (chains: Chain[], { does, ...how }: Deed, write: Write): Draft | undefined =>
  // The name of the deed says how it is done, which the compiler does not follow through the table.
  (DOING[does] as (chains: Chain[], how: object, write: Write) => Draft | undefined)(chains, how, write)

const saidBy = ({ type, data, effectiveOn }: Draft): Said => ({ type, data: data as object, effectiveOn })

/** A figure for a period keeps the day that the period ends on, a return and a pack one after what they speak of. */
const onAnotherDay = (said: Said, on: Said['effectiveOn']): Said =>
  KEEPS_ITS_DAY.includes(said.type) ? said : { ...said, effectiveOn: on }

const KEEPS_ITS_DAY = ['PackIssued', 'SavingReported', 'SavingValidated', 'StaffReturned']

/** What may stand in a chain's place: nothing that happened after its reversal, and no other thing than others refer to. */
const replacement = (
  chains: readonly Chain[],
  chain: Chain,
  { candidates, reason }: Deeds['correct'],
): Said | undefined => {
  const until = reversalOf(chains, chain)?.head.effectiveOn ?? '9999-12-31'
  return candidates
    .filter(({ type }) => type === chain.head.type || (reason === 'reclassification' && !chain.isGround))
    .map((said) => (chain.isGround ? aboutTheSame(saidBy(chain.head), said) : said))
    .find(({ effectiveOn }) => effectiveOn <= until)
}

const correcting = ({ head }: Chain, draft: Draft, { reason }: Pick<Deeds['void'], 'reason'>): Draft => ({
  ...draft,
  supersedes: head.id,
  reason,
})

const voidChain = (chain: Chain, deed: Deeds['void'], write: Write): Draft =>
  extendChain(chain, correcting(chain, write({ type: 'Voided', data: {}, effectiveOn: deed.on }), deed))

/** Names the chain by any of its ids; it is never before the fact. */
const reversal = ({ ids, head }: Chain, { pick, on, isVague }: Deeds['reverse']): Said => {
  const effectiveOn = on < head.effectiveOn ? head.effectiveOn : on
  const earliest = pick % 2 === 0 ? null : head.effectiveOn
  return {
    type: 'Reversed',
    data: { reverses: pickFrom(ids, pick) },
    effectiveOn,
    ...(isVague ? { effective: { earliest, asStated: `by ${effectiveOn}` } } : {}),
  }
}
