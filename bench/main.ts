// Runs every `*.bench.ts` beside this file, or those whose name contains an argument, and prints a table of each: ratios
// of one run, by alternating. A ratio above what is wanted ends the run with exit code 1.
import { readdirSync } from 'node:fs'
import { type Comparison, compare, type Result } from './comparison.ts'

const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.js'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()

const print = ({ title, baseline, unit = 'µs' }: Comparison, results: readonly Result[]): void => {
  console.log(`\n${title}; ratio to: ${baseline}`)
  console.table(
    results.map(({ candidate, each, ratio, atMost }) => ({
      candidate,
      [`${unit} each`]: Number(each.toFixed(2)),
      ratio: Number(ratio.toFixed(3)),
      'at most': atMost ?? '',
    })),
  )
}

for (const file of files) {
  const { default: found } = (await import(new URL(file, import.meta.url).href)) as {
    default: Comparison | Comparison[]
  }
  for (const comparison of [found].flat()) {
    const results = await compare(comparison)
    print(comparison, results)
    if (results.some(({ ratio, atMost }) => atMost !== undefined && ratio > atMost)) process.exitCode = 1
  }
}
