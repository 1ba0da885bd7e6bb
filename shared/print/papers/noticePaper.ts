/** The one-time notice 一次性告知书. */
import { frameOf, paperDesk, type PaperNeeds } from './paperDesk.ts'
import type { Paper } from './paper.ts'

/** One notice of a matter, by its number; undefined when the matter has no such notice. Fields after 行政许可法 art. 32. */
export const noticePaper = (needs: PaperNeeds, number: string): Paper | undefined => {
  const { matter, item, words } = needs
  const notice = matter.notices.find((one) => one.notice === number)
  if (!notice) return undefined
  const desk = paperDesk(needs)
  const { forms } = desk
  const consultation = notice.purpose === 'consultation'
  const opening = (consultation ? forms.consultOpening : forms.noticeOpening)(desk.itemName, desk.dateOf(notice.at))
  const c = forms.columns
  const rows = notice.lines.map((line, i) => {
    const paper = item?.materials.find((one) => one.id === line.material)
    const problem = [
      words.common.defects[line.defect],
      line.remark,
      line.late && `${forms.lateReasons[line.late]}`,
      paper?.byPledge && forms.byPledge,
    ]
    return [
      String(i + 1),
      paper ? desk.say(paper.name) : line.text,
      problem.filter(Boolean).join('; '),
      paper ? `${forms.paperKinds[paper.kind]} ${forms.times(paper.count)}` : '',
      desk.say(paper?.form),
      desk.say(paper?.issuer),
      desk.say(paper?.howToGet),
      paper?.basis ?? '',
    ]
  })
  return {
    ...frameOf(needs),
    kind: 'notice',
    title: consultation
      ? forms.consultationTitle
      : notice.purpose === 'supplement'
        ? forms.supplementTitle
        : forms.noticeTitle,
    number: notice.notice,
    date: desk.dateOf(notice.at),
    blocks: [
      { is: 'fields', rows: [...desk.applicant(), ...desk.matterFields()] },
      { is: 'text', text: opening },
      ...(notice.revision > 1
        ? [{ is: 'text', text: forms.laterOpening(notice.revision), strong: true } as const]
        : []),
      {
        is: 'table',
        heading: forms.headings.missing,
        columns: [c.n, c.material, c.problem, c.copies, c.form, c.issuer, c.howToGet, c.basis],
        rows,
      },
      ...desk.list(forms.headings.basis, item?.basis ?? []),
      ...desk.list(forms.headings.conditions, (item?.conditions ?? []).map(desk.say)),
      ...desk.list(forms.headings.procedure, (item?.procedure ?? []).map(desk.say)),
      ...desk.list(forms.headings.notHandled, desk.notHandled()),
      {
        is: 'fields',
        rows: [
          { label: forms.fields.acceptLimit, value: forms.acceptAtOnce },
          ...desk.limits(),
          { label: forms.fields.handler, value: desk.handler(notice.staff) },
          ...desk.field(forms.fields.window, desk.windowOf(notice.window)),
          ...desk.phones(),
        ],
      },
      { is: 'text', text: forms.returnWith },
    ],
    qr: needs.url ? { data: `${needs.url}?c=${notice.code}`, says: forms.scanMissing } : undefined,
    code: { says: forms.fields.code, value: notice.code },
    signatures: [forms.signReceived, forms.signHandler, forms.signTime],
    foot: [forms.legalNote, forms.twoCopies],
  }
}
