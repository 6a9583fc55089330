import type { Draft } from '@programme-ledger/core'

/** By how well it is evidenced: what somebody still may change, or only said, stands in no published paper. */
const UNPUBLISHED: Readonly<Partial<Record<Draft['evidence'], string>>> = {
  minutesDraft: 'the minutes that it is from are a draft',
  stated: 'somebody stated it',
  systemExtract: 'it was taken out of a system',
}

/** Why a fact cannot be taken over as published: what it is from is no paper that was. Undefined where it is one. */
export const whyUnpublished = ({ evidence, sources }: Draft): string | undefined =>
  UNPUBLISHED[evidence] ??
  (evidence === 'minutesConfirmed' || sources.some(({ kind }) => kind === 'document')
    ? undefined
    : 'its source is no document, and no confirmed minutes')
