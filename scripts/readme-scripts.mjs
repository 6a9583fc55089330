// Prints the npm scripts that README.md names, one a line, for CI to run.
import { npmScriptsIn, readDocumentation } from './markdown.mjs'

console.log(npmScriptsIn(readDocumentation('README.md')).join('\n'))
