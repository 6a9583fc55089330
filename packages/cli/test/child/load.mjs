// Runs the command from its sources.
import { serveSources } from '../../../../test/setup/serve-sources.mjs'

const vite = await serveSources()
await vite.ssrLoadModule(new URL('../../src/main.ts', import.meta.url).pathname)
await vite.close()
