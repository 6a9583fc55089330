import type { TargetState } from '@programme-ledger/core'

/** Where a target stands, as people say it. */
const WORDS: Readonly<Record<TargetState, string>> = {
  met: 'met',
  onTrack: 'on track',
  atRisk: 'at risk',
  late: 'late',
  notMet: 'not met',
  abandoned: 'given up',
  notStated: 'spoken of without saying how it stands',
  notReported: 'not reported on',
  contested: 'contested',
  undetermined: 'perhaps not set by then',
}

export const targetStateInWords = (state: TargetState): string => WORDS[state]
