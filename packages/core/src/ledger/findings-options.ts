import { z } from 'zod'
import type { NamedFinding } from '../slice/finding.ts'
import { parseOptions } from '../values/parse.ts'
import { Text } from '../values/text.ts'

export interface FindingsOptions {
  /**
   * Only what is found of this thing, named as findings name their subjects: `service/ict`, `saving-line/payroll`. That takes in
   * what is found of something else and bears on it, and what is found of a part of it, such as one of its years; a kind of
   * thing, such as `service`, takes in all of that kind. Default: everything.
   */
  readonly about?: string
}

const Options = z.strictObject({ about: Text.optional() })

/** Whether a finding is asked for. */
export const findingsAskedFor = (options: FindingsOptions): ((finding: NamedFinding) => boolean) => {
  const { about } = parseOptions(Options, options, 'The options of findings')
  const isOfIt = (name: string): boolean => about === undefined || name === about || name.startsWith(`${about}/`)
  return ({ subject, about: also = [] }) => [subject, ...also].some(isOfIt)
}
