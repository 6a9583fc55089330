import { readFile, stat } from 'node:fs/promises'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'

/** No meeting and no workbook is as long: who gives more gives the wrong file. */
const MOST_BYTES = 256 * 1024 * 1024

/** What a file holds, or for `-` what comes by standard input. */
export const readBytes = async (file: string, { stdin }: Pick<Surroundings, 'stdin'>): Promise<Uint8Array> => {
  if (file !== '-') {
    const found = await stat(file)
    if (found.isDirectory()) throw new UsageError(`${file} is a folder: give the name of a file`)
    assertNotTooLong(file, found.size)
    return assertSaysSomething(file, await readFile(file))
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    size += bytes.length
    assertNotTooLong('standard input', size)
    chunks.push(bytes)
  }
  return assertSaysSomething('standard input', Buffer.concat(chunks))
}

/** Space and the ends of lines. */
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

/** A file that was not saved, or a command that failed in front of the pipe, must not pass for one in which all is well. */
const assertSaysSomething = (name: string, bytes: Uint8Array): Uint8Array => {
  if (bytes.every((byte) => BLANK.has(byte))) throw new UsageError(`There is nothing in ${name}`)
  return bytes
}

const assertNotTooLong = (name: string, size: number): void => {
  if (size > MOST_BYTES) throw new UsageError(`${name} is longer than ${MOST_BYTES / 1024 / 1024} MB: give it in parts`)
}
