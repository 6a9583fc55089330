import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { newId } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { endOf, startCommand } from './start-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inFolder = async (): Promise<{ readonly folder: string; readonly ledger: string }> => {
  const folder = temporaryFolder()
  const ledger = join(folder, 'ash-elm.ledger')
  await runCommand(['init', 'ash-elm', '--first-day', '2024-04-01', '--ledger', ledger])
  return { folder, ledger }
}

/** A file of so many registrations. */
const fileOf = (folder: string, name: string, services: number): string => {
  const draft = (n: number) => ({
    id: newId(),
    type: 'ServiceRegistered',
    schemaVersion: 1,
    data: { service: `${name}-${n}`, name: `${name} ${n}` },
    actor: { role: 'programme officer' },
    effectiveOn: '2024-04-01',
    knownOn: '2024-07-18',
    sources: [{ kind: 'document', ref: 'board report' }],
    evidence: 'reported',
  })
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, Array.from({ length: services }, (_, n) => `${JSON.stringify(draft(n))}\n`).join(''))
  return file
}

const sizeOf = async (ledger: string): Promise<number> =>
  JSON.parse((await runCommand(['show', 'parties', '--json', '--ledger', ledger])).out).basis.position

describe('the command as a process', () => {
  it('answers on standard output, and ends with 0, 1 or 2', async () => {
    const { ledger, folder } = await inFolder()
    const env = { PROGRAMME_LEDGER: ledger }
    const wrong = join(folder, 'wrong.jsonl')
    writeFileSync(wrong, '{"id":"x","type":"Nothing","data":{}}\n')
    const [fine, found, trouble] = await Promise.all([
      endOf(startCommand(['show', 'currentStatus'], env)),
      endOf(startCommand(['record', wrong], env)),
      endOf(startCommand(['show', 'currentStats'], env)),
    ])
    expect(fine).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Where does every service stand?') })
    expect(found).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Nothing was recorded') })
    expect(trouble).toMatchObject({ code: 2, out: '', err: expect.stringContaining('did you mean currentStatus?') })
  })

  it('records whole files when two record at once', async () => {
    const { ledger, folder } = await inFolder()
    const files = ['ash', 'elm', 'oak'].map((name) => fileOf(folder, name, 40))
    const ended = await Promise.all(files.map((file) => endOf(startCommand(['record', file, '--ledger', ledger]))))
    expect(ended.map(({ code, out }) => [code, out])).toEqual(files.map(() => [0, 'Recorded 40 entries.\n']))
    expect(await sizeOf(ledger)).toBe(121)
  })

  it('leaves all of a file or nothing where it is killed, and the same file again completes it', async () => {
    const { ledger, folder } = await inFolder()
    const file = fileOf(folder, 'ash', 2_000)
    for (const after of [900, 1_400, 1_900]) {
      const child = startCommand(['record', file, '--ledger', ledger])
      const ended = endOf(child)
      await setTimeout(after)
      child.kill('SIGKILL')
      await ended
      expect([1, 2_001]).toContain(await sizeOf(ledger))
    }
    const { code } = await endOf(startCommand(['record', file, '--ledger', ledger]))
    expect(code).toBe(0)
    expect(await sizeOf(ledger)).toBe(2_001)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'clears away what a pack has begun when it is told to stop by %s',
    async (signal) => {
      const { ledger } = await inFolder()
      const folder = temporaryFolder()
      const args = ['pack', '--audience', 'exempt', '--as-at', '2024-07-31', '--output', join(folder, 'pack')]
      const child = startCommand([...args, '--ledger', ledger])
      const ended = endOf(child)
      while (!readdirSync(folder).some((name) => name.includes('unfinished')) && child.exitCode === null)
        await setTimeout(1)
      child.kill(signal)
      expect(await ended).toMatchObject({
        code: 2,
        err: `Stopped before it was done: nothing was written to ${join(folder, 'pack')}\n`,
      })
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('leaves no file where an import is killed', async () => {
    const { ledger, folder } = await inFolder()
    await runCommand(['record', fileOf(folder, 'ash', 3_000), '--ledger', ledger])
    const log = join(folder, 'log.jsonl')
    await runCommand(['export', '--output', log, '--ledger', ledger])
    const copy = join(folder, 'copy.ledger')
    const child = startCommand(['import', log, '--ledger', copy])
    const ended = endOf(child)
    while (!readdirSync(folder).some((name) => name.includes('unfinished')) && child.exitCode === null)
      await setTimeout(2)
    child.kill('SIGKILL')
    await ended
    expect(existsSync(copy)).toBe(false)
    expect(await endOf(startCommand(['import', log, '--ledger', copy]))).toMatchObject({ code: 0 })
    expect(await sizeOf(copy)).toBe(3_001)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'clears away what an import has begun when it is told to stop by %s',
    async (signal) => {
      const { ledger, folder } = await inFolder()
      for (let n = 0; n < 40; n += 1) await runCommand(['record', fileOf(folder, `ash${n}`, 3), '--ledger', ledger])
      const log = join(folder, 'log.jsonl')
      await runCommand(['export', '--output', log, '--ledger', ledger])
      const before = readdirSync(folder)
      const child = startCommand(['import', log, '--ledger', join(folder, 'copy.ledger')])
      const ended = endOf(child)
      while (!readdirSync(folder).some((name) => name.includes('unfinished')) && child.exitCode === null)
        await setTimeout(1)
      child.kill(signal)
      expect(await ended).toMatchObject({ code: 2, err: 'Stopped before it was done: nothing was made\n' })
      expect(readdirSync(folder)).toEqual(before)
    },
  )
})
