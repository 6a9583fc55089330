import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attest, attestOnce, attestWordsOnce, notStated } from '../../values/attested.ts'
import { earlierDay } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import { attestWhen } from '../../values/when.ts'
import { attestShares } from './attest-shares.ts'
import { copyPart } from './copy-part.ts'
import type { sharingEvents } from './events.ts'
import {
  apportionmentIn,
  type CountTelling,
  type DriverCount,
  driverIn,
  type SharingState,
  schemeIn,
  settlementIn,
  surplusIn,
  termsIn,
} from './state.ts'

type Events = typeof sharingEvents
type FactOf<Type extends keyof Events & string> = Fact<Type, DataOf<Events, Type>>

/** Terms of one first day: those agreed later take the place of those agreed before. */
export const agree = (own: SharingState, fact: FactOf<'SharingSchemeAgreed'>): undefined => {
  const { councils, parts, scheme: key, service, startsOn = fact.effectiveOn } = fact.data
  const scheme = schemeIn(own, key)
  scheme.service = attest(scheme.service, service, fact, 'service')
  scheme.named = [...new Set([...scheme.named, ...councils])].sort()
  const terms = termsIn(scheme, { agreedOn: fact.effectiveOn, startsOn })
  terms.councils = attest(terms.councils, [...councils].sort(), fact, 'councils')
  for (const part of parts)
    terms.parts[part.for] = attest(terms.parts[part.for] ?? notStated(), copyPart(part), fact, 'parts')
  // A driver is known as soon as terms name it, though it is counted later.
  for (const step of parts.flatMap(({ steps }) => steps)) if (step.by === 'driver') driverIn(own, step.driver)
}

export const measure = (own: SharingState, fact: FactOf<'DriverMeasured'>): undefined => {
  const { counts, driver: key, name, period, unit } = fact.data
  const driver = driverIn(own, key)
  driver.name = attestWordsOnce(driver.name, name, fact, 'name')
  driver.unit = attestWordsOnce(driver.unit, unit, fact, 'unit')
  const on = period?.to ?? fact.effectiveOn
  const count = inTable(
    driver.counts,
    period === undefined ? on : `${period.from}/${period.to}`,
    (): DriverCount => ({ on, period: period && { from: period.from, to: period.to }, tellings: {} }),
  )
  const toldOn = fact.knownOn
  const telling = inTable(count.tellings, toldOn, (): CountTelling => ({ toldOn, when: notStated(), counts: {} }))
  telling.when = attestWhen(telling.when, fact)
  attestEach(telling.counts, counts, fact, 'counts')
}

export const calculate = (own: SharingState, fact: FactOf<'ApportionmentCalculated'>): undefined => {
  const { apportionment: key, for: shared, inputs, period, scheme, shares, stage, total } = fact.data
  schemeIn(own, scheme)
  const apportionment = apportionmentIn(own, key, fact.knownOn)
  apportionment.toldOn = earlierDay(apportionment.toldOn, fact.knownOn)
  apportionment.scheme = attestOnce(apportionment.scheme, scheme, fact, 'scheme')
  apportionment.for = attestOnce(apportionment.for, shared, fact, 'for')
  apportionment.stage = attestOnce(apportionment.stage, stage, fact, 'stage')
  apportionment.period = attestOnce(apportionment.period, { from: period.from, to: period.to }, fact, 'period')
  apportionment.calculatedOn = attestOnce(apportionment.calculatedOn, fact.effectiveOn, fact, 'effectiveOn')
  apportionment.total = attestOnce(apportionment.total, total, fact, 'total')
  apportionment.driver = attestOnce(apportionment.driver, inputs.driver, fact, 'inputs')
  apportionment.countedOn = attestOnce(apportionment.countedOn, inputs.countedOn, fact, 'inputs')
  attestShares(apportionment.shares, shares, fact)
  attestEach(apportionment.baselines, inputs.baselines, fact, 'inputs')
  attestEach(apportionment.paidBack, inputs.paidBack, fact, 'inputs')
}

export const settle = (own: SharingState, fact: FactOf<'SettlementMade'>): undefined => {
  const { amount, apportionment, from, period, scheme, settlement: key, to } = fact.data
  schemeIn(own, scheme)
  const settlement = settlementIn(own, key)
  settlement.scheme = attestOnce(settlement.scheme, scheme, fact, 'scheme')
  settlement.apportionment = attestOnce(settlement.apportionment, apportionment, fact, 'apportionment')
  settlement.from = attestOnce(settlement.from, from, fact, 'from')
  settlement.to = attestOnce(settlement.to, to, fact, 'to')
  settlement.period = attestOnce(settlement.period, { from: period.from, to: period.to }, fact, 'period')
  settlement.paidOn = attestOnce(settlement.paidOn, fact.effectiveOn, fact, 'effectiveOn')
  settlement.amount = attestOnce(settlement.amount, amount, fact, 'amount')
}

export const distribute = (own: SharingState, fact: FactOf<'SurplusDistributed'>): undefined => {
  const { amount, period, retained, scheme, shares, surplus: key } = fact.data
  schemeIn(own, scheme)
  const surplus = surplusIn(own, key)
  surplus.scheme = attestOnce(surplus.scheme, scheme, fact, 'scheme')
  surplus.period = attestOnce(surplus.period, { from: period.from, to: period.to }, fact, 'period')
  surplus.distributedOn = attestOnce(surplus.distributedOn, fact.effectiveOn, fact, 'effectiveOn')
  surplus.amount = attestOnce(surplus.amount, amount, fact, 'amount')
  surplus.retained = attestOnce(surplus.retained, retained, fact, 'retained')
  attestShares(surplus.shares, shares, fact)
}
