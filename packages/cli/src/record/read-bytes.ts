import { readFile, stat } from 'node:fs/promises'
import type { Surroundings } from '../surroundings.ts'
import { UsageError } from '../usage-error.ts'

/** No meeting and no workbook is as long: who gives more gives the wrong file. */
const MOST_BYTES = 256 * 1024 * 1024

/** What a file holds, or for `-` what comes by standard input. */
export const readBytes = async (file: string, { stdin }: Pick<Surroundings, 'stdin'>): Promise<Uint8Array> => {
  if (file !== '-') {
    const { size } = await stat(file)
    assertNotTooLong(file, size)
    return readFile(file)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    size += bytes.length
    assertNotTooLong('standard input', size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const assertNotTooLong = (name: string, size: number): void => {
  if (size > MOST_BYTES) throw new UsageError(`${name} is longer than ${MOST_BYTES / 1024 / 1024} MB: give it in parts`)
}
