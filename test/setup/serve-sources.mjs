// Loads TypeScript as the tests are run: from the sources, transformed by Vite. Node 20 does not do it alone.
import { createViteServer } from 'vitest/node'

const conditions = ['source', 'module', 'node', 'development|production']

/** A Vite server without a server: `ssrLoadModule` runs a file. */
export const serveSources = () =>
  createViteServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    root: import.meta.dirname,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions, externalConditions: conditions } },
  })
