/** The part of the phone page that changes: one visit as it is now, in its holder's language. */
import { localTime } from '#shared/domain/calendar.ts'
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { nobodyServes, sayAhead } from '#shared/i18n/sayAhead.ts'
import { ratingTags, unsaid } from '#shared/i18n/ratingTags.ts'
import { sayRange } from '#shared/i18n/sayRange.ts'
import type { VisitView } from '#shared/views/visit.ts'
import { html, type Html } from '../plainPages/html.ts'
import { face } from './face.ts'

export type Shown = {
  readonly visit: NonNullable<VisitView>
  readonly language: Language
  readonly at: number
  readonly timeZone: string
}
type Words = (typeof catalogue)[Language]
type Text = { readonly 'zh-CN': string; readonly en?: string | undefined }

const soonAhead = 3
const soonMs = 15 * 60_000

/** Few are ahead in the own line, and the windows are not busy with other lines for long. */
const isSoon = ({ stage, ahead, range }: NonNullable<VisitView>): boolean =>
  stage === 'waiting' && ahead <= soonAhead && (range.can ? range.fromMs <= soonMs : !nobodyServes(range))

/** How long until the next look, in seconds: the nearer the call, the oftener. */
export const pollSeconds = ({ stage, ahead }: NonNullable<VisitView>): number => {
  if (stage === 'called') return 3
  if (stage === 'waiting') return ahead <= 2 ? 3 : ahead <= 5 ? 5 : 15
  return stage === 'missed' || stage === 'serving' || stage === 'held' ? 5 : 30
}

/** A word that changes when the phone should make itself felt; empty when all is quiet. */
export const alertOf = (visit: NonNullable<VisitView>): string => {
  if (visit.stage === 'called') return `called-${visit.calledAt ?? 0}`
  if (visit.stage === 'missed') return 'missed'
  return isSoon(visit) ? 'soon' : ''
}

export const phonePart = (shown: Shown): Html => {
  const { visit, language } = shown
  const words = catalogue[language]
  const say = (text: Text) => text[language] || text['zh-CN']
  return html`<section class="hero ${visit.stage}">
      <p class="small">${words.phone.yourNumber}</p>
      <h1 class="number">
        <span class="letter">${visit.ticket.replace(/\d+$/, '')}</span>${visit.ticket.replace(/^\D+/, '')}
      </h1>
      <p class="service">${say(visit.service)}</p>
      <p class="stage">${stageLine(visit, words, say)}</p>
    </section>
    ${visit.demo && html`<p class="demo">${words.phone.demo}</p>`} ${visit.stage === 'waiting' && waiting(shown, words)}
    ${answering(visit, words)} ${visit.notices.length > 0 && notices(shown, words)} ${rating(visit, words, language)}
    ${actions(visit, words)}
    <p class="small quiet">${footLine(shown, words)}</p>`
}

const stageLine = (visit: Shown['visit'], words: Words, say: (text: Text) => string): Html => {
  const { phone, common } = words
  if (visit.stage === 'called' || visit.stage === 'serving' || visit.stage === 'held') {
    const window = visit.window ? common.windowNamed(visit.window) : ''
    const place = visit.stage === 'called' ? phone.goTo(window) : phone.stage[visit.stage]
    return html`<strong>${place}</strong>
      ${visit.stage !== 'called' && window && html`<span class="where">${window}</span>`}
      ${visit.stage === 'called' && visit.zone && html`<span class="where">${phone.zone(say(visit.zone))}</span>`}`
  }
  return html`<strong>${phone.stage[visit.stage]}</strong>`
}

const waiting = ({ visit, at, timeZone }: Shown, words: Words): Html => {
  const { phone } = words
  const why =
    visit.ahead === 0
      ? nobodyServes(visit.range)
        ? phone.whyUnserved
        : phone.whyNobody
      : visit.aheadByRight > 0
        ? phone.whyByRight(visit.ahead, visit.aheadByRight)
        : phone.whyEarlier(visit.ahead)
  const promised = visit.promisedToMs === null ? null : localTime(visit.issuedAt + visit.promisedToMs, timeZone).time
  return html`<section class="wait">
    <p class="ahead">${sayAhead(words, visit.ahead, visit.range)}</p>
    <p class="range">
      ${sayRange(words, visit.range)} <span class="small">${phone.updated(localTime(at, timeZone).time)}</span>
    </p>
    ${isSoon(visit) && html`<p class="soon">${phone.soon}</p>`}
    <p class="why"><strong>${phone.whyWait}</strong><br />${why}</p>
    ${promised && html`<p class="small">${phone.promised(promised)}</p>`}
  </section>`
}

