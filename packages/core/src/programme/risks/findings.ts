import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type Day, END_OF_TIME } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { describeScore } from './describe-score.ts'
import { positionOf } from './position-of.ts'
import { risksOnRegister } from './risks-on-register.ts'
import { type RiskCells, type RiskReads, type RiskScore, type RisksReads, titleOfRisk } from './state.ts'

type Ground = Reading<{ readonly risks: RisksReads }>

/** One finding of all the risks that lack something, so that a register without owners does not drown the rest. */
export const withoutOwner = (reading: Ground): readonly Finding[] => {
  const risks = risksOnRegister(reading)
  const without = risks.filter(({ position }) => position.owner.is === 'unknown')
  if (without.length === 0) return []
  const titles = without.map(({ title }) => title).sort(byText)
  return [
    {
      severity: 'note',
      subject: 'risk-register',
      message: `No entry says who owns ${without.length} of ${risks.length} risks on the register: ${titles.join('; ')}`,
      entries: positionsOf(...without.map(({ position }) => witnessesOf(position.registered))),
    },
  ]
}

/** A risk on the register is one that something is done about: what, no entry says. */
export const withoutMitigation = (reading: Ground): readonly Finding[] =>
  risksOnRegister(reading).flatMap(({ key, title, position }) =>
    position.mitigation.is === 'unknown'
      ? [
          {
            severity: 'warning',
            subject: `risk/${key}`,
            message: `${title} is on the register, and no entry says what is done about it`,
            entries: witnessesOf(position.registered),
          },
        ]
      : [],
  )

/** To live with a risk is for a body to decide: which it was, no entry says. */
export const acceptedByNobody = (reading: Ground): readonly Finding[] =>
  risksOnRegister(reading).flatMap(({ key, title, position }) =>
    position.state === 'accepted' && position.acceptedBy.is === 'unknown'
      ? [
          {
            severity: 'warning',
            subject: `risk/${key}`,
            message: `${title} is accepted, and no entry says which body accepted it`,
            entries: witnessesOf(position.accepted),
          },
        ]
      : [],
  )

/**
 * A risk that its register no longer lists is silent, not closed. Only a source that gives a register in full, and says so,
 * can leave a risk out: single risks are rescored in between, and that makes the others no quieter. A risk that no register
 * ever listed is held against them all.
 */
export const notMentioned = (reading: Ground): readonly Finding[] => {
  const latest = latestListings(reading.all.risks)
  return risksOnRegister(reading).flatMap(({ key, title, position, days }) => {
    const own = latest.filter(({ everListed }) => everListed.has(key))
    return (own.length > 0 ? own : latest)
      .filter(({ on }) => position.lastMentioned < on)
      .map(({ register, on, by }) => ({
        severity: 'warning' as const,
        subject: `risk/${key}`,
        message: `${title} is not mentioned since ${formatDay(position.lastMentioned)}: the register ${register} was given in full on ${formatDay(on)} without it, and no entry closes it`,
        entries: positionsOf(by, ...Object.values(cellsOf(days.at(-1))).map(witnessesOf)),
      }))
  })
}

interface LatestListing {
  readonly register: Key
  readonly on: Day
  /** The entries that list the register's risks on that day. */
  readonly by: readonly number[]
  readonly everListed: ReadonlySet<Key>
}

const latestListings = ({ registers }: RisksReads): readonly LatestListing[] =>
  Object.entries(registers).flatMap(([register, listings]) => {
    const last = listings.at(-1)
    if (last === undefined) return []
    const everListed = new Set(listings.flatMap(({ risks }) => Object.keys(risks)))
    return [{ register, on: last.on, by: positionsOf(...Object.values(last.risks).map(witnessesOf)), everListed }]
  })

/** Sources that disagree about one day. */
export const contestedRisk = (reading: Ground): readonly Finding[] =>
  Object.entries(reading.all.risks.risks).flatMap(([key, risk]) => {
    const position = positionOf(risk, END_OF_TIME)
    if (position === undefined) return []
    const title = titleOfRisk(reading.all.risks, key)
    const words = (value: unknown): string => describeScore(reading.all.risks, value as RiskScore)
    return [
      ...Object.entries(NAMES).flatMap(([cell, name]) =>
        findContested(`risk/${key}`, `${title}, ${name}`, position[cell as keyof typeof NAMES]),
      ),
      ...findContested(`risk/${key}`, `${title}, its score`, position.score, words),
    ]
  })

const NAMES: Readonly<Record<Exclude<keyof RiskCells, 'score'>, string>> = {
  title: 'its title',
  owner: 'its owner',
  service: 'its service',
  printedRef: 'its number in the register',
  mitigation: 'its mitigation',
  registered: 'when it was put on the register',
  printed: 'its printed score',
  trend: 'where it is heading',
  why: 'why its score or trend is what it is',
  accepted: 'when it was accepted',
  acceptedBy: 'who accepted it',
  acceptedBecause: 'why it was accepted',
  closed: 'when it was closed',
  closedBecause: 'why it was closed',
}

/** Sources that word a scale differently, or do not give it as many steps. */
export const contestedScale = ({ all: { risks } }: Ground): readonly Finding[] =>
  Object.entries(risks.scales).flatMap(([key, scale]) =>
    (['likelihood', 'impact'] as const).flatMap((which) => [
      ...findContested(`risk-scale/${key}`, `how many steps of ${which} the scale ${key} has`, scale[which].count),
      ...scale[which].words.flatMap((word, index) =>
        findContested(`risk-scale/${key}`, `what ${which} ${index + 1} is called on the scale ${key}`, word),
      ),
    ]),
  )

const cellsOf = (day: RiskReads['days'][number] | undefined): Readonly<Record<string, Attested<unknown>>> => {
  if (day === undefined) return {}
  const { on: _, ...cells } = day
  return cells
}
