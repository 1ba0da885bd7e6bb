/** The frame of the few pages made without a screen's script: the list of screens and the API. */
import { html, type Html } from './html.ts'

export const plainPage = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/plain/plain.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.markup
