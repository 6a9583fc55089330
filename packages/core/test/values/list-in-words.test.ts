import { describe, expect, it } from 'vitest'
import { listInWords } from '../../src/values/list-in-words.ts'

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['Alder'], 'Alder'],
    [['Alder', 'Birch'], 'Alder and Birch'],
    [['Alder', 'Birch', 'Cedar'], 'Alder, Birch and Cedar'],
    [['Alder', 'Birch', 'Cedar', 'Damson', 'Elder'], 'Alder, Birch, Cedar, Damson and Elder'],
  ])('names %j as %j', (names, words) => {
    expect(listInWords(names)).toBe(words)
  })

  it('ends with or, where it is one of them', () => {
    expect(listInWords(['Alder', 'Birch', 'Cedar'], 'or')).toBe('Alder, Birch or Cedar')
  })
})
