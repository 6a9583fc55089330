import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Cause,
  type Change,
  type CompareOptions,
  type Comparison,
  type CouncilSavingsOptions,
  type Ledger,
  openLedger,
  programme,
} from '../../src/index.ts'
import { openTally } from './open-tally.ts'

const MAY = { asAt: '2010-05-31' } as const
const JULY = { asAt: '2010-07-31' } as const
const through = (position: number) => ({ through: { position } })

/** Payments, a late one, a correction and a reversal: the worked example of the two axes of time. */
const openWorkedExample = async () => {
  const tally = await openTally()
  const { ledger, opened, paid, reversed } = tally
  const first = paid('jar', 40)
  const late = paid('jar', 25, { effectiveOn: '2010-05-20' })
  await ledger.record([opened('jar')])
  await ledger.record([first])
  await ledger.record([late])
  await ledger.record([paid('jar', 30, { supersedes: first.id, reason: 'materialError' })])
  await ledger.record([reversed(late.id)])
  return tally
}

const changeOf = ({ changes }: Comparison, ref: string | undefined, figure: string): Change => {
  const found = changes.find((change) => change.ref === ref && change.figure === figure)
  if (found === undefined) throw new Error(`${ref} ${figure} is as it was`)
  return found
}

/** All entries that changed a figure, with their amounts. */
const amountsIn = ({ causes: { sinceLastReported, restated } }: Change) =>
  [...sinceLastReported, ...restated].map(({ entry, amount }: Cause) => [entry, amount])

describe('a comparison of two versions of the log', () => {
  it('has the late entry since the last report, the correction as a restatement, and not the reversal, which came later', async () => {
    const { ledger } = await openWorkedExample()
    const { changes } = await ledger.compare('paid', { from: { ...MAY, ...through(3) }, to: { ...MAY, ...through(6) } })
    expect(changes).toEqual([
      {
        ref: 'paid:jar',
        row: 'stayed',
        figure: 'pence',
        before: 40,
        after: 55,
        causes: {
          sinceLastReported: [
            {
              entry: 4,
              type: 'tally/Paid',
              says: '25 pence go into the jar',
              amount: 25,
              how: 'takenIn',
              knownOn: '2011-01-01',
              reason: undefined,
              corrects: undefined,
              undoes: undefined,
            },
          ],
          restated: [
            {
              entry: 5,
              type: 'tally/Paid',
              says: '30 pence go into the jar',
              amount: -10,
              how: 'takenIn',
              knownOn: '2011-01-01',
              reason: 'materialError',
              corrects: 3,
              undoes: undefined,
            },
          ],
          byTheDay: undefined,
        },
      },
    ])
  })

  it('has the reversal where the day is one on which it counts', async () => {
    const { ledger } = await openWorkedExample()
    const asked = { from: { ...JULY, ...through(3) }, to: { ...JULY, ...through(6) } }
    expect(amountsIn(changeOf(await ledger.compare('paid', asked), 'paid:jar', 'pence'))).toEqual([
      [4, 25],
      [6, -25],
      [5, -10],
    ])
  })

  it('carries the basis of both', async () => {
    const { ledger } = await openWorkedExample()
    const { view, from, to } = await ledger.compare('paid', { from: { ...MAY, ...through(3) }, to: JULY })
    expect(view).toBe('paid')
    expect(from).toEqual((await ledger.asAt('2010-05-31', through(3))).basis)
    expect(to).toEqual((await ledger.asAt('2010-07-31')).basis)
  })

  it('shows both of two entries whose effects cancel, where something else changed the figure', async () => {
    const { ledger, paid } = await openWorkedExample()
    await ledger.record([paid('jar', 7), paid('jar', -7), paid('jar', 1)])
    const comparison = await ledger.compare('paid', { from: { ...MAY, ...through(6) }, to: MAY })
    expect(amountsIn(changeOf(comparison, 'paid:jar', 'pence'))).toEqual([
      [7, 7],
      [8, -7],
      [9, 1],
    ])
  })

  it('has nothing of a figure that changed and changed back', async () => {
    const { ledger, paid } = await openWorkedExample()
    await ledger.record([paid('jar', 7), paid('jar', -7)])
    const { changes } = await ledger.compare('paid', { from: { ...MAY, ...through(6) }, to: MAY })
    expect(changes).toEqual([])
  })

  it('has what is left out where the first sees more than the second', async () => {
    const { ledger } = await openWorkedExample()
    const comparison = await ledger.compare('paid', { from: MAY, to: { ...MAY, ...through(3) } })
    const { causes } = changeOf(comparison, 'paid:jar', 'pence')
    expect([...causes.sinceLastReported, ...causes.restated]).toMatchObject([
      { entry: 4, how: 'leftOut', amount: -25 },
      { entry: 5, how: 'leftOut', amount: 10 },
    ])
  })
})

