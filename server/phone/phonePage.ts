/** The whole phone page behind the code on a slip, and the one page for every link that leads nowhere. */
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { dataBlock, html, type Html } from '../plainPages/html.ts'
import { alertOf, phonePart, pollSeconds, type Shown } from './phonePart.ts'

/** The same head for every page a phone opens: no search engines, no referrer, nothing from elsewhere. */
export const phoneFrame = (language: Language, title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" content="#FBF9F4" />
        <title>${title}</title>
        <link rel="stylesheet" href="/phone/phone.css" />
        <link rel="stylesheet" href="/phone/buttons.css" />
        <link rel="stylesheet" href="/phone/complain.css" />
        <link rel="stylesheet" href="/phone/matter.css" />
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup

/** `token`: the visit's own, which the page's script sends back with each wish. */
export const phonePage = (shown: Shown, token: string): string => {
  const { visit, language } = shown
  const { phone, refusals } = catalogue[language]
  const hall = visit.hallName[language] || visit.hallName['zh-CN']
  const title = phone.pageTitle(visit.ticket, hall)
  const plain = Object.fromEntries(Object.entries(refusals).filter(([, sentence]) => typeof sentence === 'string'))
  const words = {
    token,
    language,
    title,
    refusals: plain,
    offline: phone.offline,
    failed: phone.failed,
    yes: phone.leaveYes,
    no: phone.leaveNo,
    soon: phone.soon,
    called: phone.stage.called,
    missed: phone.stage.missed,
  }
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return phoneFrame(
    language,
    title,
    html`<header>
        <span>${hall}</span>
        <a href="?lang=${other}">${catalogue[language].common.languages[other]}</a>
      </header>
      <p id="line" class="trouble" role="status" hidden></p>
      <main id="part" data-poll="${pollSeconds(visit)}" data-alert="${alertOf(visit)}">${phonePart(shown)}</main>
      <div id="ask" class="ask" role="dialog" aria-modal="true" aria-labelledby="question" hidden>
        <div>
          <p id="question"></p>
          <button type="button" class="danger" id="yes">${phone.leaveYes}</button>
          <button type="button" class="plain" id="no">${phone.leaveNo}</button>
        </div>
      </div>
      <footer>
        <p>${phone.help}</p>
        <p><a href="/complain/${token}?lang=${language}">${phone.complain}</a></p>
      </footer>
      ${dataBlock('words', words)}
      <script src="/phone/phone.js" defer></script>`,
  )
}

/** The same for a wrong link, a foreign one and an old one: it must not tell them apart. */
export const nowherePage = (): string => {
  const both = (['zh-CN', 'en'] as const).map((language) => {
    const { phone } = catalogue[language]
    return html`<section lang="${language}">
      <h1>${phone.notFound}</h1>
      <p>${phone.notFoundWhat}</p>
    </section>`
  })
  return phoneFrame('zh-CN', catalogue['zh-CN'].phone.notFound, html`<main>${both}</main>`)
}
