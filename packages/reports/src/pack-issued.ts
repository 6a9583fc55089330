import type { Day, Key } from '@programme-ledger/core'
import type { ReportDocument } from './document.ts'

export interface PackIssuedOptions {
  /** Names the pack in the ledger, once and for all: `board-2011-06-30`. */
  readonly pack: Key
  readonly issuedOn: Day
  /** Whom it went to: `Shared Services Board`. */
  readonly to?: string
  /** Who records that it was issued, by role. */
  readonly actor: { readonly role: string; readonly account?: string }
}

/**
 * That a pack was issued, as what `ledger.draft` completes: of which viewpoint its figures are, and the version of the log and its
 * root by which anybody can make it again. The next pack tells what changed since.
 */
export const packIssued = ({ title, basis }: ReportDocument, { pack, issuedOn, to, actor }: PackIssuedOptions) => {
  const { asAt, knownOn, position, root } = basis
  return {
    type: 'PackIssued',
    effectiveOn: issuedOn,
    knownOn: issuedOn,
    actor,
    sources: [{ kind: 'systemExtract', ref: title }],
    evidence: 'systemExtract',
    data: {
      pack,
      title,
      asAt,
      ...(knownOn !== 'all' && { knownOn }),
      position,
      root,
      ...(to !== undefined && { to }),
    },
  } as const
}
