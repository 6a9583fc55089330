import { Argument, type Command } from 'commander'
import type { CommandGround } from '../create-program.ts'

export const defineCompletion = (program: Command, { surroundings }: CommandGround): void => {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, views, options and files')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  $ programme-ledger completion bash >> ~/.bashrc
  $ programme-ledger completion zsh > ~/.zfunc/_programme-ledger      where fpath has ~/.zfunc
  $ programme-ledger completion fish > ~/.config/fish/completions/programme-ledger.fish
`,
    )
    .action(async (shell: 'bash' | 'fish' | 'zsh') => {
      const { completionScript } = await import('../completion/completion-script.ts')
      surroundings.stdout.write(completionScript(shell, program))
    })
}
