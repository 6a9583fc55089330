import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ObjectExpression } from 'oxc-parser'
import { programme } from '../../packages/core/src/programme/programme.ts'
import { walk } from '../../test/architecture/syntax.ts'
import { declarationOf, nameOf } from './declaration.ts'
import { docCommentAbove } from './doc-comment.ts'
import { follow, type Property, propertiesOf } from './follow.ts'
import { severitiesOf } from './severities.ts'
import { sliceSource } from './slice-source.ts'
import { readSource, type Source } from './source.ts'

/** A rule or a finding: the sentence that it is called by, and what the comment above it says. */
export interface DocumentedRule {
  readonly sentence: string
  readonly says: string | undefined
  /** Of a finding: those that it may have. */
  readonly severities: readonly string[]
}

/** What is refused, and what is found, by one part of the library. */
export interface DocumentedRules {
  /** Undefined for the ledger itself. */
  readonly slice: { readonly name: string } | undefined
  readonly rules: readonly DocumentedRule[]
  readonly findings: readonly DocumentedRule[]
}

const CORE = path.resolve(import.meta.dirname, '../../packages/core/src')

/** Every rule and finding: those of the ledger itself, then slice by slice as they are composed. */
export const documentedRules = (): readonly DocumentedRules[] => [
  { slice: undefined, rules: [...namedInLedger('rule'), ...logRules()], findings: namedInLedger('finding') },
  ...programme.slices.map((slice) => {
    const { rules, findings } = sliceSource(slice)
    return {
      slice,
      rules: Object.keys(slice.rules).map((sentence) => documented(sentence, rules)),
      findings: Object.keys(slice.findings).map((sentence) => documented(sentence, findings)),
    }
  }),
]

const logRules = (): readonly DocumentedRule[] => {
  const declared = declarationOf(readSource(path.join(CORE, 'time/log-rules.ts')), 'LOG_RULES')
  return declared === undefined
    ? []
    : propertiesOf(declared).map(({ key, says }) => ({ sentence: key, says, severities: [] }))
}

const documented = (sentence: string, inSource: readonly Property[]): DocumentedRule => {
  const property = inSource.find(({ key }) => key === sentence)
  if (property === undefined) return { sentence, says: undefined, severities: [] }
  const made = follow(madeBy(property)) ?? property
  return { sentence, says: property.says ?? made.says, severities: severitiesOf(property) }
}

/** What makes a rule: itself, or the function that is called for it. */
const madeBy = ({ source, node }: Property) => ({ source, node: node.type === 'CallExpression' ? node.callee : node })

/** What the ledger finds or refuses by itself names its sentence where it is made. */
const namedInLedger = (field: 'rule' | 'finding'): readonly DocumentedRule[] =>
  readdirSync(path.join(CORE, 'ledger'))
    .sort()
    .map((file) => readSource(path.join(CORE, 'ledger', file)))
    .flatMap((source) => source.program.body.flatMap((statement) => namedIn(source, statement, field)))

const namedIn = (
  source: Source,
  statement: Source['program']['body'][number],
  field: string,
): readonly DocumentedRule[] =>
  [...walk(statement)].flatMap(({ node }) => {
    const sentence = node.type === 'ObjectExpression' ? sentenceIn(node, field) : undefined
    if (sentence === undefined) return []
    const severities = field === 'finding' ? severitiesOf({ source, node }) : []
    return [{ sentence, says: docCommentAbove({ source, node: statement }), severities }]
  })

/** The text of a property; what stands in for another rule's sentence is shown as such. */
const sentenceIn = (object: ObjectExpression, field: string): string | undefined => {
  for (const each of object.properties) {
    if (each.type !== 'Property' || nameOf(each.key) !== field) continue
    if (each.value.type === 'Literal') return String(each.value.value)
    if (each.value.type === 'TemplateLiteral') return each.value.quasis.map(({ value }) => value.raw).join('…')
  }
  return undefined
}
