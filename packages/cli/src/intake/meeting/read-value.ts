import { Pence, Text } from '@programme-ledger/core'
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { z } from 'zod'
import { dayFromWords } from '../day-from-words.ts'
import { penceFrom } from '../pence-from.ts'
import { periodFromWords } from '../period-from-words.ts'
import type { NamesOfThings } from './names-of-things.ts'
import { isReference, lineOf, object, type Written } from './written.ts'

/** What is read of one item, and where its fields stand. */
export interface ValueReader {
  readonly written: Written
  readonly names: NamesOfThings
  /** By dotted path within the data. */
  readonly fields: Record<string, string>
}

/**
 * Reads what is written as what a schema asks for: pounds as pence, days and periods in words, words of a list however they are
 * spaced. What does not fit is left as it is written: the ledger says what is wrong with it, and this remembers where it stands.
 */
export const readValue = (
  reader: ValueReader,
  schema: z.core.$ZodType | undefined,
  node: unknown,
  path: string,
): unknown => {
  reader.fields[`data.${path}`] = lineOf(reader.written, node as Node)
  if (isReference(reader.written, node)) return undefined
  const wanted = withoutWrapping(schema)
  if (wanted instanceof z.ZodUnion) return readUnion(reader, wanted, node, path)
  if (isMap(node)) return readMap(reader, wanted, node, path)
  if (isSeq(node))
    return node.items.map((item, index) =>
      readValue(reader, wanted instanceof z.ZodArray ? wanted.element : undefined, item, `${path}.${index}`),
    )
  if (wanted instanceof z.ZodArray) return [readValue(reader, wanted.element, node, path)]
  return readText(reader, wanted, node, path)
}

/** The text of a scalar, as it is written. */
export const textOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '').trim() : '')

const withoutWrapping = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? withoutWrapping(schema.unwrap()) : schema

const readUnion = (reader: ValueReader, schema: z.ZodUnion, node: unknown, path: string): unknown => {
  if (textOf(node) === 'unknown') return 'unknown'
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return readValue(reader, schema.options[0], node, path)
  const { discriminator } = schema.def
  const kind = isMap(node) ? textOf(node.get(discriminator, true)) : undefined
  const chosen = schema.options.find(
    (option) =>
      option instanceof z.ZodObject && kind !== undefined && option.shape[discriminator]?.safeParse(kind).success,
  )
  return isMap(node) ? readMap(reader, chosen, node, path) : textOf(node)
}

const readMap = (reader: ValueReader, schema: z.core.$ZodType | undefined, node: YAMLMap, path: string): unknown =>
  Object.fromEntries(
    node.items.map((pair: Pair) => {
      const name = textOf(pair.key)
      if (schema instanceof z.ZodRecord) {
        const key = reader.names.keyOf('party', name) ?? name
        return [key, readValue(reader, schema.valueType, pair.value, `${path}.${key}`)]
      }
      const field = schema instanceof z.ZodObject ? schema.shape[name] : undefined
      return [name, readValue(reader, field, pair.value, `${path}.${name}`)]
    }),
  )

const readText = (reader: ValueReader, schema: z.core.$ZodType | undefined, node: unknown, path: string): unknown => {
  const text = textOf(node)
  if (schema instanceof z.ZodObject) return readInWords(schema, text)
  if (schema instanceof z.ZodNumber) return readNumber(reader, schema, node, path)
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return readWord(schema, text)
  if (schema instanceof z.ZodISODate) return dayFromWords(text) ?? text
  if (schema === Text || schema === undefined) return text
  // What is left are keys; a thing may be called by its name.
  return reader.names.keyOf(path.split('.').find((part) => Number.isNaN(Number(part))) ?? '', text) ?? text
}

/** A period, or a score, on one line. */
const readInWords = ({ shape }: z.ZodObject, text: string): unknown => {
  if ('from' in shape && 'to' in shape) return periodFromWords(text) ?? text
  const [, likelihood, impact] = /^(\d+)\s*[x×]\s*(\d+)$/i.exec(text) ?? []
  return 'likelihood' in shape && likelihood !== undefined
    ? { likelihood: Number(likelihood), impact: Number(impact) }
    : text
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Money is told by how much of it there may be: all amounts are pence of one range. */
const isMoney = (schema: z.ZodNumber, path: string): boolean =>
  (Pence instanceof z.ZodNumber && schema.maxValue === Pence.maxValue) || path.endsWith('goodTo')

const readNumber = (reader: ValueReader, schema: z.ZodNumber, node: unknown, path: string): unknown => {
  const text = textOf(node)
  if (!isMoney(schema, path)) return NUMBER.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : text
  const read = penceFrom(text)
  if (read.is === 'wrong') object(reader.written, node as Node, `${path} ${read.problem}`, read.remedy)
  return read.is === 'pence' ? read.pence : 'unknown'
}

/** `approved in principle` is `approvedInPrinciple`. */
const readWord = (schema: z.ZodEnum | z.ZodLiteral, text: string): string => {
  const words = schema instanceof z.ZodEnum ? schema.options : [...schema.values]
  const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '')
  return words.map(String).find((word) => bare(word) === bare(text)) ?? text
}
