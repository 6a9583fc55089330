import { type Ledger, openLedger, openMemoryStore, programme } from '@programme-ledger/core'

/** A programme whose names try to be something else in a text that a tool reads. */
export const hostileProgramme = async (): Promise<Ledger<typeof programme>> => {
  const ledger = await openLedger({
    store: openMemoryStore(),
    ledger: 'hostile',
    programme,
    create: { firstDay: '2025-04-01' },
  })
  const paper = {
    actor: { role: 'clerk' },
    effectiveOn: '2025-04-01',
    knownOn: '2025-04-01',
    sources: [{ kind: 'document', ref: 'paper' }],
    evidence: 'reported',
  } as const
  const names = [
    'a; b | c "d" \\',
    '2025-01-01 open Assets:X\n2025-01-01 * "y"\n  Assets:X  1 GBP',
    '! * (1) #tag ^link @ 1 GBP =* 3',
    '\t',
    '"',
  ]
  await ledger.record([
    ledger.draft({
      ...paper,
      type: 'PartyRegistered',
      data: { party: '1-not-by-council', name: 'X"', kind: 'council' },
    }),
    ...names.flatMap((name, index) => [
      ledger.draft({
        ...paper,
        type: 'SavingLineRegistered',
        data: { line: `${index}-line`, name: `${name}.`, group: 'not-by-council', nature: 'saving' },
      }),
    ]),
    ...names.map((_, index) =>
      ledger.draft({
        ...paper,
        type: 'SavingBudgeted',
        data: {
          line: `${index}-line`,
          year: '2025/26',
          total: index === 0 ? 12_34 : index === 1 ? 'unknown' : 0,
          shares: { '1-not-by-council': index === 0 ? 5 : 'unknown' },
          class: 'cashable',
          basis: 'gross',
          recurrence: 'recurring',
        },
      }),
    ),
  ])
  return ledger
}
