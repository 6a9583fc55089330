import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Entry, programme } from '@programme-ledger/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { CloudEvent, HTTP } from 'cloudevents'
import { beforeAll, describe, expect, it } from 'vitest'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { cloudEventLines, cloudEvents } from '../../src/exports/cloud-events.ts'
import { subjectOf } from '../../src/exports/subject-of.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const schemas = readdirSync(path.join(root, 'schemas')).map(
  (file) => JSON.parse(readFileSync(path.join(root, 'schemas', file), 'utf8')) as object,
)
const ajv = new Ajv2020({ schemas, formats: { date: /^\d{4}-\d{2}-\d{2}$/ }, strictTypes: false })
/** One entry and more of every event type. */
const stored = readFileSync(path.join(root, 'packages/core/test/golden/stored-entries.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry)

let entries: readonly Entry[] = []
beforeAll(async () => {
  const books = await (await openProgramme({ clock: () => Date.parse('2026-04-01T09:00:00.123Z') })).asAt('2011-06-30')
  entries = books.entries(Array.from({ length: books.basis.position }, (_, index) => index + 1))
})

describe('the CloudEvents of a ledger', () => {
  it('are valid by the schema of the specification, every entry of the real programme', () => {
    const events = cloudEvents(entries)
    expect(events.length).toBeGreaterThan(800)
    for (const event of events) expect(() => new CloudEvent(JSON.parse(JSON.stringify(event))).validate()).not.toThrow()
  })

  it('are refused by that schema once something of them is missing', () => {
    const [event] = cloudEvents(entries)
    expect(() => new CloudEvent({ ...event, source: '' })).toThrow()
    expect(() => new CloudEvent({ ...event, time: 'on Monday' } as object)).toThrow()
  })

  it('are taken as a batch by the reader of the specification', () => {
    const read = HTTP.toEvent({
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(cloudEvents(entries.slice(0, 5))),
    })
    expect(Array.isArray(read) ? read.map(({ id }) => id) : []).toEqual(entries.slice(0, 5).map(({ id }) => id))
  })

  it('give back every entry whole', () => {
    const back = cloudEventLines(entries)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReturnType<typeof cloudEvents>[number])
      .map(({ data, ledger, position, batch, time }) => ({
        ...data,
        ledger,
        position,
        batch,
        recordedAt: Date.parse(time),
      }))
    expect(back).toEqual(entries)
  })

  it('hold drafts that are valid by the published schema', () => {
    for (const { data, id } of cloudEvents(entries))
      expect(ajv.validate('draft.json', data), `${id} ${ajv.errorsText()}`).toBe(true)
  })

  it('say the day, the paper and what they are about', () => {
    const went = cloudEvents(entries).find(
      ({ type, subject }) => type === 'programme-ledger.ServiceWentLive' && subject === 'service/ict',
    )
    expect(went).toMatchObject({ effectiveon: '2010-01-15', knownon: '2010-01-15', time: '2026-04-01T09:00:00.123Z' })
  })

  it('are of something, whatever the event type', () => {
    const told = new Set(stored.filter((entry) => subjectOf(entry) !== undefined).map(({ type }) => type))
    expect([...programme.eventTypes.keys()].filter((type) => !told.has(type))).toEqual([])
    expect(subjectOf({ type: 'carbon/EmissionsMeasured', data: { kilograms: 1 } })).toBeUndefined()
  })

  it('are not made of a part of a log, which does not say where it comes from', () => {
    expect(() => cloudEvents(entries.slice(1))).toThrow('do not begin with LedgerOpened')
    expect(() => cloudEvents([])).toThrow('do not begin with LedgerOpened')
  })

  it('tell what is not for everybody without being opened', () => {
    const [opened, ...others] = entries
    expect(
      opened && cloudEvents([opened, ...others.map((entry) => ({ ...entry, disclosure: 'exempt' as const }))])[1],
    ).toHaveProperty('disclosure', 'exempt')
  })
})
