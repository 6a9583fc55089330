import { describe, expect, it } from 'vitest'
import { byText } from '../../src/values/by-text.ts'

describe('the order of texts', () => {
  it('is that of their code units: capitals first, whatever the machine speaks', () => {
    expect(['b', 'é', 'a', 'B', '10', '9', 'a'].sort(byText)).toEqual(['10', '9', 'B', 'a', 'a', 'b', 'é'])
  })

  it('tells the same from the different', () => {
    expect([byText('a', 'b'), byText('b', 'a'), byText('a', 'a')]).toEqual([-1, 1, 0])
  })
})
