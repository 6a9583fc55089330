import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Surroundings } from '../surroundings.ts'
import { visible } from '../terminal/visible.ts'
import type { Judgement } from './judge-drafts.ts'

interface Said {
  /** Whether it was only tried. */
  readonly how: 'recorded' | 'tried'
  readonly json: boolean
}

/** Says what became of drafts; what is wrong with them goes to standard error, all of it. */
export const sayJudgement = async (
  judgement: Judgement,
  { how, json }: Said,
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> => {
  const { drafts, known, problems } = judgement
  const code = problems.length === 0 ? EXIT.fine : EXIT.found
  if (json) {
    const { writeJson } = await import('../terminal/write-json.ts')
    writeJson(stdout, { ...judgement, recorded: how === 'recorded' && problems.length === 0 ? drafts - known : 0 })
    return code
  }
  for (const { at, problem, remedy } of problems) stderr.write(visible(`${at}: ${problem}; ${remedy}\n`))
  if (problems.length > 0) {
    stderr.write(
      `Nothing ${how === 'recorded' ? 'was' : 'would be'} recorded, for ${counted(problems.length, 'reason')}.\n`,
    )
    return code
  }
  const added = drafts - known
  const before =
    known === 0 ? '' : ` ${counted(known, 'entry', 'entries')} of them ${known === 1 ? 'was' : 'were'} there already.`
  const verb = how === 'recorded' ? 'Recorded' : 'All is well. This would record'
  stdout.write(`${verb} ${counted(added, 'entry', 'entries')}.${before}\n`)
  return code
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
