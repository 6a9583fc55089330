import { openLedger, openMemoryStore, programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { askView } from '../src/ask/ask-view.ts'
import { type AskedViewOptions, VIEW_OPTIONS, type ViewOptionName } from '../src/views/view-options.ts'
import { VIEW_NAMES, VIEWS, type ViewName } from '../src/views/views.ts'

const OF_ALL_BOOKS = ['closes', 'comingUp', 'corrections']
/** Which the table narrows, and the view does not. */
const OF_THE_TABLE: readonly (readonly [ViewName, ViewOptionName])[] = [['councilSavings', 'council']]

const VALUES: Required<AskedViewOptions> = {
  about: 'service/ict',
  council: 'ash',
  estimate: 'proRataToBudget',
  fundings: ['grant'],
  inferences: 'without',
  kind: 'milestone',
  kpi: 'calls',
  matter: 'case',
  project: 'payroll',
  purpose: 'anything',
  scale: 'board',
  service: 'payroll',
  since: '2024-04-01',
  table: 'revenue',
  year: '2024/25',
}

const books = async () => {
  const store = openMemoryStore()
  const ledger = await openLedger({ store, ledger: 'ash-elm', programme, create: { firstDay: '2024-04-01' } })
  return ledger.asAt('2024-07-31')
}

describe('the views that the command names', () => {
  it('are those of the programme, and those that all books have', () => {
    const ofSlices = programme.slices.flatMap(({ views }) => Object.keys(views))
    expect([...VIEW_NAMES].sort()).toEqual([...ofSlices, ...OF_ALL_BOOKS].sort())
  })

  it.each(VIEW_NAMES)('%s takes the options that are named with it, and no other', async (view) => {
    const taken: readonly ViewOptionName[] = VIEWS[view].options
    const ownBooks = await books()
    for (const option of Object.keys(VIEW_OPTIONS) as ViewOptionName[]) {
      if (OF_THE_TABLE.some(([of, name]) => of === view && name === option)) continue
      const ask = (): unknown => askView(ownBooks, view, { [option]: VALUES[option] })
      // A view without options does not look at any.
      if (taken.includes(option)) expect(ask, option).not.toThrow()
      else if (taken.length > 0) expect(ask, option).toThrow()
    }
  })
})
