// Runs every `*.bench.ts` beside this file (or those whose name contains an argument) and prints a table of each.
// A benchmark file exports a tinybench `Bench` as its default.
import { readdirSync } from 'node:fs'
import type { Bench } from 'tinybench'

const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.js'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()

for (const file of files) {
  const { default: bench } = (await import(new URL(file, import.meta.url).href)) as { default: Bench }
  await bench.run()
  console.log(`\n${file.replace('.bench.js', '')}`)
  console.table(bench.table())
}
