// Runs the command from its sources, transformed by Vite, as the tests run them: Node 20 does not do it alone.
import { createViteServer } from 'vitest/node'

const conditions = ['source', 'module', 'node', 'development|production']

const vite = await createViteServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  root: import.meta.dirname,
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions, externalConditions: conditions } },
})
await vite.ssrLoadModule(new URL('../../src/main.ts', import.meta.url).pathname)
await vite.close()
