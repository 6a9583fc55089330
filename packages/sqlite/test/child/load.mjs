// Runs the file that the first argument names, from the sources.
import { serveSources } from '../../../../test/setup/serve-sources.mjs'

const vite = await serveSources()
await vite.ssrLoadModule(process.argv[2])
