/** Where text goes, and what can be shown there. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  /** In characters, of a terminal. */
  readonly columns?: number | undefined
  readonly getColorDepth?: ((env?: NodeJS.ProcessEnv) => number) | undefined
}

/** What the command needs of the process that it runs in. */
export interface Surroundings {
  /** The words after the command's own name. */
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** The time of recording and of today, UTC milliseconds. */
  readonly clock: () => number
}