/** Who answers for the visit, where to go if not here, and by when an answer comes (首问责任制). */
const answering = ({ firstResponder, told, answerDue }: Shown['visit'], { phone, common }: Words): Html | false => {
  if (!firstResponder) return false
  const window = firstResponder.window ? common.windowNamed(firstResponder.window) : ''
  const number = told?.phone?.replace(/[^0-9+]/g, '')
  return html`<section class="answering">
    <p>${phone.firstResponder} <strong>${firstResponder.name}</strong> ${window}</p>
    ${told && html`<p>${phone.goElsewhere} <strong>${told.name}</strong></p>`}
    ${told?.phone && html`<p><a href="tel:${number}">${told.phone}</a></p>`}
    ${
      answerDue &&
      html`<p>${phone.answerBy(common.date(Number(answerDue.slice(5, 7)), Number(answerDue.slice(8, 10))))}</p>`
    }
  </section>`
}

const notices = ({ visit, timeZone }: Shown, { phone, common }: Words): Html =>
  html`<section class="notices">
    <h2>${phone.notices}</h2>
    <p>${phone.noticesWhat}</p>
    ${visit.notices.map(
      ({ at, items }) =>
        html`<ul>
            ${items.map(
              ({ text, defect }) =>
                html`<li>
                  <strong>${text}</strong>
                  <span class="defect">${common.defects[defect as keyof typeof common.defects]}</span>
                </li>`,
            )}
          </ul>
          <p class="small">${phone.toldAt(localTime(at, timeZone).time)}</p>`,
    )}
  </section>`

const rating = ({ can, rated, ticket }: Shown['visit'], { phone }: Words, language: Language): Html => {
  if (rated) return html`<section class="rate"><h2>${phone.rated}</h2></section>`
  if (can.rate === null) return html``
  const faces = [5, 4, 3, 2, 1].map(
    (grade) =>
      html`<button type="button" class="face" data-grade="${grade}" aria-pressed="false">
        ${face(grade)}<span>${phone.grades[grade - 1]}</span>
      </button>`,
  )
  return html`<section class="rate" data-ticket="${ticket}" data-token="${can.rate}">
    <h2>${phone.rate}</h2>
    <div class="faces">${faces}</div>
    ${[5, 4, 3, 2, 1].map((grade) => reasons(grade, phone, language))} ${leftWords(phone)}
    <p class="small">${phone.rateWhat}</p>
    <button type="button" class="go" data-rate hidden>${phone.rateSend}</button>
  </section>`
}

/** Reasons of one grade, shown once its face is touched. Of a bad one a reason is asked, or to say that one would rather not. */
const reasons = (grade: number, phone: Words['phone'], language: Language): Html => {
  const isBad = grade <= 2
  const label = isBad ? phone.reasonBad : grade === 3 ? phone.reasonMiddle : phone.reasonGood
  const tags = [
    ...ratingTags[grade]!.map(({ id, name }) => ({ id, name: name[language] || name['zh-CN'] })),
    ...(isBad ? [{ id: unsaid, name: phone.unsaid }] : []),
  ]
  return html`<div class="tags" role="group" aria-label="${label}" data-for="${grade}" hidden>
    <p>${label}</p>
    ${tags.map(({ id, name }) => html`<button type="button" data-tag="${id}" aria-pressed="false">${name}</button>`)}
  </div>`
}

/** What the tablet can't ask: words and a phone number, for the complaint officer alone. */
const leftWords = (phone: Words['phone']): Html =>
  html`<div class="complain" data-bad hidden>
    <label for="why">${phone.moreBad}</label>
    <textarea id="why" rows="3" maxlength="150"></textarea>
    <label for="callme">${phone.phoneBad}</label>
    <input id="callme" type="tel" maxlength="30" autocomplete="tel" />
    <p class="small">${phone.phoneBadWhat}</p>
  </div>`

const actions = ({ can, ticket, stage, yieldPlaces }: Shown['visit'], { phone }: Words): Html => {
  const button = (verb: string, label: string, what: string | null, kind: string, sure?: string) =>
    html`<button
        type="button"
        class="${kind}"
        data-verb="${verb}"
        data-ticket="${ticket}"
        ${sure ? html`data-sure="${sure}"` : null}
      >
        ${label}
      </button>
      ${what && html`<p class="small">${what}</p>`}`
  return html`<section class="actions">
    ${can.comeBack && button('comeBack', phone.comeBack, phone.comeBackWhat, 'go')}
    ${stage === 'missed' && !can.comeBack && html`<p>${phone.comeBackNot}</p>`}
    ${can.yield && button('letOthersGoFirst', phone.yield(yieldPlaces), phone.yieldWhat, 'plain')}
    ${can.leave && button('leaveQueue', phone.leave, null, 'quiet', phone.leaveSure)}
  </section>`
}

const footLine = ({ visit, timeZone }: Shown, { phone }: Words): string =>
  phone.issued(localTime(visit.issuedAt, timeZone).time)
