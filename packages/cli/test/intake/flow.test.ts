import { describe, expect, it } from 'vitest'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { authorise, problemsOfAuthority } from '../../src/intake/flow/authorise.ts'
import { checkDrafts } from '../../src/intake/flow/check-drafts.ts'
import { allEntries, copyInMemory } from '../../src/intake/flow/copy-in-memory.ts'
import { preview } from '../../src/intake/flow/preview.ts'
import type { PlacedDraft, ProgrammeLedger } from '../../src/intake/intake.ts'
import { meetingIntake } from '../../src/intake/meeting/meeting-intake.ts'

const HEAD = 'meeting: 2011-09-15\nbody: shared-services-board\nrecorder: finance officer\n'
const drafted = async (ledger: ProgrammeLedger, text: string): Promise<readonly PlacedDraft[]> => {
  const { drafts, problems } = await meetingIntake.read(new TextEncoder().encode(`${HEAD}${text}`), 'm.yaml', ledger)
  expect(problems).toEqual([])
  return drafts
}
const noticed = async (ledger: ProgrammeLedger, text: string): Promise<readonly string[]> =>
  (await problemsOfAuthority(ledger, await drafted(ledger, text))).map(({ problem }) => problem)

const FIGURES = `savings:
  each: { period: 2010/11, stage: finalOutturn }
  payroll: 66000
  ict: 120000
statuses: { ict: red }
risks: { cultural-differences: 3 x 3 }
risksClosed: { wett-conflict: there is no such work any more }
`

describe('a copy in memory', () => {
  it('is the ledger, entry by entry, to the last hash', async () => {
    const ledger = await openProgramme()
    const copy = await copyInMemory(ledger)
    expect(await allEntries(copy)).toEqual(await allEntries(ledger))
    expect((await copy.asAt('2011-06-30')).basis.root).toBe((await ledger.asAt('2011-06-30')).basis.root)
  })

  it('leaves no trace of what is recorded in it', async () => {
    const ledger = await openProgramme()
    const before = (await ledger.asAt('2011-06-30')).basis
    const drafts = await drafted(ledger, FIGURES)
    expect(await checkDrafts(ledger, drafts)).toEqual([])
    await preview(ledger, drafts)
    expect((await ledger.asAt('2011-06-30')).basis).toEqual({ ...before })
  })
})

