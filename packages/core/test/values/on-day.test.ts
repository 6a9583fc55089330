import { Immer } from 'immer'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/values/day.ts'
import { onDay } from '../../src/values/on-day.ts'

interface Said {
  readonly on: Day
  words: string
}

const silent = (on: Day): Said => ({ on, words: '' })

describe('what is said as of a day', () => {
  it('is added where the day is a new one', () => {
    const days: Said[] = [silent('2010-01-31')]
    expect(onDay(days, '2010-02-28', silent)).toBe(days[1])
    expect(days).toEqual([silent('2010-01-31'), silent('2010-02-28')])
  })

  it('is what there is where it is the last day', () => {
    const days: Said[] = [silent('2010-01-31'), silent('2010-02-28')]
    expect(onDay(days, '2010-02-28', silent)).toBe(days[1])
    expect(days).toHaveLength(2)
  })

  it('is in a draft of the state what the draft holds', () => {
    const before: Said[] = [silent('2010-01-31')]
    const after = new Immer({ autoFreeze: false }).produce(before, (draft) => {
      onDay(draft, '2010-01-31', silent).words = 'first'
      const second = onDay(draft, '2010-02-28', silent)
      expect(second).toBe(draft[1])
      second.words = 'second'
    })
    expect([before, after.map(({ words }) => words)]).toEqual([[silent('2010-01-31')], ['first', 'second']])
  })
})
