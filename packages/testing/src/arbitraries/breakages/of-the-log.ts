import type { Draft } from '@programme-ledger/core'
import { against, type Breakage, plainFact, type Tell } from './breakage.ts'

const HEAD = 'a correction supersedes the head of a chain'
const STANDS = 'a reversal names a fact that stands'
const TOO_EARLY = 'a reversal is not before what it reverses'
const KEEPS_TYPE = 'a correction keeps the event type, unless it reclassifies'

const SILENT = 'what reaches behind a close gives its reason'
const NO_CORRECTION = 'a reason is that of a correction'

const NOBODY = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'

const correction = (tell: Tell, of: Draft, changes: Partial<Draft> = {}): Draft =>
  plainFact(tell, { supersedes: of.id, reason: 'laterInformation', ...changes })
const voiding = (tell: Tell, of: Draft): Draft => tell('Voided', {}, { supersedes: of.id, reason: 'transcription' })
const closing = (tell: Tell, changes: Partial<Draft> = {}): Draft =>
  tell('PeriodClosed', { through: '2010-09-30' }, { effectiveOn: '2010-10-31', ...changes })
const reversal = (tell: Tell, reverses: string, changes: Partial<Draft> = {}): Draft =>
  tell('Reversed', { reverses }, changes)

/** Tells a fact, and then what each of these makes of it and of what was told last. */
const after =
  (...then: readonly ((tell: Tell, fact: Draft, last: Draft) => Draft)[]): Breakage['tells'] =>
  (tell) => {
    const fact = plainFact(tell)
    const told = [fact]
    for (const next of then) told.push(next(tell, fact, told.at(-1) ?? fact))
    return told
  }

/** Corrections, voids and reversals that name what they may not, or when they may not. */
export const OF_THE_LOG: readonly Breakage[] = [
  against('a ledger is opened once, by its first entry', (tell) => [
    tell('LedgerOpened', {
      catalogueVersion: 1,
      currency: 'GBP',
      financialYearStart: '04-01',
      firstDay: '2009-04-01',
      origin: 'another',
    }),
  ]),
  against('nothing takes effect before the first day of the ledger', (tell) => [
    tell('PartyRegistered', { kind: 'trust', name: 'A trust', party: 'a-trust' }, { effectiveOn: '2009-03-31' }),
  ]),
  against(HEAD, (tell) => [plainFact(tell, { supersedes: NOBODY, reason: 'laterInformation' })]),
  against(
    HEAD,
    after(
      (tell, fact) => correction(tell, fact),
      (tell, fact) => correction(tell, fact),
    ),
  ),
  against(
    HEAD,
    after(
      (tell, fact) => voiding(tell, fact),
      (tell, _, last) => correction(tell, last, { reason: 'reclassification' }),
    ),
  ),
  against(
    'a correction gives its reason',
    after((tell, fact) => plainFact(tell, { supersedes: fact.id })),
  ),
  against(NO_CORRECTION, (tell) => [plainFact(tell, { reason: 'materialError' })]),
  against(NO_CORRECTION, (tell) => [
    closing(tell),
    plainFact(tell, { effectiveOn: '2010-10-01', reason: 'laterInformation' }),
  ]),
  against(NO_CORRECTION, (tell) => [
    closing(tell),
    tell(
      'PartyRegistered',
      { kind: 'trust', name: 'A trust', party: 'a-trust' },
      { effectiveOn: '2009-04-01', reason: 'laterInformation' },
    ),
  ]),
  against(NO_CORRECTION, (tell) => {
    const close = closing(tell)
    return [
      close,
      reversal(tell, close.id, { effectiveOn: '2010-12-31' }),
      plainFact(tell, { reason: 'laterInformation' }),
    ]
  }),
  against(SILENT, (tell) => [closing(tell), plainFact(tell)]),
  against(SILENT, (tell) => [closing(tell), plainFact(tell, { reason: 'transcription' })]),
  against(SILENT, (tell) => {
    const fact = plainFact(tell)
    return [fact, closing(tell), reversal(tell, fact.id, { effectiveOn: '2011-03-31' })]
  }),
  against(SILENT, (tell) => {
    const close = closing(tell)
    const reopening = reversal(tell, close.id, { effectiveOn: '2010-12-31' })
    return [close, reopening, voiding(tell, reopening), plainFact(tell)]
  }),
  against('a period is closed once it is over', (tell) => [closing(tell, { effectiveOn: '2010-09-29' })]),
  against('a close reaches as far as those that stand', (tell) => [
    closing(tell),
    tell('PeriodClosed', { through: '2010-09-29' }, { effectiveOn: '2010-12-31' }),
  ]),
  against('nobody authorises their own entry', (tell) => [
    plainFact(tell, {
      actor: { account: 'clerk-1', role: 'committee clerk' },
      authorisedBy: { role: 'committee clerk', account: 'clerk-1' },
    }),
  ]),
  against(
    KEEPS_TYPE,
    after((tell, fact) =>
      tell('SharedWorkingReported', { service: 'ict' }, { supersedes: fact.id, reason: 'materialError' }),
    ),
  ),
  against(
    KEEPS_TYPE,
    after(
      (tell, fact) => reversal(tell, fact.id),
      (tell, _, last) => correction(tell, last, { reason: 'reclassification' }),
    ),
  ),
  against(KEEPS_TYPE, (tell) => {
    const close = closing(tell)
    return [close, correction(tell, close, { reason: 'reclassification' })]
  }),
  against(
    KEEPS_TYPE,
    after((tell, fact) => closing(tell, { supersedes: fact.id, reason: 'reclassification' })),
  ),
  against('voiding supersedes what it voids', (tell) => [tell('Voided', {})]),
  against(STANDS, (tell) => [reversal(tell, NOBODY)]),
  against(
    STANDS,
    after(
      (tell, fact) => reversal(tell, fact.id),
      (tell, _, last) => reversal(tell, last.id),
    ),
  ),
  against(
    STANDS,
    after(
      (tell, fact) => reversal(tell, fact.id),
      (tell, fact) => reversal(tell, fact.id),
    ),
  ),
  against(
    STANDS,
    after(voiding, (tell, fact) => reversal(tell, fact.id)),
  ),
  against(
    TOO_EARLY,
    after((tell, fact) => reversal(tell, fact.id, { effectiveOn: '2009-04-01' })),
  ),
  against(
    TOO_EARLY,
    after(
      (tell, fact) => reversal(tell, fact.id),
      (tell, fact) => correction(tell, fact, { effectiveOn: '2011-03-31' }),
    ),
  ),
  against('an inference names entries of this ledger', (tell) => [plainFact(tell, { inferredFrom: [NOBODY] })]),
]
