/** The page on which a phone complains or suggests: a plain form, no script. With a ticket it knows the visit. */
import { natures } from '#shared/domain/kinds.ts'
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { html, type Html } from '../plainPages/html.ts'
import { phoneFrame } from './phonePage.ts'

type Text = { readonly 'zh-CN': string; readonly en?: string | undefined }
export const say = (text: Text, language: Language): string => text[language] || text['zh-CN']

/** The most a complaint by phone may say, in characters. */
export const longestText = 500

export type Draft = {
  readonly setup: Setup
  readonly language: Language
  /** Where the form is sent: with the ticket's token, if it came by one. */
  readonly action: string
  /** Tells this form from every other: sent twice it stays one complaint. */
  readonly once: string
  readonly ticket: string | undefined
  readonly missing: boolean
}

export const head = (hallName: Text, language: Language): Html => {
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return html`<header>
    <span>${say(hallName, language)}</span>
    <a href="?lang=${other}">${catalogue[language].common.languages[other]}</a>
  </header>`
}

const radio = (name: string, value: string, label: string, isChosen = false): Html =>
  html`<label class="pick">
    <input type="radio" name="${name}" value="${value}" ${isChosen && html`checked`} /><span>${label}</span>
  </label>`

export const complainPage = ({ setup, language, action, once, ticket, missing }: Draft): string => {
  const { complaint: words } = catalogue[language]
  const { phone } = words
  const abouts = [
    ...(ticket ? [radio('about', 'visit', phone.aboutVisit(ticket), true)] : []),
    radio('about', 'hall', phone.aboutHall, !ticket),
    ...setup.windows.map(({ id, name }) => radio('about', `window:${id}`, phone.aboutWindow(name))),
  ]
  return phoneFrame(
    language,
    phone.title,
    html`${head(setup.name, language)}
      <main>
        <h1>${phone.title}</h1>
        <form method="post" action="${action}?lang=${language}" class="complain">
          <input type="hidden" name="once" value="${once}" />
          <fieldset>
            <legend>${phone.nature}</legend>
            ${missing && html`<p class="missing" role="alert">${phone.chooseNature}</p>`}
            <div class="picks">${natures.map((nature) => radio('nature', nature, words.natures[nature]))}</div>
          </fieldset>
          <fieldset>
            <legend>${phone.about}</legend>
            <div class="picks">${abouts}</div>
          </fieldset>
          <label for="text">${phone.text}</label>
          <p class="small" id="texth">${phone.textHelp}</p>
          <textarea id="text" name="text" rows="5" maxlength="${longestText}" aria-describedby="texth"></textarea>
          <label for="name">${phone.name}</label>
          <input id="name" name="name" maxlength="60" autocomplete="name" />
          <label for="contact">${phone.contact}</label>
          <p class="small" id="contacth">${phone.contactHelp}</p>
          <input id="contact" name="phone" type="tel" maxlength="30" autocomplete="tel" aria-describedby="contacth" />
          <button type="submit" class="go">${phone.send}</button>
        </form>
      </main>`,
  )
}

/** Nothing was registered: why, and what to do instead. */
export const notRegisteredPage = (language: Language, why: string): string => {
  const { phone } = catalogue[language].complaint
  const body = html`<main>
    <h1>${phone.failed}</h1>
    <p>${why}</p>
    <p>${phone.again}</p>
  </main>`
  return phoneFrame(language, phone.failed, body)
}
