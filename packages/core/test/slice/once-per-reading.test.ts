import { describe, expect, it } from 'vitest'
import { oncePerReading } from '../../src/slice/once-per-reading.ts'
import type { Reading } from '../../src/slice/reading.ts'

const readingOf = (all: number): Reading<number> => ({
  all,
  possibly: all,
  known: all,
  facts: [],
  basis: { asAt: '2011-03-31', knownOn: 'all', position: 1, root: '', isReconstructed: false },
})

describe('an answer that is computed once for each reading', () => {
  it('is computed when it is first asked for, and then kept', () => {
    const asked: number[] = []
    const answer = oncePerReading(({ all }: Reading<number>) => {
      asked.push(all)
      return { of: all }
    })
    const [first, second] = [readingOf(1), readingOf(2)]
    expect(asked).toEqual([])
    expect(answer(first)).toBe(answer(first))
    expect([answer(second), answer(first)]).toEqual([{ of: 2 }, { of: 1 }])
    expect(asked).toEqual([1, 2])
  })

  it('is kept where it is undefined, too', () => {
    let asked = 0
    const answer = oncePerReading((_: Reading<number>) => {
      asked += 1
    })
    const reading = readingOf(1)
    answer(reading)
    answer(reading)
    expect(asked).toBe(1)
  })
})
