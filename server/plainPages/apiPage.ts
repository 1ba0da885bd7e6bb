/** /api for reading: every verb and picture with who may and what it carries, from the same document as the machines'. */
import type { openApi } from '../gate/openapi.ts'
import { html, type Html } from './html.ts'
import { plainPage } from './plainPage.ts'

type Operation = { summary?: string; description?: string; requestBody?: unknown; parameters?: readonly unknown[] }

const row = (method: string, path: string, { summary, description }: Operation): Html =>
  html`<tr>
    <td><code>${method}</code></td>
    <td><code>${path}</code></td>
    <td>${summary ?? ''} <span class="quiet">${description ?? ''}</span></td>
  </tr>`

export const apiPage = (document: ReturnType<typeof openApi>): string => {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = (item as Partial<Record<'get' | 'post', Operation>>)[method]
      return operation ? [row(method.toUpperCase(), path, operation)] : []
    }),
  )
  return plainPage(
    '排号 API',
    html`<h1>排号 API</h1>
      <p>
        愿望进来，事实或一句“不”出去；图景给出大厅此刻的样子。完整定义：<a href="/api/openapi.json">openapi.json</a>
      </p>
      <p>
        Wishes go in, facts or a polite no come out; pictures show the hall as it is. Send
        <code>Authorization: Bearer &lt;token&gt;</code> (or <code>Ticket &lt;token&gt;</code>), JSON, and an
        <code>Idempotency-Key</code>: the same key gets the same answer, however often it is sent.
      </p>
      <table>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
  )
}