describe('the preview', () => {
  it('shows exactly what the books show once it is recorded', async () => {
    const ledger = await openProgramme()
    const drafts = await drafted(ledger, FIGURES)
    const shown = await preview(ledger, drafts)
    expect(shown.problems).toEqual([])
    expect(shown.comparisons.map(({ view }) => view)).toEqual(['currentStatus', 'councilSavings', 'riskRegister'])

    const { position } = (await ledger.asAt('2011-09-15')).basis
    await ledger.record(drafts.map(({ draft }) => draft))
    for (const { view, changes } of shown.comparisons) {
      const viewpoints = { from: { asAt: shown.asAt, through: { position } }, to: { asAt: shown.asAt } } as const
      expect(changes).toEqual((await ledger.compare(view as 'councilSavings', viewpoints)).changes)
    }
    const findings = (await ledger.asAt(shown.asAt)).findings().map(({ message }) => message)
    for (const { message } of shown.found) expect(findings).toContain(message)
    for (const { message } of shown.settled) expect(findings).not.toContain(message)
  })

  it('shows the figures by their amounts, and the findings that come and go', async () => {
    const ledger = await openProgramme()
    const { comparisons, found } = await preview(ledger, await drafted(ledger, FIGURES))
    const savings = comparisons.find(({ view }) => view === 'councilSavings')
    const total = savings?.changes.find(
      ({ ref, figure }) => ref === 'councilSavings:2010/11/overall' && figure === 'actual.total.known',
    )
    expect([total?.before, total?.after]).toEqual([1_179_000_00, 1_174_000_00])
    expect(total?.causes.sinceLastReported.map(({ amount }) => amount)).toEqual([1_000_00, -6_000_00])
    expect(found.some(({ message }) => message.startsWith('ICT is Red'))).toBe(true)
  })

  it('shows what changes a pack in any of its parts: a forecast, a review, an office', async () => {
    const changedBy = async (type: string, data: object): Promise<readonly string[]> => {
      const ledger = await openProgramme()
      const draft = ledger.draft({
        ...{ type, data, actor: { role: 'clerk' }, evidence: 'minutesConfirmed' },
        ...{ sources: [{ kind: 'meeting', ref: 'board' }], effectiveOn: '2011-05-01', knownOn: '2011-05-01' },
        // Checked by the ledger when it is recorded, and not by the compiler.
      } as unknown as Parameters<typeof ledger.draft>[0])
      const { problems, comparisons } = await preview(ledger, [{ draft, at: 'line 1' }], { asAt: '2011-06-30' })
      expect(problems).toEqual([])
      return comparisons.map(({ view }) => view)
    }
    expect(await changedBy('ReviewRequired', { review: 'yearly', dueOn: '2012-01-01' })).toContain('reviews')
    const office = { office: 'head', title: 'Head', councils: ['bdc'], form: 's113Placing' }
    expect(await changedBy('OfficeFilled', office)).toContain('offices')
  })

  it('says in brief what a board would see, and tells a saving that is not known any more neither as £0 nor as a fall', async () => {
    const briefOf = async (text: string) => {
      const ledger = await openProgramme()
      return (await preview(ledger, await drafted(ledger, text))).brief
    }
    expect((await briefOf('statuses: { payroll: amber }')).services).toEqual(['Payroll: live, amber (was green)'])
    expect((await briefOf('hosts: { ict: rbc }')).services).toEqual([
      'ICT: live, green, host Redditch (was Bromsgrove)',
    ])
    const saving = (more: string): string =>
      `savings: { payroll: { period: 2010/11, stage: provisionalOutturn, measure: yearToDate, ${more} } }`
    expect((await briefOf(saving('total: 66000'))).figures).toContain(
      'Reported savings 2010/11: now contested: £1,179,000 or £1,180,000; was £1,179,000',
    )
    const entries = await allEntries(await openProgramme())
    const report = entries.find(({ type, data }) => type === 'SavingReported' && Object(data).line === 'payroll')
    const corrected = `corrects: ${report?.id}, because: laterInformation`
    expect((await briefOf(saving(`total: unknown, ${corrected}`))).figures).toEqual(
      expect.arrayContaining(['Reported savings 2010/11: now £1,114,000, and 1 not known; was £1,179,000']),
    )
    expect(await briefOf('noted: { peer-review: { kind: award, what: A prize was won } }')).toEqual({
      ...{ figures: [], services: [], news: [] },
    })
  })

  it('shows what would be refused, and nothing else', async () => {
    const ledger = await openProgramme()
    const shown = await preview(ledger, await drafted(ledger, 'hosts: { ict: bcd }'))
    expect(shown.problems.map(({ at }) => at)).toEqual(['line 4'])
    expect(shown.comparisons).toEqual([])
  })

  it('shows another day where it is asked to', async () => {
    const ledger = await openProgramme()
    const shown = await preview(ledger, await drafted(ledger, 'statuses: { ict: red }'), { asAt: '2011-06-30' })
    expect([shown.asAt, shown.comparisons]).toEqual(['2011-06-30', []])
  })
})

