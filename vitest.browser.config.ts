import { defineConfig, mergeConfig } from 'vitest/config'
import everything from './vitest.config.ts'

const { projects: _, ...test } = everything.test ?? {}

/** Tests that need a real browser: `.ci/run` installs Chromium. None is passed over where it is missing. */
export default mergeConfig(
  { ...everything, test },
  defineConfig({ test: { include: ['packages/*/test/**/*.browser.ts'] } }),
)
