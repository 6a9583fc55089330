import assert from 'node:assert/strict'
import type { Books, Entry, programme } from '@programme-ledger/core'
import { agreed, distinct, told } from '../oracle/tell.ts'

interface ClaimData {
  readonly claim?: string
  readonly forecast?: string
  readonly overlapGroup?: string
}

/**
 * Law M5: claims and forecasts of one overlap group may be the same money, so a group that has two or more is a finding,
 * and no other group is.
 *
 * @param facts the entries that count for these books.
 */
export const assertOverlapsAreFound = (
  books: Pick<Books<typeof programme>, 'findings'>,
  facts: readonly Entry[],
): void => {
  const expectations = told<ClaimData>(facts, 'SavingClaimed', 'SavingForecast').map(({ data }) => data)
  // A claim and a forecast may share a key: they are two all the same.
  const keyOf = ({ claim, forecast }: ClaimData): string => `${claim ?? ''}/${forecast ?? ''}`
  const groups = distinct(expectations.map(keyOf))
    .map((key) => agreed(expectations.filter((each) => keyOf(each) === key).map(({ overlapGroup }) => overlapGroup)))
    .filter((group) => group !== 'unknown')
  const shared = distinct(groups.filter((group, index) => groups.indexOf(group) !== index))
  const found = books
    .findings()
    .filter(({ finding }) => finding === 'claims may be the same money')
    .map(({ subject }) => subject)
  assert.deepEqual(found.toSorted(), shared.map((group) => `overlap-group/${group}`).toSorted())
}
