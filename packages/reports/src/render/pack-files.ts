import type { ReportDocument } from '../document.ts'

/** A form that a pack is sent in. */
export type PackFormat = (typeof PACK_FORMATS)[number]

export const PACK_FORMATS = ['html', 'xlsx', 'csv', 'markdown', 'json'] as const

/** A file of a pack; its name may begin with a folder: `csv/risks.csv`. */
export interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of a pack in these forms. Nothing is written, and only what is asked for is loaded. */
export const packFiles = async (
  document: ReportDocument,
  { formats = PACK_FORMATS }: { readonly formats?: readonly PackFormat[] } = {},
): Promise<readonly PackFile[]> => {
  const asked = PACK_FORMATS.filter((format) => formats.includes(format))
  return (await Promise.all(asked.map((format) => RENDER[format](document)))).flat()
}

const RENDER: Readonly<Record<PackFormat, (document: ReportDocument) => Promise<readonly PackFile[]>>> = {
  html: async (document) => [textFile('board-pack.html', (await import('./html/render-html.ts')).renderHtml(document))],
  xlsx: async (document) => [
    { name: 'board-pack.xlsx', bytes: await (await import('./xlsx/render-xlsx.ts')).renderXlsx(document) },
  ],
  csv: async (document) =>
    [...(await import('./csv/render-csv.ts')).renderCsv(document)].map(([name, text]) => textFile(`csv/${name}`, text)),
  markdown: async (document) => [textFile('board-pack.md', (await import('./markdown.ts')).renderMarkdown(document))],
  json: async (document) => [textFile('board-pack.json', (await import('./json.ts')).renderJson(document))],
}

const textFile = (name: string, text: string): PackFile => ({ name, bytes: new TextEncoder().encode(text) })
