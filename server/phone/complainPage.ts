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
  /** Sent without saying what it is about: what was typed, so that nobody types it twice. */
  readonly missing?: Typed | undefined
}
export type Typed = { readonly about: string; readonly text: string; readonly name: string; readonly phone: string }

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

/** More windows than this are chosen from a list that opens: buttons for them would hide the rest of the form. */
const mostWindowButtons = 10

/** What a complaint may be about: the visit of the ticket, the hall, or a window. */
const aboutFields = ({ setup, language, ticket, missing }: Draft): Html => {
  const { phone } = catalogue[language].complaint
  const chosen = missing?.about || (ticket ? 'visit' : 'hall')
  const places: readonly (readonly [value: string, label: string])[] = [
    ...(ticket ? [['visit', phone.aboutVisit(ticket)] as const] : []),
    ['hall', phone.aboutHall],
    ...setup.windows.map(({ id, name }) => [`window:${id}`, phone.aboutWindow(name)] as const),
  ]
  if (setup.windows.length <= mostWindowButtons) {
    return html`<div class="picks">
      ${places.map(([value, label]) => radio('about', value, label, value === chosen))}
    </div>`
  }
  return html`<select name="about" aria-label="${phone.about}">
    ${places.map(([value, label]) => html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`)}
  </select>`
}

export const complainPage = (draft: Draft): string => {
  const { setup, language, action, once, missing } = draft
  const { complaint: words } = catalogue[language]
  const { phone } = words
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
            ${missing !== undefined && html`<p class="missing" role="alert">${phone.chooseNature}</p>`}
            <div class="picks">${natures.map((nature) => radio('nature', nature, words.natures[nature]))}</div>
          </fieldset>
          <fieldset>
            <legend>${phone.about}</legend>
            ${aboutFields(draft)}
          </fieldset>
          <label for="text">${phone.text}</label>
          <p class="small" id="texth">${phone.textHelp}</p>
          <textarea id="text" name="text" rows="5" maxlength="${longestText}" aria-describedby="texth">
${missing?.text}</textarea>
          <label for="name">${phone.name}</label>
          <input id="name" name="name" maxlength="60" autocomplete="name" value="${missing?.name}" />
          <label for="contact">${phone.contact}</label>
          <p class="small" id="contacth">${phone.contactHelp}</p>
          <input
            id="contact"
            name="phone"
            type="tel"
            maxlength="30"
            autocomplete="tel"
            aria-describedby="contacth"
            value="${missing?.phone}"
          />
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
