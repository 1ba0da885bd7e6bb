/** The notice of non-acceptance 不予受理通知书. */
import { frameOf, paperDesk, type PaperNeeds } from './paperDesk.ts'
import type { Paper } from './paper.ts'

/** The decision not to accept; undefined when there is none. Fields after 行政许可法 art. 32 and 行政诉讼法. */
export const notAcceptedPaper = (needs: PaperNeeds): Paper | undefined => {
  const { matter } = needs
  const { notAccepted } = matter
  if (!notAccepted) return undefined
  const desk = paperDesk(needs)
  const { forms } = desk
  const { organ } = notAccepted
  return {
    ...frameOf(needs),
    kind: 'not-accepted',
    title: forms.notAcceptedTitle,
    number: notAccepted.decision,
    date: desk.dateOf(notAccepted.at),
    blocks: [
      { is: 'fields', rows: [...desk.applicant(), ...desk.matterFields()] },
      { is: 'text', text: forms.notAcceptedOpening(desk.itemName, desk.dateOf(notAccepted.at)) },
      {
        is: 'fields',
        rows: [
          {
            label: forms.fields.reason,
            value: [forms.notAcceptedReasons[notAccepted.reason], notAccepted.note].filter(Boolean).join('; '),
          },
          { label: forms.fields.basis, value: notAccepted.basis },
          ...desk.field(forms.fields.organTold, organ && [organ.name, organ.phone].filter(Boolean).join(' ')),
          { label: forms.fields.handler, value: desk.handler(notAccepted.staff) },
          ...desk.field(forms.fields.window, desk.windowOf(notAccepted.window)),
          ...desk.phones(),
        ],
      },
      { is: 'list', heading: forms.headings.remedies, lines: [forms.remedies] },
    ],
    signatures: [forms.signReceived, forms.signHandler, forms.signTime],
    foot: [forms.twoCopies],
  }
}
