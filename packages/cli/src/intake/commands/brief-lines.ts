import { formatDay, type NamedFinding } from '@programme-ledger/core'
import { hanging } from '../../terminal/hanging.ts'
import type { Preview } from '../flow/preview.ts'

/** What would change in the pack, in about a dozen lines and in its own words. */
export const briefLines = ({ asAt, brief, found, settled }: Preview, width: number): readonly string[] => {
  const { figures, services, news } = brief
  const changes = [...figures, ...services, ...news]
  const item = (text: string): string => hanging('  ', text, width)
  return [
    '',
    changes.length === 0
      ? `No figure that the pack at ${formatDay(asAt)} tells of would be another.`
      : `In the pack at ${formatDay(asAt)}:`,
    ...changes.map(item),
    ...findingLines('Findings that would come:', found, width),
    ...findingLines('Findings that would go:', settled, width),
    '',
    'Each figure that would be another, with the facts that make it so: --detail',
  ]
}

/** A line for each kind of finding: the first of it, and how many more there are. */
const findingLines = (heading: string, findings: readonly NamedFinding[], width: number): readonly string[] => {
  const kinds = [...new Set(findings.map(({ finding }) => finding))].map((kind) =>
    findings.filter(({ finding }) => finding === kind),
  )
  const lines = kinds.flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` (and ${others.length} more of this kind)`
    return [hanging(`  ${first.severity}: `, `${first.message}${more}`, width)]
  })
  return lines.length === 0 ? [] : ['', heading, ...lines]
}
