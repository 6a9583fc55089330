import { type DocumentedRule, type DocumentedRules, documentedRules } from './documented-rules.ts'
import { preface } from './preface.ts'
import { sliceTitle } from './slice-title.ts'
import { table } from './table.ts'

/** `docs/rules.md`: every rule and every finding, with what it looks at and why. */
export const ruleDocument = (): string =>
  [preface('rules'), ...documentedRules().flatMap(section)].join('\n\n').concat('\n')

const section = ({ slice, rules, findings }: DocumentedRules): readonly string[] => [
  `## ${sliceTitle(slice)}`,
  ...(rules.length === 0
    ? []
    : ['### Refused unless', table(['rule', 'what it looks at, and why'], rules.map(ruleRow))]),
  ...(findings.length === 0
    ? []
    : ['### Found', table(['finding', 'severity', 'what it looks at, and why'], findings.map(findingRow))]),
]

const ruleRow = ({ sentence, says = '' }: DocumentedRule): readonly string[] => [sentence, says]

const findingRow = ({ sentence, says = '', severities }: DocumentedRule): readonly string[] => [
  sentence,
  severities.join(', '),
  says,
]
