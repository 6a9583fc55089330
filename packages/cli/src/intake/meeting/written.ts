import { isAlias, type LineCounter, type Node } from 'yaml'
import type { IntakeProblem } from '../intake.ts'

/** A meeting's file while it is read: where things stand, and what is wrong so far. */
export interface Written {
  readonly lines: LineCounter
  readonly problems: IntakeProblem[]
}

/** Where a node stands: `line 4`. */
export const lineOf = (
  { lines }: Written,
  node: { readonly range?: Node['range'] | undefined } | null | undefined,
): string => `line ${lines.linePos(node?.range?.[0] ?? 0).line}`

/** Says what is wrong with a node. */
export const object = (written: Written, node: Node | null | undefined, problem: string, remedy: string): undefined => {
  written.problems.push({ at: lineOf(written, node), problem, remedy })
}

/** What stands for something written elsewhere is not followed: a few of them can stand for a million lines. */
export const isReference = (written: Written, node: unknown): boolean => {
  if (!isAlias(node)) return false
  object(written, node, `*${node.source} stands for something else`, 'write it out')
  return true
}
