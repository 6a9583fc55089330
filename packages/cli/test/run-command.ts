import { run } from '../src/run.ts'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Given {
  readonly env?: NodeJS.ProcessEnv
  readonly stdin?: string | Uint8Array
  /** Whether standard output and error are a terminal with colours. */
  readonly isTerminal?: boolean
}

/** The moment at which commands of the tests are run. */
const NOW = Date.parse('2026-02-01T09:00:00Z')

/** Runs the command in this process, with nothing of its surroundings but what is given. */
export const runCommand = async (args: readonly string[], given: Given = {}): Promise<Said> => {
  const said = { out: '', err: '' }
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => {
      said[name] += text
    },
    isTTY: given.isTerminal === true,
    columns: 100,
    // Also what is no terminal may tell of colours.
    getColorDepth: () => 8,
  })
  async function* stdin() {
    yield given.stdin ?? ''
  }
  const code = await run({
    args,
    env: given.env ?? {},
    stdin: stdin(),
    stdout: output('out'),
    stderr: output('err'),
    clock: () => NOW,
  })
  return { code, ...said }
}
