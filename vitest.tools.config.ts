import { defineConfig, mergeConfig } from 'vitest/config'
import everything from './vitest.config.ts'

const { projects: _, ...test } = everything.test ?? {}

/** Tests that need tools from outside npm: `.ci/run` installs hledger, Beancount and LibreOffice. None is passed over where one is missing. */
export default mergeConfig(
  { ...everything, test },
  defineConfig({ test: { include: ['packages/*/test/**/*.tools.ts'] } }),
)
