import { unzipSync, zipSync } from 'fflate'

/** The first day that an archive can name, as it is called everywhere: archives hold local time. */
const FIRST_DAY = new Date(1980, 0, 1)

/** The same archive without the time of its making: the same content gives the same bytes. */
export const stableZip = (bytes: Uint8Array): Uint8Array => {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))
  // Readers tell what the archive is by its first file.
  const first = files.filter(([name]) => name === '[Content_Types].xml')
  const rest = files.filter(([name]) => name !== '[Content_Types].xml')
  return zipSync(Object.fromEntries([...first, ...rest]), { mtime: FIRST_DAY, level: 6 })
}
