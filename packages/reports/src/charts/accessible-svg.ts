import { renderToString } from 'preact-render-to-string'
import { html } from '../render/html/html.ts'

interface Named {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** An SVG with a name and a description, and with nothing in it that depends on what was drawn before it. */
export const accessibleSvg = (svg: string, { id, title, description }: Named): string => {
  const name = `drawing-${id.replace(/[^a-zA-Z0-9-]/g, '_')}`
  const head = html`<svg role="img" aria-labelledby=${`${name}-title ${name}-says`}><title id=${`${name}-title`}>${title}</title><desc id=${`${name}-says`}>${description}</desc></svg>`
  const opening = renderToString(head)
    .replace(/^<svg/, '')
    .replace(/<\/svg>$/, '')
  return (
    svg
      // What only serves a mouse. Texts hold no raw quotes and no raw `<`, so that only markup is met.
      .replace(/<style\s*>[\s\S]*?<\/style>\n?/g, '')
      .replace(/ (?:class="zr\d+-cls-\d+"|ecmeta_\w+="[^"]*"|pointer-events="\w+")/g, '')
      // Ids are counted through the life of the process.
      .replace(/\b(id="|url\(#)zr\d+-/g, `$1${name}-`)
      .replace(/^<svg([^>]*)>/, (_, attributes: string) => `<svg${attributes}${opening}`)
  )
}
