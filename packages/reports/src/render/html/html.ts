import { html as template } from 'htm/preact'
import type { VNode } from 'preact'

/**
 * A template of HTML: html`<td>${text}</td>`. Whatever is put into it is escaped when it is rendered, as text or as an attribute;
 * another template stays what it is.
 */
export const html: (strings: TemplateStringsArray, ...values: unknown[]) => VNode = template
