/** The page a complainant comes back to: how far it is, by when they are answered, and what they think of the answer. */
import { localTime } from '#shared/domain/calendar.ts'
import type { ComplaintStage } from '#shared/domain/complaint/complaint.ts'
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { ReplyView } from '#shared/views/myReply.ts'
import { html, type Html } from '../plainPages/html.ts'
import { head, longestText } from './complainPage.ts'
import { face } from './face.ts'
import { phoneFrame } from './phonePage.ts'

export type Reply = {
  readonly view: NonNullable<ReplyView>
  readonly language: Language
  readonly path: string
  readonly timeZone: string
  /** They have just added something. */
  readonly isAdded: boolean
}

/** The way of every complaint (GB/T 36113); what is not accepted ends at its second step. */
const way: readonly ComplaintStage[] = ['registered', 'accepted', 'verified', 'handled', 'replied']
const placeOf = (stage: ComplaintStage): number => (stage === 'archived' ? way.length - 1 : way.indexOf(stage))

const progress = ({ stage }: NonNullable<ReplyView>, language: Language): Html => {
  const { stage: words } = catalogue[language].complaint.phone
  const { stages } = catalogue[language].complaint
  if (stage === 'not-accepted') return html`<p class="stage">${words[stage]}</p>`
  const here = placeOf(stage)
  return html`<p class="stage">${words[stage]}</p>
    <ol class="way">
      ${way.map(
        (step, i) =>
          html`<li
            class="${i < here ? 'done' : i === here ? 'here' : 'later'}"
            ${i === here && html`aria-current="step"`}
          >
            ${stages[step]}
          </li>`,
      )}
    </ol>`
}

export const replyPage = ({ view, language, path, timeZone, isAdded }: Reply): string => {
  const { complaint: words } = catalogue[language]
  const { phone } = words
  const { notAccepted, replyBy } = view
  const isOpen = view.repliedAt === null && view.stage !== 'archived' && !notAccepted
  return phoneFrame(
    language,
    phone.progress,
    html`${head(view.hallName, language)}
      <main>
        <section class="hero">
          <p class="small">${phone.number}</p>
          <h1>${view.number}</h1>
          <p>${words.natures[view.nature]} · ${phone.registered(localTime(view.at, timeZone).date)}</p>
          ${progress(view, language)} ${isOpen && replyBy && html`<p>${phone.replyBy(replyBy)}</p>`}
        </section>
        ${
          notAccepted &&
          html`<section>
            <p>${phone.reason}${catalogue[language].common.colon}${notAccepted.reason}</p>
            ${
              notAccepted.unit &&
              html`<p>${phone.unit([notAccepted.unit, notAccepted.phone].filter(Boolean).join(' '))}</p>`
            }
          </section>`
        }
        ${
          view.published &&
          html`<section>
            <h2>${phone.published}</h2>
            <p>${view.published}</p>
          </section>`
        }
        ${view.can.rate && rate(path, language)} ${view.rated && html`<section><h2>${phone.rated}</h2></section>`}
        ${view.can.add && !isAdded && more(path, language)}
        ${isAdded && html`<section><p role="status">${phone.moreDone}</p></section>`}
      </main>
      <footer><p>${phone.keep}</p></footer>`,
  )
}

const rate = (path: string, language: Language): Html => {
  const { complaint, phone } = catalogue[language]
  return html`<section class="rate">
    <h2>${complaint.phone.rate}</h2>
    <form method="post" action="${path}/rate?lang=${language}">
      <div class="faces">
        ${[5, 4, 3, 2, 1].map(
          (grade) =>
            html`<button type="submit" name="grade" value="${grade}" class="face">
              ${face(grade)}<span>${phone.grades[grade - 1]}</span>
            </button>`,
        )}
      </div>
    </form>
    <p class="small">${complaint.phone.rateWhat}</p>
  </section>`
}

const more = (path: string, language: Language): Html => {
  const { phone } = catalogue[language].complaint
  return html`<section>
    <form method="post" action="${path}/more?lang=${language}" class="complain">
      <label for="text">${phone.more}</label>
      <p class="small" id="texth">${phone.textHelp}</p>
      <textarea id="text" name="text" rows="4" maxlength="${longestText}" required aria-describedby="texth"></textarea>
      <button type="submit">${phone.moreSend}</button>
    </form>
  </section>`
}

/** The same for a wrong link and an old one. */
export const noSuchComplaintPage = (): string => {
  const both = (['zh-CN', 'en'] as const).map((language) => {
    const { phone } = catalogue[language].complaint
    return html`<section lang="${language}">
      <h1>${phone.notFound}</h1>
      <p>${phone.notFoundWhat}</p>
    </section>`
  })
  return phoneFrame('zh-CN', catalogue['zh-CN'].complaint.phone.notFound, html`<main>${both}</main>`)
}
