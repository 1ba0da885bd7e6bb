/** The page behind a notice's or receipt's code: what is still missing in large plain words, or how far the matter is. */
import type { Item } from '#shared/domain/setup/guide.ts'
import type { Language } from '#shared/domain/words.ts'
import { localTime } from '#shared/domain/calendar.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { MatterView } from '#shared/views/matter.ts'
import { html, type Html } from '../plainPages/html.ts'
import { phoneFrame } from './phonePage.ts'

type Text = { readonly 'zh-CN': string; readonly en?: string | undefined }
export type MatterShown = {
  readonly matter: MatterView
  readonly item: Item | undefined
  readonly hallName: Text
  readonly phones: { readonly enquiry?: string | undefined; readonly supervision?: string | undefined }
  readonly language: Language
  readonly timeZone: string
  readonly demo: boolean
}

export const matterPage = (shown: MatterShown): string => {
  const { matter, hallName, language, demo } = shown
  const { phone } = catalogue[language].forms
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  const say = (text: Text) => text[language] || text['zh-CN']
  const missing = matter.lines.filter((line) => !line.settled)
  const waits = matter.stage === 'told' || (matter.stage === 'suspended' && missing.length > 0)
  return phoneFrame(
    language,
    `${phone.title} · ${say(matter.itemName)}`,
    html`<header>
        <span>${say(hallName)}</span>
        <a href="?lang=${other}">${catalogue[language].common.languages[other]}</a>
      </header>
      <main>
        ${demo && html`<p class="demo">${catalogue[language].phone.demo}</p>`}
        <section class="hero">
          <p class="small">${say(matter.itemName)}</p>
          <h1 class="matter-stage">${phone.stages[matter.stage]}</h1>
          ${dates(shown)}
        </section>
        ${waits ? missingPart(shown) : settledPart(shown)} ${whoToAsk(shown)}
      </main>`,
  )
}

const dates = ({ matter, language, timeZone }: MatterShown): Html => {
  const { phone } = catalogue[language].forms
  const day = (at: number) => localTime(at, timeZone).date
  const lines = [
    matter.accepted && phone.acceptedOn(day(matter.accepted.at)),
    !matter.completed && matter.due.promised && phone.promised(matter.due.promised),
    matter.extension?.decided?.granted && phone.extended,
    matter.completed && phone.completedOn(day(matter.completed.at)),
  ].filter((line): line is string => Boolean(line))
  return html`${lines.map((line) => html`<p class="stage"><strong>${line}</strong></p>`)}`
}

/** Large, one under the other: what, what was wrong with it, where to get it. */
const missingPart = ({ matter, item, language }: MatterShown): Html => {
  const { forms, common } = catalogue[language]
  const { phone } = forms
  const say = (text: Text) => text[language] || text['zh-CN']
  const open = matter.lines.filter((line) => !line.settled)
  const done = matter.lines.filter((line) => line.settled)
  const code = matter.notices[matter.notices.length - 1]?.code
  return html`<section class="missing">
      <h2>${open.length > 0 ? phone.missingTitle : phone.missingNone}</h2>
      <ul class="papers">
        ${open.map((line) => {
          const paper = item?.materials.find((one) => one.id === line.material)
          return html`<li>
            <strong>${paper ? say(paper.name) : line.text}</strong>
            ${paper && html`<span>${forms.paperKinds[paper.kind]} ${forms.times(paper.count)}</span>`}
            <span class="defect">${common.defects[line.defect]}${line.remark && ` · ${line.remark}`}</span>
            ${paper?.form && html`<span class="small">${say(paper.form)}</span>`}
            ${paper?.issuer && html`<span class="small">${forms.columns.issuer}${common.colon}${say(paper.issuer)}</span>`}
            ${paper?.howToGet && html`<span class="small">${phone.howToGet}${common.colon}${say(paper.howToGet)}</span>`}
            ${paper?.byPledge && html`<span class="small">${forms.byPledge}</span>`}
          </li>`
        })}
      </ul>
      ${done.map((line) => html`<p class="small">${line.text} · ${phone.settled}</p>`)}
    </section>
    ${
      code &&
      html`<section class="return">
        <p>${phone.returnHow}</p>
        <p class="code">${phone.code} <strong>${code.replace(/(\d{4})(?=\d)/g, '$1 ')}</strong></p>
      </section>`
    }`
}

const settledPart = ({ matter, language }: MatterShown): Html => {
  const { forms, common } = catalogue[language]
  if (matter.notAccepted) {
    const { reason, basis, organ } = matter.notAccepted
    return html`<section>
      <h2>${forms.notAcceptedReasons[reason]}</h2>
      <p>${forms.fields.basis}${common.colon}${basis}</p>
      ${organ && html`<p>${forms.fields.organTold}${common.colon}<strong>${organ.name}</strong> ${organ.phone ?? ''}</p>`}
      <p class="small">${forms.remedies}</p>
    </section>`
  }
  if (matter.stage === 'suspended') {
    const last = matter.suspensions[matter.suspensions.length - 1]
    return html`<section>${last && html`<p>${forms.suspensions[last.why]}</p>`}</section>`
  }
  if (matter.stage === 'completed' && matter.accepted)
    return html`<section><p>${forms.collections[matter.accepted.collection]}</p></section>`
  return html``
}

const whoToAsk = ({ matter, item, phones, language }: MatterShown): Html => {
  const { phone, fields } = catalogue[language].forms
  const enquiry = item?.enquiryPhone ?? phones.enquiry
  const supervision = item?.supervisionPhone ?? phones.supervision
  return html`<section class="who">
    <p class="small">${fields.matter} ${matter.id} · ${fields.handler} ${matter.holderName}</p>
    ${enquiry && html`<p class="small">${phone.enquiry} <a href="tel:${enquiry}">${enquiry}</a></p>`}
    ${supervision && html`<p class="small">${phone.supervision} <a href="tel:${supervision}">${supervision}</a></p>`}
  </section>`
}
