import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/log/canonical-json.ts'

// Published vectors of RFC 8785, kept beside the project and not in it.
const vectors = new URL('../../../../../shared/vectors/rfc8785/', import.meta.url)
const areHere = existsSync(vectors)
const read = (path: string): string => readFileSync(new URL(path, vectors), 'utf8')

describe('the published vectors of RFC 8785', () => {
  it.skipIf(areHere)('are not checked: the folder shared/vectors/rfc8785 is absent', () => {
    expect(areHere).toBe(false)
  })

  it.runIf(areHere).each(areHere ? readdirSync(new URL('input/', vectors)) : [])('%s', (name) => {
    expect(`${canonicalJson(JSON.parse(read(`input/${name}`)))}`).toBe(read(`output/${name}`).trimEnd())
  })

  it.runIf(areHere)('numbers, 1,000 of them', () => {
    const lines = read('es6-1000.txt').trim().split('\n')
    expect(lines).toHaveLength(1_000)
    for (const line of lines) {
      const [hex = '', text] = line.split(',')
      const bits = new DataView(new ArrayBuffer(8))
      bits.setBigUint64(0, BigInt(`0x${hex}`))
      expect(canonicalJson(bits.getFloat64(0))).toBe(text)
    }
  })
})
