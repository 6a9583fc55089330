import { withQualifier } from '@programme-ledger/core'
import type { Column } from '../document.ts'
import { figureInWords } from './figure-in-words.ts'

/** A figure as its source qualifies it: `about £478,000`, in thousands `at least 2,000`. */
export const qualifiedFigure = (
  value: string | number,
  kind: Column['kind'],
  qualifier: string | null | undefined,
): string => withQualifier(qualifier ?? undefined, figureInWords(value, kind))
