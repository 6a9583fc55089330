import type { Check } from './source-file.ts'

/** Names of places where things are put that nobody thought about. */
const DRAWERS = /^(utils?|helpers?|common|misc|shared|types)$/
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Files and folders are kebab-case, named after what they hold; there are no drawers. */
export const checkFileNames: Check = (files) =>
  files.flatMap((file) => {
    const parts = file.path.replace(/\.ts$/, '').split('/')
    return [
      ...parts.filter((part) => DRAWERS.test(part)).map((part) => `${file.path} is in a drawer: ${part}`),
      ...parts.filter((part) => !KEBAB_CASE.test(part)).map((part) => `${file.path} is not in kebab-case: ${part}`),
    ]
  })