describe('a comparison of two days', () => {
  it('has what took effect and what was undone in between, and names what was undone', async () => {
    const { ledger } = await openWorkedExample()
    const { causes } = changeOf(await ledger.compare('paid', { from: MAY, to: JULY }), 'paid:jar', 'pence')
    expect(causes.sinceLastReported).toMatchObject([
      { entry: 6, type: 'Reversed', says: 'No longer: 25 pence go into the jar', amount: -25, undoes: 4 },
    ])
  })

  it('has an entry of a vague day from the day on by which it has certainly happened', async () => {
    const { ledger, opened, paid } = await openTally()
    const vague = {
      effectiveOn: '2010-06-30',
      effective: { earliest: '2010-05-01', asStated: 'in early summer' },
    } as const
    await ledger.record([opened('jar'), paid('jar', 3, vague)])
    expect((await ledger.compare('paid', { from: { asAt: '2010-04-30' }, to: MAY })).changes).toEqual([])
    const later = changeOf(await ledger.compare('paid', { from: MAY, to: JULY }), 'paid:jar', 'pence')
    expect(amountsIn(later)).toEqual([[3, 3]])
  })

  it('has rows that appear, with the entries that brought them, and rows that vanish', async () => {
    const { ledger, opened, paid } = await openTally()
    const june = { effectiveOn: '2010-06-01' } as const
    await ledger.record([opened('jar'), paid('jar', 1), opened('tin', june), paid('tin', 7, june)])
    const come = changeOf(await ledger.compare('paid', { from: MAY, to: JULY }), 'paid:tin', 'pence')
    expect(come).toMatchObject({ row: 'appeared', before: undefined, after: 7 })
    expect(amountsIn(come)).toEqual([[5, 7]])
    const gone = changeOf(await ledger.compare('paid', { from: JULY, to: MAY }), 'paid:tin', 'pence')
    expect(gone).toMatchObject({ row: 'vanished', before: 7, after: undefined })
    // The first of the two that is left out takes the row along.
    expect(amountsIn(gone)).toEqual([[4, -7]])
  })
})

