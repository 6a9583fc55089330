import type { Fill, Style } from 'exceljs'

const fillOf = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

export const TITLE: Partial<Style> = { font: { bold: true, size: 14 } }

export const HEAD: Partial<Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: fillOf('FF1D3F5E'),
  alignment: { wrapText: true, vertical: 'middle' },
}

export const SUM: Partial<Style> = { font: { bold: true }, border: { top: { style: 'thin' } } }

export const MISSING: Partial<Style> = { font: { italic: true, color: { argb: 'FF484D51' } } }

/** By the status in small letters. The word stays: colour is never alone. */
export const RAG: Readonly<Record<string, Partial<Style>>> = {
  green: { fill: fillOf('FFD9F0E3'), font: { bold: true, color: { argb: 'FF004E2A' } } },
  amber: { fill: fillOf('FFFFE9B8'), font: { bold: true, color: { argb: 'FF4D2E00' } } },
  red: { fill: fillOf('FFA3190B'), font: { bold: true, color: { argb: 'FFFFFFFF' } } },
}
