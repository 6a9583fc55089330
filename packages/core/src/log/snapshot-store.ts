/**
 * Where a state of a ledger is kept beside its log, so that whoever opens it next need not fold all entries anew: the second, optional
 * port of a store. A snapshot is never needed for an answer. It is one text a ledger, which the store gives back as it was
 * or not at all; whoever reads it checks it against the log.
 */
export interface SnapshotStore {
  /** The snapshot that was kept last of a ledger; undefined where none is there. */
  loadSnapshot(ledger: string): Promise<string | undefined>
  /** Keeps a snapshot of a ledger, in the place of the one before: all of it or nothing. */
  saveSnapshot(ledger: string, snapshot: string): Promise<void>
}
