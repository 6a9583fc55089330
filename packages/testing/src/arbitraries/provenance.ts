import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { HASHES, PAPER_DAYS, SOURCE_REFS } from './vocabulary.ts'

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
      sources: fc.constantFrom(...SOURCES.map((each) => [...each])),
    },
    {
      authorisedBy: fc.constantFrom({ role: 'section 151 officer' }, { role: 'programme office', account: 'office-3' }),
      disclosure: fc.constant('exempt' as const),
      externalRef: fc.constant('BDC/2009/0417'),
      inferredFields: fc.subarray(['from', 'to', 'headcount', 'total', 'effectiveOn'], { minLength: 1 }),
      note: fc.constant('read out at the meeting'),
    },
  )

const [HASH, OTHER_HASH] = HASHES
const report = { kind: 'document', ref: SOURCE_REFS.report } as const
const board = { kind: 'meeting', ref: SOURCE_REFS.board } as const
const highlights = { kind: 'document', ref: SOURCE_REFS.highlights } as const
const officer = { kind: 'officerStatement', ref: SOURCE_REFS.officer } as const

/** Papers, some with a hash; what was only said; and several sources at once, or one of them twice. */
const SOURCES: readonly (readonly Draft['sources'][number][])[] = [
  [{ ...report, anchor: '§4.2' }],
  [board, officer],
  [board],
  [officer, { kind: 'systemExtract', ref: SOURCE_REFS.payroll }],
  [
    { ...report, anchor: '§16', sha256: HASH },
    { ...report, anchor: 'App A', sha256: HASH },
  ],
  [board, { ...highlights, sha256: OTHER_HASH }],
  [highlights, report],
]
