import { defineConfig } from 'vitest/config'
import { chooseSeed } from './test/setup/choose-seed.ts'

// This file is read once for each project; the workers inherit the environment.
process.env.FC_SEED ??= String(chooseSeed(process.env))

// `source` before what Vite would look for itself.
const conditions = ['source', 'module', 'node', 'development|production']

const project = (name: string, folder: string) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.ts`] },
})

export default defineConfig({
  // Tests run on the sources of the packages, so they need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ['./test/setup/fast-check-seed.ts'],
    // A busy machine may take its time: no test is about how long something takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No module keeps state that a test could see: files share their modules instead of loading them anew.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      project('core', 'packages/core/test'),
      project('sqlite', 'packages/sqlite/test'),
      project('testing', 'packages/testing/test'),
      project('reports', 'packages/reports/test'),
      project('cli', 'packages/cli/test'),
      project('root', 'test'),
      project('examples', 'examples/*/test'),
    ],
  },
})
