#!/usr/bin/env node
import { systemErrorInWords } from './errors/system-error-in-words.ts'
import { EXIT } from './exit-code.ts'
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads only the first lines of a long answer closes the pipe: that is no fault.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`${systemErrorInWords(error, { pouringInto: 'standard output' })}\n`)
  process.exit(EXIT.trouble)
})

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: Date.now,
})
