import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../src/pack/write-folder.ts'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ledger = realLedger()
const VIEWPOINT = ['--as-at', '2011-06-30', '--known-on', '2011-06-30']

/** The words of a printed command as a shell reads them, without the program. */
const wordsIn = (line: string): readonly string[] =>
  execFileSync('sh', ['-c', `printf '%s\\n' ${line.trim().replace('programme-ledger ', '')}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')

describe('pack', () => {
  it('writes every form in a new folder, and prints the draft that says it was issued', async () => {
    const output = join(temporaryFolder(), 'pack')
    const args = ['pack', '--audience', 'public', ...VIEWPOINT, '--output', output, '--ledger', ledger()]
    const { code, out } = await runCommand([...args, '--issued', 'board-2011-06', '--by', 'programme officer'])
    expect(code).toBe(0)
    expect(readdirSync(output).sort()).toEqual([
      'board-pack.html',
      'board-pack.json',
      'board-pack.md',
      'board-pack.xlsx',
      'csv',
    ])
    expect(existsSync(join(output, 'csv/datapackage.json'))).toBe(true)
    expect(readFileSync(join(output, 'board-pack.md'), 'utf8')).toContain('Position at 30 June 2011')
    expect(JSON.parse(out)).toMatchObject({
      type: 'PackIssued',
      data: { pack: 'board-2011-06', asAt: '2011-06-30', position: 838 },
    })
  })

  it('reminds whoever makes a public pack that somebody has to read its texts', async () => {
    const errOf = async (audience: string): Promise<string> => {
      const output = join(temporaryFolder(), 'pack')
      const viewpoint = ['--as-at', '2009-08-21', '--known-on', '2009-08-21', '--format', 'json']
      const args = ['pack', '--audience', audience, ...viewpoint, '--output', output, '--ledger', ledger()]
      return (await runCommand(args)).err
    }
    expect(await errOf('public')).toContain('names of people, and small numbers of them in words, cannot be found')
    expect(await errOf('exempt')).not.toContain('names of people')
  })

  it('is made again, to the last byte, by the command that it prints; and its rows are explained by those beside it', async () => {
    const output = join(temporaryFolder(), 'pack')
    const since = ['--since', '2010-01-15', '--since-known-on', '2010-01-15', '--since-through', '700']
    const named = ['--programme-name', "Officers' shared services"]
    const checkpoint = join(temporaryFolder(), 'checkpoint.txt')
    writeFileSync(checkpoint, 'bdc-rbc\n838\nqbD5Zr8=\n\n— bdc 8NmX0w==\n')
    const asked = [...VIEWPOINT, ...since, ...named, '--checkpoint', checkpoint]
    const args = ['pack', '--audience', 'exempt', ...asked, '--format', 'markdown']
    await runCommand([...args, '--output', output, '--ledger', ledger()])
    const first = readFileSync(join(output, 'board-pack.md'), 'utf8')
    const printed = first.split('\n').filter((line) => line.startsWith('    programme-ledger '))
    expect(printed).toHaveLength(3)
    const again = join(temporaryFolder(), 'again')
    const places = new Map([
      ['FILE', ledger()],
      ['CHECKPOINT', checkpoint],
      ['pack', again],
    ])
    const [made, ...explained] = printed.map((line) => wordsIn(line).map((word) => places.get(word) ?? word))
    // The first word is what is asked for.
    await runCommand(['pack', ...(made ?? []).slice(1), '--format', 'markdown'])
    expect(readFileSync(join(again, 'board-pack.md'), 'utf8')).toBe(first)
    for (const words of explained) {
      const { code, out } = await runCommand(words)
      expect([code, out.includes('Progress report to the Shared Services Board')]).toEqual([0, true])
    }
  })

  it('tells what changed since a version of a day only where the day is given', async () => {
    const args = ['pack', '--audience', 'public', '--output', join(temporaryFolder(), 'pack'), '--ledger', ledger()]
    const { code, err } = await runCommand([...args, '--since-known-on', '2010-01-15'])
    expect(code).toBe(2)
    expect(err).toContain('--since DAY')
  })

  it('records that it was issued once its files are written, on the day that is given', async () => {
    const own = join(temporaryFolder(), 'own.ledger')
    copyFileSync(ledger(), own)
    const output = join(temporaryFolder(), 'pack')
    const args = ['pack', '--audience', 'public', ...VIEWPOINT, '--format', 'markdown', '--ledger', own, '--record']
    const issue = ['--issued', 'board-2011-06', '--by', 'programme officer', '--on', '2011-07-01']
    const named = ['--programme-name', 'Shared services']
    const { code, out, err } = await runCommand([...args, ...issue, ...named, '--output', output])
    expect([code, out]).toEqual([0, 'Recorded 1 entry.\n'])
    expect(err).toContain('Written: 1 file in')
    expect(readFileSync(join(output, 'board-pack.md'), 'utf8')).toContain(
      '# Shared services: board pack at 30 June 2011',
    )
    const shown = await runCommand(['show', 'packs', '--json', '--ledger', own, '--as-at', '2011-07-01'])
    expect(shown.out).toContain('board-2011-06')
    expect(shown.out).toContain('2011-07-01')
  })

  it('writes nothing where it cannot be recorded that it was issued', async () => {
    const own = join(temporaryFolder(), 'own.ledger')
    copyFileSync(ledger(), own)
    const output = join(temporaryFolder(), 'pack')
    const args = ['pack', '--audience', 'public', ...VIEWPOINT, '--format', 'json', '--ledger', own, '--record']
    const issue = ['--issued', 'board-2011-06', '--by', 'programme officer', '--on', '2011-06-01']
    const { code, err } = await runCommand([...args, ...issue, '--output', output])
    expect(code).toBe(1)
    expect(err).toContain('Nothing was recorded')
    expect(existsSync(output)).toBe(false)
  })

  it('asks for the key of a pack that is to be recorded', async () => {
    const { code, err } = await runCommand([
      'pack',
      '--audience',
      'public',
      '--output',
      'x',
      '--record',
      '--ledger',
      ledger(),
    ])
    expect(code).toBe(2)
    expect(err).toContain('--issued KEY')
  })

  it('leaves what is there as it is', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'kept.txt'), 'kept')
    const { code, err } = await runCommand(['pack', '--audience', 'public', '--output', folder, '--ledger', ledger()])
    expect(code).toBe(2)
    expect(err).toContain('is there already')
    expect(readdirSync(folder)).toEqual(['kept.txt'])
  })

  it('says whom it is for before anything is written', async () => {
    const { code, err } = await runCommand(['pack', '--output', 'nowhere', '--ledger', ledger()])
    expect(code).toBe(2)
    expect(err).toContain('--audience')
  })

  it('is written whole or not at all', async () => {
    const folder = temporaryFolder()
    const bytes = new TextEncoder().encode('words')
    const twice = [
      { name: 'one.txt', bytes },
      { name: 'one.txt/below', bytes },
    ]
    await expect(writeFolder(join(folder, 'pack'), twice)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})
