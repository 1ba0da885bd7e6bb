/** What is open to everybody, on a phone: staff on duty, items and guides, today's figures, where to complain. No script. */
import type { Language } from '#shared/domain/words.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import type { GuidesView, GuideView } from '#shared/views/guide.ts'
import type { OnDuty, OpennessView } from '#shared/views/openness.ts'
import { html, type Html } from '../plainPages/html.ts'
import { phoneFrame } from './phonePage.ts'

type Text = { readonly 'zh-CN': string; readonly en?: string | undefined }
const sayer = (language: Language) => (text: Text) => text[language] || text['zh-CN']
const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000))

const frame = (language: Language, title: string, hallName: Text, body: Html): string => {
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return phoneFrame(
    language,
    title,
    html`<header>
        <span>${sayer(language)(hallName)}</span>
        <a href="?lang=${other}">${catalogue[language].common.languages[other]}</a>
      </header>
      <main>${body}</main>`,
  )
}

const person = ({ window, name, staffNo, post, photo, is }: OnDuty, language: Language): Html => {
  const { openness, common } = catalogue[language]
  return html`<li class="person">
    ${photo && html`<img src="/photos/${photo}" alt="" width="60" height="80" loading="lazy" />`}
    <span>
      <strong>${name}</strong>
      <span class="small">${openness.staffNo(staffNo)}${post && ` · ${sayer(language)(post)}`}</span>
      <span class="small">${common.windowNamed(window)}${is === 'paused' && ` · ${openness.paused}`}</span>
    </span>
  </li>`
}

export const openPage = (
  view: NonNullable<OpennessView>,
  guides: NonNullable<GuidesView>,
  language: Language,
): string => {
  const { openness, common } = catalogue[language]
  const say = sayer(language)
  const { today, phones } = view
  const figure = (label: string, value: string) =>
    html`<p class="figure"><strong>${value}</strong><span>${label}</span></p>`
  const listed = guides.groups.map((group) => ({
    ...group,
    services: group.services.filter((service) => service.items.length > 0),
  }))
  return frame(
    language,
    `${openness.title} · ${say(view.hallName)}`,
    view.hallName,
    html`<h1>${openness.title}</h1>
      ${view.demo && html`<p class="demo">${catalogue[language].phone.demo}</p>`}
      <section>
        <h2>${openness.today}</h2>
        <div class="figures">
          ${figure(openness.served, openness.people(today.served))}
          ${figure(openness.waiting, openness.people(today.waiting))}
          ${today.waitMs !== null && figure(openness.wait, openness.minutes(minutes(today.waitMs)))}
          ${today.handlingMs !== null && figure(openness.handling, openness.minutes(minutes(today.handlingMs)))}
        </div>
        <p class="small">${openness.satisfied}${common.colon}${openness.ofRated(today.satisfied, today.rated)}</p>
      </section>
      <section>
        <h2>${openness.staff}</h2>
        ${
          view.onDuty.length > 0
            ? html`<ul class="people">
                ${view.onDuty.map((one) => person(one, language))}
              </ul>`
            : html`<p>${openness.nobody}</p>`
        }
      </section>
      <section>
        <h2>${openness.items}</h2>
        ${listed.length === 0 && html`<p>${openness.noItems}</p>`}
        ${listed.flatMap(({ services }) =>
          services.map(
            ({ name, items }) =>
              html`<details class="service">
                <summary>
                  <strong>${say(name)}</strong> <span class="small">${openness.itemCount(items.length)}</span>
                </summary>
                <ul>
                  ${items.map(
                    (item) =>
                      html`<li>
                        <a href="/open/${item.id}?lang=${language}">${say(item.name)}</a>
                        ${item.days !== null && html`<span class="small">${openness.days(item.days)}</span>`}
                      </li>`,
                  )}
                </ul>
              </details>`,
          ),
        )}
      </section>
      <section class="who">
        <h2>${openness.phones}</h2>
        ${phones.enquiry && html`<p>${openness.enquiry} <a href="tel:${phones.enquiry}">${phones.enquiry}</a></p>`}
        ${phones.supervision && html`<p>${openness.supervision} <a href="tel:${phones.supervision}">${phones.supervision}</a></p>`}
        <p><a href="/complain?lang=${language}">${openness.complain}</a></p>
        ${view.address && html`<p class="small">${openness.address}${common.colon}${say(view.address)}</p>`}
      </section>`,
  )
}

export const guidePage = (guide: NonNullable<GuideView>, hallName: Text, language: Language): string => {
  const { openness, forms, common } = catalogue[language]
  const { guide: words } = openness
  const say = sayer(language)
  const { item } = guide
  const row = (label: string, value: string | null | false | undefined) =>
    value ? html`<p class="row"><span class="small">${label}</span><br />${value}</p>` : html``
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0
      ? html`<section>
          <h2>${heading}</h2>
          <ol>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ol>
        </section>`
      : html``
  const open = guide.windows.filter((window) => window.open).map((window) => common.windowNamed(window.name))
  return frame(
    language,
    `${say(item.name)} · ${openness.title}`,
    hallName,
    html`<h1>${say(item.name)}</h1>
      ${row(words.kind, forms.itemKinds[item.kind])} ${row(words.organ, say(guide.organ))}
      ${row(words.statutory, item.statutory && forms.days(item.statutory.days, item.statutory.of))}
      ${row(words.promised, item.promised && forms.days(item.promised.days, item.promised.of))}
      ${row(words.fee, item.fee ? say(item.fee.standard) : forms.noFee)}
      ${row(words.result, item.result && say(item.result))}
      ${row(words.window, open.length > 0 ? words.windowsNow(open.join(' ')) : words.noWindowNow)}
      <section class="missing">
        <h2>${words.materials}</h2>
        ${item.materials.length === 0 && html`<p>${words.noMaterials}</p>`}
        <ul class="papers">
          ${item.materials.map(
            (paper) =>
              html`<li>
                <strong>${say(paper.name)}</strong>
                <span>${forms.paperKinds[paper.kind]} ${forms.times(paper.count)}</span>
                ${paper.when && html`<span class="small">${words.when(say(paper.when))}</span>`}
                ${paper.form && html`<span class="small">${say(paper.form)}</span>`}
                ${paper.issuer && html`<span class="small">${words.issuer(say(paper.issuer))}</span>`}
                ${paper.howToGet && html`<span class="small">${say(paper.howToGet)}</span>`}
                ${paper.byPledge && html`<span class="small">${forms.byPledge}</span>`}
              </li>`,
          )}
        </ul>
      </section>
      ${list(words.conditions, item.conditions.map(say))} ${list(words.procedure, item.procedure.map(say))}
      ${list(words.basis, item.basis)}
      ${list(
        words.notHandled,
        item.notHandled.map(({ case: text, basis }) => (basis ? `${say(text)} (${basis})` : say(text))),
      )}
      <section class="who">
        ${guide.enquiryPhone && html`<p>${openness.enquiry} <a href="tel:${guide.enquiryPhone}">${guide.enquiryPhone}</a></p>`}
        ${guide.supervisionPhone && html`<p>${openness.supervision} <a href="tel:${guide.supervisionPhone}">${guide.supervisionPhone}</a></p>`}
        ${item.edition && html`<p class="small">${words.edition(item.edition)}</p>`}
      </section>`,
  )
}
