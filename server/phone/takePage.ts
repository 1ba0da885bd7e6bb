/** The page on which a phone in the hall draws a number: every service with who waits. Plain forms, no script. */
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { sayRange } from '#shared/i18n/sayRange.ts'
import type { ServicesView, ServiceTile } from '#shared/views/services.ts'
import { html, type Html } from '../plainPages/html.ts'
import { phoneFrame } from './phonePage.ts'

type Text = { readonly 'zh-CN': string; readonly en?: string | undefined }
const say = (text: Text, language: Language): string => text[language] || text['zh-CN']

/** `pass` draws one number, however often its button is touched. */
export const takePage = (view: ServicesView, pass: string, language: Language): string => {
  const { phone, common } = catalogue[language]
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  const tile = (service: ServiceTile): Html => {
    const full = service.state === 'quota-full'
    const wait = service.state === 'no-window' ? phone.take.noWindow : sayRange(catalogue[language], service.range)
    return html`<button type="submit" name="service" value="${service.id}" class="service-choice" ${full && disabled}>
      <strong>${say(service.name, language)}</strong>
      <span>${full ? phone.take.full : `${phone.take.waiting(service.waiting)} · ${wait}`}</span>
    </button>`
  }
  const group = ({ name, services }: ServicesView['groups'][number]): Html =>
    html`<section>
      <h2>${say(name, language)}</h2>
      ${services.map(tile)}
    </section>`
  const choice = html`<form method="post" action="/take/${pass}">
    <input type="hidden" name="language" value="${language}" />
    ${view.groups.filter(({ services }) => services.length > 0).map(group)}
  </form>`
  return phoneFrame(
    language,
    phone.take.title,
    html`<header>
        <span>${say(view.hallName, language)}</span>
        <a href="?lang=${other}">${common.languages[other]}</a>
      </header>
      <main>
        <h1>${phone.take.choose}</h1>
        ${view.demo && html`<p class="demo">${phone.demo}</p>`}
        ${!view.open.issuing ? html`<p>${phone.take.closed}</p>` : view.groups.length ? choice : html`<p>${phone.take.empty}</p>`}
      </main>
      <footer><p>${phone.help}</p></footer>`,
  )
}
const disabled = html`disabled`

/** No number: why, and what to do instead. */
export const noNumberPage = (language: Language, why: string): string => {
  const { take } = catalogue[language].phone
  const body = html`<main>
    <h1>${take.failed}</h1>
    <p>${why}</p>
    <p>${take.scanAgain}</p>
  </main>`
  return phoneFrame(language, take.failed, body)
}

/** The code was scanned too late, or never was one of ours. */
export const staleDoorPage = (language: Language): string => {
  const { take } = catalogue[language].phone
  return phoneFrame(
    language,
    take.stale,
    html`<main>
      <h1>${take.stale}</h1>
      <p>${take.staleWhat}</p>
    </main>`,
  )
}
