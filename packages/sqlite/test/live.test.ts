import { setTimeout } from 'node:timers/promises'
import { type Draft, type Entry, newId, openLedger, programme } from '@programme-ledger/core'
import { assertSoundLog } from '@programme-ledger/testing/store-contract'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'
import { type Participant, startParticipant } from './participant.ts'
import { endOf, startChild } from './start-child.ts'
import { temporaryFile } from './temporary-place.ts'

const LEDGER = 'bdc-rbc'
const PAPER = {
  schemaVersion: 1,
  actor: { role: 'programme officer' },
  knownOn: '2010-06-30',
  sources: [{ kind: 'document', ref: 'board report' }],
  evidence: 'reported',
} as const

const draft = (type: string, data: object, effectiveOn: Draft['effectiveOn'] = '2010-04-01'): Draft => ({
  ...PAPER,
  id: newId(),
  type,
  data,
  effectiveOn,
})
const registered = (service: string): Draft => draft('ServiceRegistered', { name: service, service }, '2009-04-01')
const started = (service: string): Draft => draft('ProjectStarted', { service })

/** How often processes look for what others record, in milliseconds. */
const OFTEN = 5
const NEVER = 3_600_000

const startParticipants = (file: string, count: number, pollEvery = OFTEN): Promise<readonly Participant[]> =>
  Promise.all(Array.from({ length: count }, () => startParticipant(file, pollEvery)))

const entriesOf = async (file: string): Promise<readonly Entry[]> => {
  const store = openSqliteStore({ file }, { readOnly: true })
  const entries = await assertSoundLog(store, LEDGER)
  await store.close()
  return entries
}

/** Waits until each has seen as much as the log holds, and says goodbye. */
const leaveHavingSeen = async (participants: readonly Participant[], size: number): Promise<void> => {
  for (const { seen } of participants) while (seen.length < size) await setTimeout(5)
  await Promise.all(participants.map(({ leave }) => leave()))
}

test('processes that hold one ledger open record at the same time, and each sees the entries of all, once and in order', async () => {
  const file = temporaryFile()
  const participants = await startParticipants(file, 3)
  const answers = await Promise.all(
    participants.map(async ({ ask }, writer) => {
      const positions: number[] = []
      for (let n = 0; n < 15; n += 1) {
        const service = `service-${writer}-${n}`
        const answer = await ask({ do: 'record', drafts: [registered(service), started(service)] })
        if (answer.is === 'recorded') positions.push(...answer.positions)
      }
      return positions
    }),
  )
  const entries = await entriesOf(file)
  expect(entries).toHaveLength(1 + 3 * 15 * 2)
  await leaveHavingSeen(participants, entries.length)
  const log = entries.map(({ position, id }) => ({ position, id }))
  for (const { seen } of participants) expect(seen).toEqual(log)
  expect(answers.flat().toSorted((one, other) => one - other)).toEqual(log.slice(1).map(({ position }) => position))
}, 60_000)

test('a batch that was lawful when it was drafted, and is not where another process got in first, is refused with the reason', async () => {
  const file = temporaryFile()
  // They learn of each other only when they look, or record.
  const [first, second] = await startParticipants(file, 2, NEVER)
  if (first === undefined || second === undefined) throw new Error('two were started')
  const ict = registered('ict')
  await first.ask({ do: 'record', drafts: [ict] })
  expect(await second.ask({ do: 'look' })).toEqual({ is: 'looked', size: 2 })
  const voided = { ...draft('Voided', {}), supersedes: ict.id, reason: 'materialError' } as const
  await first.ask({ do: 'record', drafts: [voided] })
  // As far as the second one knows, ICT is registered.
  expect(await second.ask({ do: 'record', drafts: [registered('elections'), started('ict')] })).toEqual({
    is: 'refused',
    code: 'refused',
    rules: ['an event names a registered service'],
  })
  // Of that batch nothing is there, and what is lawful of it can be recorded still.
  expect(await entriesOf(file)).toHaveLength(3)
  expect(await second.ask({ do: 'record', drafts: [registered('elections')] })).toEqual({
    is: 'recorded',
    positions: [4],
  })
  await Promise.all([first.leave(), second.leave()])
}, 60_000)

test('processes that correct one fact at the same time make one chain, each going on from what the others made of it', async () => {
  const file = temporaryFile()
  const participants = await startParticipants(file, 2)
  const fact = started('ict')
  await participants[0]?.ask({ do: 'record', drafts: [registered('ict'), fact] })
  const correction = { ...fact, reason: 'laterInformation' } as const
  const answers = await Promise.all(participants.map(({ ask }) => ask({ do: 'correct', draft: correction, times: 10 })))
  const tooLate = { ...correction, id: newId(), supersedes: fact.id }
  expect(await participants[0]?.ask({ do: 'record', drafts: [tooLate] })).toMatchObject({
    rules: ['a correction supersedes the head of a chain'],
  })
  const entries = await entriesOf(file)
  await leaveHavingSeen(participants, entries.length)
  expect(entries).toHaveLength(3 + 20)
  // Each entry corrects the one before it: none was overtaken, and none was corrected twice.
  expect(entries.slice(3).map(({ supersedes }) => supersedes)).toEqual(entries.slice(2, -1).map(({ id }) => id))
  for (const answer of answers) {
    const refusals = answer.is === 'corrected' ? answer.refusals : ['not done']
    expect([[], ['refused', 'a correction supersedes the head of a chain']]).toContainEqual(refusals)
  }
}, 60_000)

test('a process that is killed while it records leaves whole batches, and the same drafts sent again make them once', async () => {
  const file = temporaryFile()
  const child = startChild('record-for-ever.ts', file)
  const ended = endOf(child)
  const drafts: (readonly Draft[])[] = []
  let acknowledged = 0
  child.on('message', (message: { readonly sending?: readonly Draft[]; readonly acknowledged?: number }) => {
    if (message.sending !== undefined) drafts.push(message.sending)
    acknowledged = message.acknowledged ?? acknowledged
    if (acknowledged >= 40) child.kill('SIGKILL')
  })
  await ended
  const left = await entriesOf(file)
  expect(left.length).toBeGreaterThanOrEqual(acknowledged)
  expect((left.length - 1) % 3).toBe(0)

  const store = openSqliteStore({ file })
  const ledger = await openLedger({ store, ledger: LEDGER, programme })
  for (const batch of drafts) await ledger.record(batch as Parameters<typeof ledger.record>[0])
  await store.close()
  const entries = await entriesOf(file)
  expect(entries.slice(0, left.length)).toEqual(left)
  expect(entries.slice(1).map(({ id }) => id)).toEqual(drafts.flatMap((batch) => batch.map(({ id }) => id)))
}, 60_000)
