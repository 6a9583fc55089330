/** Folders that programs keep in step with other machines, by what they are called in a path. */
const SYNCHRONISED: readonly (readonly [RegExp, string])[] = [
  [/[\\/]onedrive\b/i, 'OneDrive'],
  [/[\\/]sharepoint\b/i, 'SharePoint'],
  [/[\\/]dropbox\b/i, 'Dropbox'],
  [/[\\/](google ?drive|my drive|drivefs)\b/i, 'Google Drive'],
  [/[\\/](icloud ?drive|mobile documents|com~apple~clouddocs)/i, 'iCloud Drive'],
  [/[\\/]library[\\/]cloudstorage[\\/]/i, 'cloud storage'],
  [/[\\/](nextcloud|owncloud)\b/i, 'Nextcloud'],
  [/[\\/]box( sync)?[\\/]/i, 'Box'],
]

/** Network file systems, by the numbers that Linux has for them (statfs(2)). */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
])

/** What a file lies on, where that is a network or a synchronised drive. */
export const unsafePlace = (file: string, fileSystem: number | undefined): string | undefined => {
  const synchronised = SYNCHRONISED.find(([pattern]) => pattern.test(file))
  if (synchronised !== undefined) return `a synchronised drive (${synchronised[1]})`
  if (/^(\\\\|\/\/)[^\\/]/.test(file)) return 'a network drive'
  // As an unsigned number, however the platform gives it.
  const network = fileSystem === undefined ? undefined : NETWORK.get(fileSystem >>> 0)
  return network === undefined ? undefined : `a network drive (${network})`
}
