import type { ReportDocument } from '../document.ts'

/** A document as JSON, for other programs. What is undefined in it is left out, and in lists of figures null. */
export const renderJson = (document: ReportDocument): string => `${JSON.stringify(document, undefined, 2)}\n`
