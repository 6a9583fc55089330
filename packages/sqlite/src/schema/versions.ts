import { version1 } from './version-1.ts'

/** The application id in the header of every ledger file (bytes 68 to 71): the letters `PLdg`. */
export const APPLICATION_ID = 0x504c_6467

/** What makes each version of a ledger file out of the one before. Version n, the `user_version`, is made by the n-th. */
export const MIGRATIONS: readonly string[] = [version1]