describe('a comparison of what all books have', () => {
  it('has what was coming up and has come, and what is newly known to come', async () => {
    const { ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar', { knownOn: '2010-04-01' })])
    await ledger.record([paid('jar', 5, { effectiveOn: '2010-07-01', knownOn: '2010-05-01' })])
    await ledger.record([paid('jar', 6, { effectiveOn: '2010-09-01', knownOn: '2010-06-30' })])
    const { changes } = await ledger.compare('comingUp', { from: MAY, to: JULY })
    const words = changes.filter(({ figure }) => figure === 'words')
    expect(
      words.map(({ row, before, after, causes }) => [row, before, after, causes.sinceLastReported.length]),
    ).toEqual([
      ['appeared', undefined, '6 pence go into the jar', 1],
      ['vanished', '5 pence go into the jar', undefined, 1],
    ])
    expect(words.map((change) => amountsIn(change))).toEqual([[[4, undefined]], [[3, undefined]]])
  })

  it('has corrections that were made, voids and reversals among them, with what they correct or undo', async () => {
    const { ledger, paid, voided } = await openWorkedExample()
    const wrong = paid('jar', 9)
    await ledger.record([wrong])
    await ledger.record([voided(wrong.id)])
    const { changes } = await ledger.compare('corrections', { from: { ...JULY, ...through(4) }, to: JULY })
    const causes = changes.filter(({ figure }) => figure === 'how').map(({ after, causes }) => [after, causes])
    expect(causes).toMatchObject([
      ['superseded', { restated: [{ entry: 5, corrects: 3 }] }],
      ['reversed', { sinceLastReported: [{ entry: 6, undoes: 4 }] }],
      ['voided', { sinceLastReported: [{ entry: 8, corrects: 7, says: 'Void: 9 pence go into the jar' }] }],
    ])
  })

  it('has periods that were closed, and what reaches behind them', async () => {
    const { ledger, opened, paid, closed } = await openTally()
    await ledger.record([opened('jar')])
    await ledger.record([closed('2010-12-31')])
    await ledger.record([paid('jar', 5, { reason: 'laterInformation' })])
    const { changes } = await ledger.compare('closes', {
      from: { asAt: '2011-12-31', ...through(2) },
      to: { asAt: '2011-12-31' },
    })
    expect(changes.map(({ figure, causes }) => [figure, causes.sinceLastReported.map(({ entry }) => entry)])).toEqual([
      ['through', [3]],
      ['closedOn', [3]],
      ['knownOn', [3]],
      ['behind', [4]],
    ])
  })
})

describe('a view that cannot be compared', () => {
  it('is named with the one that may be meant', async () => {
    const { ledger } = await openTally()
    const asked = ledger.compare('comingup' as 'comingUp', { from: MAY, to: JULY })
    await expect(asked).rejects.toMatchObject({
      code: 'invalid-option',
      message: 'There is no view comingup: give one of paid, closes, comingUp, corrections; the closest is comingUp',
    })
    await expect(ledger.compare('toString' as 'paid', { from: MAY, to: JULY })).rejects.toThrow('There is no view')
    await expect(ledger.compare(undefined as never, { from: MAY, to: JULY })).rejects.toThrow('no view undefined: give')
  })

  it('is refused for a viewpoint as the books of that viewpoint are', async () => {
    const { ledger } = await openTally()
    const asked = (to: object) => ledger.compare('paid', { from: MAY, to: to as typeof MAY })
    await expect(asked({ asAt: '2010-02-31' })).rejects.toMatchObject({ code: 'invalid-value' })
    await expect(asked({ ...MAY, ...through(9) })).rejects.toMatchObject({ code: 'invalid-viewpoint' })
    await expect(asked({ ...MAY, knowOn: '2010-06-30' })).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringMatching(/^The viewpoint `to` of compare .*knowOn/s),
    })
    await expect(asked({ ...MAY, unknownTypes: 'report' })).rejects.toThrow('to: is not a viewpoint')
    await expect(ledger.compare('paid', { from: MAY } as never)).rejects.toThrow('to: is not a viewpoint')
    await expect(ledger.compare('paid', { from: MAY, to: JULY, frm: MAY } as never)).rejects.toThrow(/frm/)
  })

  it('is refused with options where it has none', async () => {
    const { ledger } = await openTally()
    for (const view of ['paid', 'comingUp', 'closes', 'corrections'] as const)
      await expect(ledger.compare(view, { from: MAY, to: JULY, options: { pot: 'jar' } as never })).rejects.toThrow(
        `${view} has no options: ask it without`,
      )
  })

  it('is refused where one of the two holds entries of a type that nobody knows, unless asked to go on without', async () => {
    const { options, ledger, opened, paid } = await openTally()
    await ledger.record([opened('jar')])
    await ledger.record([paid('jar', 5)])
    const stranger = await openLedger({ ...options, programme })
    const asked = { from: { ...MAY, ...through(1) }, to: MAY } as const
    await expect(stranger.compare('parties', asked)).rejects.toMatchObject({ code: 'unknown-event-type', position: 2 })
    expect((await stranger.compare('parties', { ...asked, unknownTypes: 'report' })).changes).toEqual([])
    expect((await stranger.compare('parties', { from: asked.from, to: asked.from })).changes).toEqual([])
  })
})

describe('the types of a comparison', () => {
  it('know the views, and the options of each', () => {
    const compare = (ledger: Ledger<typeof programme>) => ledger.compare
    type Compare = ReturnType<typeof compare>
    expectTypeOf<'councilSavings' | 'comingUp'>().toExtend<Parameters<Compare>[0]>()
    expectTypeOf<'councilSaving'>().not.toExtend<Parameters<Compare>[0]>()
    expectTypeOf<CompareOptions<typeof programme, 'councilSavings'>['options']>().toEqualTypeOf<
      CouncilSavingsOptions | undefined
    >()
    expectTypeOf<CompareOptions<typeof programme, 'comingUp'>['options']>().toEqualTypeOf<undefined>()
  })
})
