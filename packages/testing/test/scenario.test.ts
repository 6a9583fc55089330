import { programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { minuteId, scenario } from '../src/index.ts'

const council = (party: string) =>
  ({ type: 'PartyRegistered', data: { kind: 'council', name: party, party }, effectiveOn: '2009-04-01' }) as const
const ict = { type: 'ServiceRegistered', data: { name: 'ICT', service: 'ict' }, effectiveOn: '2009-04-01' } as const
const live = (partner: string) =>
  ({ type: 'ServiceWentLive', data: { partners: [partner], service: 'ict' }, effectiveOn: '2010-01-15' }) as const

describe('a scenario', () => {
  it('tells what is recorded', () =>
    scenario(programme).given(council('bdc'), ict).whenRecording(live('bdc')).isRecorded())

  it('tells what is refused, and by which rule', () =>
    scenario(programme)
      .given(council('bdc'))
      .given(ict)
      .whenRecording(live('rbc'))
      .isRefusedBy('an event about a service names registered parties'))

  it('tells all rules that refuse', () =>
    scenario(programme)
      .whenRecording(live('rbc'))
      .isRefusedBy('an event names a registered service', 'an event about a service names registered parties'))

  it('names earlier minutes by their numbers', () =>
    scenario(programme)
      .given(council('bdc'), ict)
      .whenRecording({ ...council('bdc'), supersedes: minuteId(1), reason: 'transcription' })
      .isRecorded())

  it('has books', async () => {
    const books = await scenario(programme).given(council('bdc'), ict, live('bdc')).booksAt({ asAt: '2010-01-15' })
    expect(books.currentStatus().services[0]?.stage).toBe('live')
  })

  it('fails where what should be recorded is refused', () =>
    expect(scenario(programme).given(council('bdc')).whenRecording(live('bdc')).isRecorded()).rejects.toThrow(
      'an event names a registered service',
    ))

  it('fails where what should be refused is recorded', () =>
    expect(scenario(programme).whenRecording(ict).isRefusedBy('an event names a registered service')).rejects.toThrow(
      'it was recorded',
    ))

  it('fails where another rule refuses', () =>
    expect(
      scenario(programme)
        .given(council('bdc'), ict)
        .whenRecording(live('rbc'))
        .isRefusedBy('an event names a registered service'),
    ).rejects.toThrow())

  it('fails where what is given is not lawful itself', () =>
    expect(scenario(programme).given(live('bdc')).whenRecording(ict).isRecorded()).rejects.toThrow('not lawful itself'))
})
