import { attestedValue } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import { type Expectation, nameOfLine, type SavingsReads } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: Pick<SavingsReads, 'lines' | 'claims' | 'forecasts'>
}

/** One claim, or one forecast, by its key. */
export interface NamedExpectation {
  readonly kind: 'claim' | 'forecast'
  readonly key: Key
}

/**
 * A claim or a forecast by what its source says of it: `claim on ICT for Redditch Borough Council (each year)`. One of which no
 * source says what it is on or what it covers is called by its key: `claim “award”`.
 */
export const expectationInWords = ({ parties, services, savings }: Ground, { kind, key }: NamedExpectation): string => {
  const expectation = savings[kind === 'claim' ? 'claims' : 'forecasts'][key]
  const about = expectation && aboutInWords(services, savings, expectation)
  const scope = expectation && attestedValue(expectation.scope)
  if (expectation === undefined || (about === undefined && scope === undefined)) return `${kind} “${key}”`
  const council = attestedValue(expectation.council)
  return [
    kind,
    ...(about === undefined ? [] : [`on ${about}`]),
    ...(council === undefined ? [] : [`for ${nameOfParty(parties, council)}`]),
    ...(scope === undefined ? [] : [`(${scope})`]),
  ].join(' ')
}

/** Several of them, told apart: those of which sources say the same have their keys beside it. */
export const expectationsInWords = (all: Ground, named: readonly NamedExpectation[]): readonly string[] => {
  const words = named.map((each) => expectationInWords(all, each))
  return named.map(({ key }, index) => {
    const own = words[index] ?? ''
    return words.filter((each) => each === own).length > 1 ? `${own}, “${key}”` : own
  })
}

const aboutInWords = (
  services: ServicesReads,
  savings: Pick<SavingsReads, 'lines'>,
  { line, service }: Readonly<Expectation>,
): string | undefined => {
  const [onLine, onService] = [attestedValue(line), attestedValue(service)]
  if (onLine !== undefined) return nameOfLine(savings, onLine)
  return onService === undefined ? undefined : nameOfService(services, onService)
}
