import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { bothReadings, countingEntries, type Question } from '../oracle/counting-entries.ts'
import { expectedServices } from '../oracle/expected-status.ts'
import { END_OF_TIME } from './days-of.ts'
import { valuesOf } from './values-of.ts'

/**
 * Law M8, of the services: the stage that each has certainly reached, the one that it may have, its colour, hosts,
 * employer and partners are those that an auditor reads off the counting entries. Where sources of one day disagree, or
 * sources of any day about what happens once, all rivals are shown and none is chosen.
 */
export const assertStatusesAreAsReported = (
  books: Pick<Books<typeof programme>, 'currentStatus'>,
  log: readonly Entry[],
  question: Omit<Question, 'reading'>,
): void => {
  const { services, counts } = books.currentStatus()
  const { certain, possible } = bothReadings(log, question)
  const expected = expectedServices({
    asAt: question.asAt,
    certain,
    possible,
    everKnown: countingEntries(log, { ...question, asAt: END_OF_TIME, reading: 'certain' }),
  })
  const shown = services.map(({ service, stage, undetermined, rag, hosts, employingAuthority, partners, live }) => ({
    service,
    stage,
    undetermined,
    colours: valuesOf(rag),
    hosts: valuesOf(hosts),
    employers: valuesOf(employingAuthority),
    partners: partners.map(({ party, as }) => ({ party, roles: valuesOf(as) })),
    live: valuesOf(live),
  }))
  assert.deepEqual(
    shown.toSorted((a, b) => (a.service < b.service ? -1 : 1)),
    expected,
  )
  for (const { service, undetermined, entries } of services.filter((row) => row.undetermined !== undefined)) {
    const open = openSteps(certain, possible, service).map(({ position }) => position)
    assert(
      open.length === 0 || open.some((position) => entries.includes(position)),
      `why ${service} may be ${undetermined} is not told`,
    )
  }
  const coloured = (colour: string): number => expected.filter(({ colours }) => colours.join() === colour).length
  const { ref: _ref, entries: _entries, ...all } = counts.all
  assert.deepEqual(all, {
    green: coloured('green'),
    amber: coloured('amber'),
    red: coloured('red'),
    contested: expected.filter(({ colours }) => colours.length > 1).length,
    unknown: coloured(''),
  })
}

/** The event types that are steps in the life of a service. */
const STEPS = [
  'OpportunityIdentified',
  'OpportunityPrioritised',
  'OpportunityDeclined',
  'HostProposed',
  'ProjectStarted',
  'ProjectWithdrawn',
  'ServiceTransferred',
  'ServiceWentLive',
  'ServiceEnded',
]

/** The steps of a service that had been taken by the day for certain, or possibly, and not both. */
const openSteps = (certain: readonly Entry[], possible: readonly Entry[], service: string): readonly Entry[] =>
  [...certain, ...possible]
    .filter((entry) => certain.includes(entry) !== possible.includes(entry))
    .filter(({ type, data }) => STEPS.includes(type) && (data as { readonly service?: string }).service === service)
