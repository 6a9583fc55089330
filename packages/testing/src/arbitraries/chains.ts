import type { Draft } from '@programme-ledger/core'

/** A correction chain, as whoever drafts a lawful history must keep it in mind. */
export interface Chain {
  readonly ids: string[]
  head: Draft
  /** Other facts refer to it: it is corrected only in ways that let them. */
  readonly isGround: boolean
  /** The chain that it reverses, if it is a reversal. */
  reverses: Chain | undefined
}

const isStanding = ({ head }: Chain): boolean => head.type !== 'Voided'

/** The chains of facts that are not void. */
export const factChains = (chains: readonly Chain[]): readonly Chain[] =>
  chains.filter((chain) => isStanding(chain) && chain.reverses === undefined && !isClose(chain))

/** The chains of closes that are not void. */
export const closeChains = (chains: readonly Chain[]): readonly Chain[] => chains.filter(isClose)

const isClose = ({ head }: Chain): boolean => head.type === 'PeriodClosed'

/** The chains of reversals that are not void. */
export const reversalChains = (chains: readonly Chain[]): readonly Chain[] =>
  chains.filter((chain) => isStanding(chain) && chain.reverses !== undefined)

/** What reverses a chain, if anything does. */
export const reversalOf = (chains: readonly Chain[], chain: Chain): Chain | undefined =>
  reversalChains(chains).find(({ reverses }) => reverses === chain)

/** The facts that nobody refers to and that are not reversed, or only by `reversal`. */
export const reversibleChains = (chains: readonly Chain[], reversal?: Chain): readonly Chain[] =>
  factChains(chains).filter((chain) => {
    const standing = reversalOf(chains, chain)
    return !chain.isGround && (standing === undefined || standing === reversal)
  })

export const openChain = (chains: Chain[], head: Draft, { isGround = false, reverses }: Opening = {}): Draft => {
  chains.push({ ids: [head.id], head, isGround, reverses })
  return head
}

interface Opening {
  readonly isGround?: boolean
  readonly reverses?: Chain
}

export const extendChain = (chain: Chain, head: Draft): Draft => {
  chain.ids.push(head.id)
  chain.head = head
  return head
}

export const pickFrom = <Value>(values: readonly Value[], pick: number): Value | undefined =>
  values[pick % Math.max(1, values.length)]
