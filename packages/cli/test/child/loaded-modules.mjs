// Runs the command as load.mjs does, and writes which modules it loaded, one a line, to the file that LOADED_MODULES names:
// our own as Vite read them, and those of others as Node did.
import { appendFileSync } from 'node:fs'
import { register } from 'node:module'
import { serveSources } from '../../../../test/setup/serve-sources.mjs'

const file = process.env.LOADED_MODULES
const hook = `
import { appendFileSync } from 'node:fs'
export const load = (url, context, next) => {
  appendFileSync(${JSON.stringify(file)}, url + '\\n')
  return next(url, context)
}`

const vite = await serveSources()
// Only now: what Vite itself loads is not the command's.
register(`data:text/javascript,${encodeURIComponent(hook)}`)
await vite.ssrLoadModule(new URL('../../src/main.ts', import.meta.url).pathname)
// What was never transformed is only known by name: it would be loaded if it were asked for.
for (const [id, { transformResult }] of vite.environments.ssr.moduleGraph.idToModuleMap)
  if (transformResult !== null) appendFileSync(file, `file://${id}\n`)
await vite.close()
