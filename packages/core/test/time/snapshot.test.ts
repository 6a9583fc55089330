import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Entry } from '../../src/log/entry.ts'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice } from '../../src/slice/define-slice.ts'
import { createLiveReplay } from '../../src/time/live-replay.ts'
import { readSnapshot, type SnapshotGround, snapshotText } from '../../src/time/snapshot.ts'

const sliceNamed = (name: string, event: string, versions: number) =>
  defineSlice({
    name,
    events: { [event]: z.looseObject({}) },
    upcasters: { [event]: Array.from({ length: versions - 1 }, () => (data: object) => ({ ...data })) },
    initial: () => ({ count: 0 }),
    on: {
      [event]: (own: { count: number }) => {
        own.count += 1
      },
    },
  })

const programmeOf = (name = 'jars', event = 'jars/Filled', versions = 1) => compose(sliceNamed(name, event, versions))

const entry = (position: number, changes: Partial<Entry> = {}): Entry => ({
  id: `01HZ${String(position).padStart(22, '0')}`,
  type: 'jars/Filled',
  schemaVersion: 1,
  data: {},
  actor: { role: 'clerk' },
  effectiveOn: '2010-01-01',
  knownOn: '2010-01-01',
  sources: [{ kind: 'officerStatement', ref: 'clerk' }],
  evidence: 'stated',
  ledger: 'jars',
  position,
  batch: 1,
  recordedAt: 1_000,
  ...changes,
})

const log = [1, 2, 3, 4].map((position) => entry(position))
const ground: SnapshotGround = { programme: programmeOf(), codeVersion: '1', origin: 'jars/1', sha256 }

const textOf = (of: readonly Entry[], count: number): string => {
  const { timeline, states } = createLiveReplay(ground.programme, of)
  const state = states.sharedAfter(count)
  return snapshotText(ground, { log: of, standing: timeline.standing }, { count, state }) ?? ''
}
const read = (of: readonly Entry[], text: string, changes: Partial<SnapshotGround> = {}) => {
  const { standing } = createLiveReplay(ground.programme, of).timeline
  return readSnapshot({ ...ground, ...changes }, { log: of, standing }, text)
}

describe('a snapshot', () => {
  const text = textOf(log, 3)

  it('is the state after so many facts', () => {
    expect(read(log, text)).toEqual({ count: 3, state: { jars: { count: 3 } } })
  })

  it('is one of a log that went on', () => {
    expect(read([...log, entry(5), entry(6)], text)).toBeDefined()
  })

  it.each<readonly [string, Partial<SnapshotGround>]>([
    ['another ledger', { origin: 'jars/2' }],
    ['another version of the code', { codeVersion: '2' }],
    ['slices by other names', { programme: programmeOf('pots') }],
    ['events by other names', { programme: programmeOf('jars', 'jars/Emptied') }],
    ['events of another version', { programme: programmeOf('jars', 'jars/Filled', 2) }],
  ])('is none for %s', (_, changes) => {
    expect(read(log, text, changes)).toBeUndefined()
  })

  it.each<readonly [string, readonly Entry[]]>([
    ['is shorter', log.slice(0, 3)],
    ['ends in another entry there', [...log.slice(0, 3), entry(4, { id: entry(9).id })]],
    ['recorded that entry at another time', [...log.slice(0, 3), entry(4, { recordedAt: 2_000 })]],
    ['has an earlier fact by now', [...log, entry(5, { effectiveOn: '2009-12-31' })]],
    ['has those facts in another order', [entry(1, { effectiveOn: '2010-01-02' }), ...log.slice(1)]],
  ])('is none for a log that %s', (_, other) => {
    expect(read(other, text)).toBeUndefined()
  })
})