describe('authority', () => {
  it('is asked for what is of money: savings, costs, decisions that come to so much', async () => {
    const ledger = await openProgramme()
    expect(await noticed(ledger, 'savings: { payroll: { total: 5, period: 2010/11 } }')).toEqual([
      'the SavingReported is of money, and nobody has authorised it',
    ])
    expect(await noticed(ledger, 'costs: { move: { amount: 5, kind: setUp, state: paid } }')).toHaveLength(1)
    expect(await noticed(ledger, 'decisions: { x: { outcome: approved, councils: bdc, amount: 20000 } }')).toHaveLength(
      1,
    )
    expect(await noticed(ledger, 'decisions: { x: { outcome: approved, councils: bdc } }')).toEqual([])
    expect(
      await noticed(ledger, 'lines: { x: { name: X, group: services, nature: saving } }\nrisks: { culture: 1 x 1 }'),
    ).toEqual([])
  })

  it('is asked for what reverses or corrects what is of money, and not for what does so to the rest', async () => {
    const ledger = await openProgramme()
    const entries = await allEntries(ledger)
    const reported = entries.find(({ type }) => type === 'SavingReported')?.id
    const live = entries.find(({ type }) => type === 'ServiceWentLive')?.id
    expect(await noticed(ledger, `reversed: [${reported}]`)).toEqual([
      'the Reversed is of money, and nobody has authorised it',
    ])
    expect(await noticed(ledger, `reversed: [${live}]`)).toEqual([])
  })

  it('is asked for once where two facts of one line want it in the same words', async () => {
    const ledger = await openProgramme()
    const two = 'savings: { each: { period: 2010/11 }, payroll: 5, ict: 6 }'
    expect(await noticed(ledger, two)).toEqual(['the SavingReported is of money, and nobody has authorised it'])
    const apart = 'savings:\n  each: { period: 2010/11 }\n  payroll: 5\n  ict: 6'
    expect(await noticed(ledger, apart)).toHaveLength(2)
  })

  it('is refused to what was changed after it was drafted, also where it is said to be published', async () => {
    const ledger = await openProgramme()
    const [met, ...drafts] = await drafted(
      ledger,
      'minutes: confirmed\nsavings: { payroll: { total: 5, period: 2010/11 } }',
    )
    const asPublished = { authority: 'asPublished' } as const
    expect(await problemsOfAuthority(ledger, drafts, asPublished)).toEqual([])
    const changed = drafts.map(({ draft, at }) => ({ at, draft: { ...draft, note: 'another' } }))
    expect(met?.draft.type).toBe('BodyMet')
    expect((await problemsOfAuthority(ledger, changed, asPublished)).map(({ problem }) => problem)).toEqual([
      'the SavingReported was changed after it was drafted',
    ])
  })

  it('is not passed as published by what a fact says of itself, where its meeting has draft minutes or none', async () => {
    const ledger = await openProgramme()
    const claim = 'savings: { payroll: { total: 5, period: 2010/11, evidence: minutesConfirmed } }'
    const asPublished = async (text: string): Promise<readonly string[]> =>
      (await problemsOfAuthority(ledger, await drafted(ledger, text), { authority: 'asPublished' })).map(
        ({ at, problem }) => `${at}: ${problem}`,
      )
    const refused =
      'the SavingReported is of money, and was not published: nothing says that the minutes of its meeting were confirmed'
    expect(await asPublished(claim)).toEqual([`line 4: ${refused}`])
    expect(await asPublished(`minutes: none\n${claim}`)).toEqual([`line 5: ${refused}`])
    expect(await asPublished(`minutes: confirmed\n${claim}`)).toEqual([])

    // The meeting was recorded before, so that only the money is new.
    await ledger.record((await drafted(ledger, '')).map(({ draft }) => draft))
    const [, saving] = await drafted(ledger, claim)
    const ofSaving = async () =>
      (await problemsOfAuthority(ledger, saving === undefined ? [] : [saving], { authority: 'asPublished' })).map(
        ({ problem }) => problem,
      )
    expect(await ofSaving()).toEqual([refused])
    const confirmed = 'key: next\nsource: the meeting after\nminutesConfirmed: [shared-services-board-2011-09-15]'
    await ledger.record((await drafted(ledger, confirmed)).map(({ draft }) => draft))
    expect(await ofSaving()).toEqual([])
  })

  it('tells two holders of one role apart by their accounts', async () => {
    const ledger = await openProgramme()
    const drafts = await drafted(ledger, 'account: ann\nsavings: { payroll: { total: 5, period: 2010/11 } }')
    const by = async (account: string) =>
      problemsOfAuthority(ledger, await authorise(ledger, drafts, { role: 'finance officer', account }))
    expect(await by('ann')).toHaveLength(1)
    expect(await by('bob')).toEqual([])
  })

  it('leaves the ids as they are, so that what was authorised is what was drafted', async () => {
    const ledger = await openProgramme()
    const drafts = await drafted(ledger, FIGURES)
    const authorised = await authorise(ledger, drafts, { role: 'section 151 officer' })
    expect(authorised.map(({ draft }) => draft.id)).toEqual(drafts.map(({ draft }) => draft.id))
    expect(await problemsOfAuthority(ledger, authorised)).toEqual([])
    expect(await checkDrafts(ledger, authorised)).toEqual([])
  })
})
