import { expect, it, vi } from 'vitest'

it('prints the position as it was known, and where the figure comes from', async () => {
  const printed: unknown[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => {
    printed.push(line)
  })

  await import('../src/main.ts')

  expect(printed).toEqual([
    'Position at 2024-06-30, using papers to 2025-09-25:',
    '  payroll is underway, 0 people moved',
    '  saved in 2024/25: not known',
    'Position at 2025-03-31, using papers to 2025-04-24:',
    '  payroll is live, 6 people moved',
    '  saved in 2024/25: £87,000',
    'Position at 2025-03-31, using papers to 2025-09-25:',
    '  payroll is live, 6 people moved',
    '  saved in 2024/25: £91,500',
    'SavingLineRegistered: entry 5 (business case)',
    'SavingBudgeted: entry 6 (business case)',
    'SavingReported: entry 10 (outturn report), corrected by entry 11 (audited accounts)',
  ])
})
