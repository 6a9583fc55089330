import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { PAPER_DAYS } from './vocabulary.ts'

/** Who recorded a fact, from what, and how well it is evidenced. */
export type Provenance = Pick<
  Draft,
  | 'actor'
  | 'authorisedBy'
  | 'disclosure'
  | 'evidence'
  | 'externalRef'
  | 'inferredFields'
  | 'knownOn'
  | 'note'
  | 'sources'
>

/** Nobody here authorises what they record. */
export const aProvenance = (): fc.Arbitrary<Provenance> =>
  fields(
    {
      actor: fc.constantFrom({ role: 'committee clerk' }, { role: 'programme office', account: 'office-2' }),
      evidence: fc.constantFrom('reported', 'minutesConfirmed', 'stated', 'inferred'),
      knownOn: fc.constantFrom(...PAPER_DAYS),
      sources: fc.constantFrom(
        [{ kind: 'document' as const, ref: 'board report', anchor: '§4.2' }],
        [
          { kind: 'meeting' as const, ref: 'shared services board, 21 August 2009' },
          { kind: 'officerStatement' as const, ref: 'head of ICT' },
        ],
      ),
    },
    {
      authorisedBy: fc.constantFrom({ role: 'section 151 officer' }, { role: 'programme office', account: 'office-3' }),
      disclosure: fc.constant('exempt' as const),
      externalRef: fc.constant('BDC/2009/0417'),
      inferredFields: fc.subarray(['from', 'to', 'headcount', 'total', 'effectiveOn'], { minLength: 1 }),
      note: fc.constant('read out at the meeting'),
    },
  )
