/** Pages made on the server: text is escaped unless it is markup already. */

/** Markup that is safe as it stands. */
export type Html = { readonly markup: string }
type Part = Html | string | number | false | null | undefined | readonly Html[]

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!)

const markupOf = (part: Part): string => {
  if (part === false || part === null || part === undefined) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('')
}

/** A template whose holes are escaped; `false` and nothing leave no trace. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html => ({
  markup: texts.reduce((all, text, i) => all + text + (i < parts.length ? markupOf(parts[i]) : ''), ''),
})

/** Data for a page's script, in a block no browser runs. */
export const dataBlock = (id: string, data: unknown): Html => ({
  markup: `<script type="application/json" id="${escapeHtml(id)}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
})
