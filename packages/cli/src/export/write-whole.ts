import { open, rename, rm } from 'node:fs/promises'

/** Writes a file whole or not at all: under another name first, which it loses when it is on the disk. */
export const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    const handle = await open(unfinished, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}
