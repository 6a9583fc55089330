import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import type { History } from './history.ts'

/** A history as minutes: a line for each entry, which names others by their positions. */
export const describeHistory = ({ firstDay, batches }: History): string => {
  const positions = new Map<string, number>()
  const lines = [`a ledger from ${firstDay}`]
  let position = 1
  for (const { drafts, recordedAt } of batches) {
    lines.push(`recorded ${new Date(recordedAt).toISOString()}:`)
    for (const draft of drafts) {
      position += 1
      positions.set(draft.id, position)
      lines.push(`  ${position}. ${describeDraft(draft, positions)}`)
    }
  }
  return lines.join('\n')
}

const describeDraft = (draft: Draft, positions: ReadonlyMap<string, number>): string => {
  const { type, data, effectiveOn, effective, knownOn, supersedes, reason, evidence, inferredFields } = draft
  const name = (id: string): string => String(positions.get(id) ?? id)
  const { reverses, ...rest } = data as Readonly<Record<string, unknown>>
  return [
    `${type} ${typeof reverses === 'string' ? `of ${name(reverses)}` : JSON.stringify(rest)} on ${effectiveOn}`,
    ...(effective === undefined ? [] : [`not before ${effective.earliest ?? 'anybody knows when'}`]),
    `paper of ${knownOn}`,
    ...(supersedes === undefined ? [] : [`supersedes ${name(supersedes)} (${reason ?? 'no reason'})`]),
    ...(evidence === 'inferred' ? ['inferred'] : []),
    ...(inferredFields === undefined ? [] : [`${inferredFields.join(' and ')} inferred`]),
  ].join(', ')
}

/** The same history, which a failing property prints as minutes. */
export const legible = <Each extends History>(history: Each): Each =>
  Object.defineProperty({ ...history }, fc.toStringMethod, { value: () => `\n${describeHistory(history)}\n` })
