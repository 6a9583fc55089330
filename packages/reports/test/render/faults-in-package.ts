import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'

/**
 * What Data Package 2.0 and its Table Schema ask of a descriptor, as far as ours has it: https://datapackage.org/standard/data-package/,
 * /data-resource/ and /table-schema/. Fields of our own, as `unit`, are allowed by it.
 */
const DESCRIPTOR = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
          // No absolute path, and none that leaves the folder.
          path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)(?!.*\\\\)(?!.*://).+$' },
          type: { const: 'table' },
          title: { type: 'string' },
          description: { type: 'string' },
          scheme: { type: 'string' },
          format: { const: 'csv' },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          encoding: { type: 'string' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    title: { type: 'string' },
                    description: { type: 'string' },
                    type: { enum: ['string', 'number', 'integer', 'date', 'boolean'] },
                    unit: { const: 'GBP' },
                  },
                  additionalProperties: false,
                },
              },
              missingValues: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['value', 'label'],
                  properties: { value: { type: 'string' }, label: { type: 'string', minLength: 1 } },
                  additionalProperties: false,
                },
              },
            },
          },
        },
      },
    },
  },
}

interface Descriptor {
  readonly resources: readonly {
    readonly path: string
    readonly bytes?: number
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly unit?: string }[]
      readonly missingValues: readonly { readonly value: string }[]
    }
  }[]
}

/** The lexical forms of the types, in the default format of each; an amount has its pennies. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  boolean: (text) => text === 'true' || text === 'false',
  integer: (text) => /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)),
  number: (text) => /^-?\d+(\.\d+)?$/.test(text),
  date: (text) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text),
}

/** What is wrong with a data package, by its files' names: with its descriptor, or with what its files hold. */
export const faultsInPackage = (files: ReadonlyMap<string, string>): readonly string[] => {
  const ajv = new Ajv({ allErrors: true })
  const descriptor: unknown = JSON.parse(files.get('datapackage.json') ?? 'null')
  if (!ajv.validate(DESCRIPTOR, descriptor))
    return (ajv.errors ?? []).map(({ instancePath, message }) => `datapackage.json${instancePath} ${message}`)
  const { resources } = descriptor as Descriptor
  const paths = resources.map(({ path }) => path)
  return [
    ...paths.filter((path, index) => paths.indexOf(path) !== index).map((path) => `${path} is described twice`),
    ...[...files.keys()]
      .filter((name) => name !== 'datapackage.json' && !paths.includes(name))
      .map((name) => `${name} is not described`),
    ...resources.flatMap((resource) => faultsIn(resource, files.get(resource.path))),
  ]
}

const faultsIn = ({ path, bytes, schema }: Descriptor['resources'][number], text: string | undefined) => {
  if (text === undefined) return [`${path} is not there`]
  const [header = [], ...rows]: readonly (readonly string[])[] = parse(text)
  const missing = new Set(schema.missingValues.map(({ value }) => value))
  return [
    ...(JSON.stringify(header) === JSON.stringify(schema.fields.map(({ name }) => name))
      ? []
      : [`${path} has other fields`]),
    ...(bytes === undefined || bytes === Buffer.byteLength(text) ? [] : [`${path} has not ${bytes} bytes`]),
    ...rows.flatMap((row, line) =>
      schema.fields.flatMap(({ name, type, unit }, index) => {
        const cell = row[index] ?? ''
        const isPounds = unit === undefined || /\.\d{2}$/.test(cell)
        return missing.has(cell) || (FORMS[type]?.(cell) && isPounds) ? [] : [`${path} ${line + 1} ${name}: ${cell}`]
      }),
    ),
  ]
}
