/** Records the programme of Bromsgrove and Redditch from its papers, and prints what its Board would want to see. */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publish } from './publish.ts'

const example = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const { text, ledgerFile, textFile, otherFiles, packs } = await publish({
  eventFiles: example('data'),
  folder: example('out'),
})

console.log(text)
console.log('Written:')
for (const file of [ledgerFile, textFile, ...otherFiles]) console.log(`  ${relative(process.cwd(), file)}`)
console.log(
  'The board packs at 30 June 2011, and at 15 January 2010 using papers to that day (beside each: XLSX, CSV, Markdown, JSON):',
)
for (const page of packs) console.log(`  ${relative(process.cwd(), page)}`)
