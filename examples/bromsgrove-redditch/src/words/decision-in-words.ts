import type { ApprovedByAll, CouncilPosition, RecommendationRow } from '@programme-ledger/core'
import { INFERRED } from './cell-in-words.ts'
import { shortName } from './names.ts'

const OUTCOMES: Readonly<Record<CouncilPosition['outcome'], string>> = {
  approved: 'approved',
  approvedAsAmended: 'approved as amended',
  approvedInPrinciple: 'approved in principle',
  declined: 'declined',
  contested: 'contested',
  undetermined: 'undetermined',
  notRecorded: 'no decision',
}

/** Where councils stand: `BDC approved*, RBC no decision`. */
export const positionsInWords = (positions: readonly CouncilPosition[]): string =>
  positions.map((position) => `${shortName(position.council)} ${outcomeInWords(position)}`).join(', ')

/** What a council decided, marked where that is inferred: `approved*`, `no decision`. */
export const outcomeInWords = ({ outcome, isInferred }: CouncilPosition): string =>
  `${OUTCOMES[outcome]}${isInferred ? INFERRED : ''}`

const BY_ALL: Readonly<Record<ApprovedByAll, string>> = {
  yes: 'yes',
  no: 'no',
  differentVersions: 'not of one version',
  notRecorded: 'not recorded',
  contested: 'contested',
  undetermined: 'undetermined',
}

export const approvedByAllInWords = (approved: ApprovedByAll): string => BY_ALL[approved]

const VERDICTS: Readonly<Record<RecommendationRow['verdict'], string>> = {
  consensus: 'by consensus',
  carried: 'carried',
  notCarried: 'fails the rule of the body',
  unverifiable: 'cannot be verified',
}

/** How a recommendation came about. */
export const verdictInWords = ({ verdict, isOfABody }: RecommendationRow): string =>
  verdict === 'unverifiable' && !isOfABody ? 'not of a body that votes' : VERDICTS[verdict]
