import assert from 'node:assert/strict'
import type { Entry, Programme } from '@programme-ledger/core'
import { isLedgerError } from '@programme-ledger/core'
import { entriesIn } from '../history/entries-in.ts'
import type { History } from '../history/history.ts'
import { recordHistory } from '../history/record-history.ts'
import { asSets, assertStatesAlike } from './alike.ts'
import { daysOf, END_OF_TIME } from './days-of.ts'
import { answersTo, readingsOfFacts } from './reading-of-facts.ts'

/**
 * Law T3: where nothing corrects, voids or reverses anything, the order of recording changes neither the state at any day
 * nor what views and findings say in the end; claims are compared as sets, without positions.
 *
 * @param other the same facts in another order, in other batches or both.
 * @returns whether a ledger accepts both orders. Where it does not, the law says nothing.
 */
export const assertOrderOfRecordingDoesNotMatter = async (
  programme: Programme,
  history: History,
  other: History,
): Promise<boolean> => {
  const one = await acceptedEntries(programme, history)
  const two = await acceptedEntries(programme, other)
  if (one === undefined || two === undefined) return false
  const [readingAt, otherReadingAt] = [readingsOfFacts(programme, one), readingsOfFacts(programme, two)]
  for (const asAt of daysOf(one)) {
    const [reading, otherReading] = [readingAt(asAt), otherReadingAt(asAt)]
    assertStatesAlike(reading.all, otherReading.all)
    const isVague = reading.possibly !== reading.all || otherReading.possibly !== otherReading.all
    if (isVague) assertStatesAlike(reading.possibly, otherReading.possibly)
    // The last day is the end of time, when all that was recorded counts.
    if (asAt === END_OF_TIME) assert.deepEqual(whatIsSaid(programme, otherReading), whatIsSaid(programme, reading))
  }
  return true
}

const acceptedEntries = async (programme: Programme, history: History): Promise<readonly Entry[] | undefined> => {
  try {
    const { store } = await recordHistory(programme, history)
    return await entriesIn(store)
  } catch (error) {
    if (isLedgerError(error, 'refused')) return undefined
    throw error
  }
}

/** The messages of findings name positions, and are left out. */
const whatIsSaid = (programme: Programme, reading: Parameters<typeof answersTo>[1]): unknown => {
  const answers = Object.entries(answersTo(programme, reading)).map(([name, answer]) => [
    name,
    JSON.parse(JSON.stringify(answer, (member, value) => (member === 'message' ? undefined : value))),
  ])
  return asSets(Object.fromEntries(answers))
}
