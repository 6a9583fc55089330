import { expect, it } from 'vitest'
import { termInWords } from '../../src/slice/term-in-words.ts'

it.each([
  ['approvedAsAmended', 'approved as amended'],
  ['met', 'met'],
  ['s101Delegation', 's101Delegation'],
  ['Redditch Borough Council', 'Redditch Borough Council'],
])('%s is said as %s', (term, words) => {
  expect(termInWords(term)).toBe(words)
})
