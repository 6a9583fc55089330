import type { Workbook } from 'exceljs'
import type { IntakeProblem } from '../intake.ts'

/** A template of the largest programme takes a tenth of this. */
const MOST_BYTES = 5_000_000
/** What a workbook may unpack to: a few megabytes can hold a thousand times as much. */
const MOST_UNPACKED = 30_000_000
const MOST_PARTS = 500
const MOST_ROWS = 5_000
const MOST_COLUMNS = 200
/** More cells in one are not merged by people, and a reader would go through each of them. */
const MOST_MERGED = 1_000

export type OpenedWorkbook =
  | { readonly is: 'open'; readonly workbook: Workbook }
  | { readonly is: 'refused'; readonly problem: IntakeProblem }

/** Opens a workbook that anybody may have made: what would take too long, or too much memory, is refused before it is read. */
export const openWorkbook = async (bytes: Uint8Array, name: string): Promise<OpenedWorkbook> => {
  const refused = (problem: string, remedy = 'take a new template, and paste the values into it'): OpenedWorkbook => ({
    is: 'refused',
    problem: { at: name, problem, remedy },
  })
  if (bytes.length > MOST_BYTES)
    return refused(`is ${bytes.length} bytes long, more than the ${MOST_BYTES} of any template`)
  const parts = await unpack(bytes)
  if (parts === undefined)
    return refused('is no workbook of Excel', 'save it as an Excel workbook (.xlsx), without a password')
  if (parts === 'tooMuch') return refused('unpacks to more than any template holds')
  for (const [part, content] of Object.entries(parts))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(part)) {
      const xml = new TextDecoder().decode(content)
      if (mergesTooMuch(xml)) return refused('merges more cells than any sheet has')
      if (HAS_NO_PLACE.test(xml))
        return refused(
          'has rows or cells that do not say where they stand',
          'open it in Excel or LibreOffice, and save it again',
        )
    }
  const { zipSync } = await import('fflate')
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  try {
    // Packed anew from what was unpacked within bounds, so that what a part says of its size is true. Lists to choose from are
    // not read: one that spans a sheet is gone through cell by cell.
    const packed = zipSync(parts, { level: 0 })
    await workbook.xlsx.load(packed.buffer as ArrayBuffer, {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'picture', 'tableParts'],
      ...{ maxRows: MOST_ROWS, maxCols: MOST_COLUMNS },
    })
    return { is: 'open', workbook }
  } catch (error) {
    return refused(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

type Parts = Record<string, Uint8Array>

/** So little is unpacked at a time that no more than a thousand times as much comes of it before it is looked at. */
const STEP = 16_384

/**
 * Every part of the packed file, or that there is too much of it; undefined where it is not packed as workbooks are. What the file says
 * of its sizes is not relied on: what comes out of it is counted.
 */
const unpack = async (bytes: Uint8Array): Promise<Parts | 'tooMuch' | undefined> => {
  const { Unzip, UnzipInflate } = await import('fflate')
  const chunks = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const unzip = new Unzip((file) => {
    const held: Uint8Array[] = []
    chunks.set(file.name, held)
    file.ondata = (error, chunk) => {
      if (error !== null) throw error
      unpacked += chunk.length
      held.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let from = 0; from < bytes.length; from += STEP) {
      unzip.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length)
      if (unpacked > MOST_UNPACKED || chunks.size > MOST_PARTS) return 'tooMuch'
    }
  } catch {
    return undefined
  }
  if (!chunks.has('xl/workbook.xml')) return undefined
  return Object.fromEntries([...chunks].map(([name, held]) => [name, joined(held)]))
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** The place of a row or a cell may be left out (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4); what reads workbooks here counts on it. */
const HAS_NO_PLACE = /<(?:row|c)(?=[\s/>])(?![^>]*\sr=)/

const mergesTooMuch = (xml: string): boolean => {
  const merges = xml.matchAll(/<mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)
  for (const [, left = '', top, right = '', bottom] of merges)
    if ((numberOfColumn(right) - numberOfColumn(left) + 1) * (Number(bottom) - Number(top) + 1) > MOST_MERGED)
      return true
  return false
}

const numberOfColumn = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
