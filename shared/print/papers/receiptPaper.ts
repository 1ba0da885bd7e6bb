/** The receipt of acceptance 受理通知书. */
import { frameOf, paperDesk, type PaperNeeds } from './paperDesk.ts'
import type { Paper } from './paper.ts'

/** The receipt of an accepted matter; undefined while nothing is accepted. */
export const receiptPaper = (needs: PaperNeeds): Paper | undefined => {
  const { matter, item } = needs
  const { accepted } = matter
  if (!accepted) return undefined
  const desk = paperDesk(needs)
  const { forms } = desk
  const received = accepted.received.map(({ material, count }, i) => {
    const paper = item?.materials.find((one) => one.id === material)
    return [
      String(i + 1),
      paper ? desk.say(paper.name) : material,
      paper ? forms.paperKinds[paper.kind] : '',
      String(count),
    ]
  })
  const c = forms.columns
  return {
    ...frameOf(needs),
    kind: 'receipt',
    title: forms.receiptTitle,
    number: accepted.receipt,
    date: desk.dateOf(accepted.at),
    blocks: [
      { is: 'fields', rows: [...desk.applicant(), ...desk.matterFields()] },
      { is: 'text', text: forms.receiptOpening(desk.itemName, desk.dateOf(accepted.at)) },
      {
        is: 'fields',
        rows: [
          { label: forms.fields.kind, value: forms.itemKinds[accepted.kind] },
          { label: forms.fields.procedure, value: forms.procedures[accepted.procedure] },
          ...desk.field(forms.fields.promisedBy, accepted.promised && `${accepted.promised} (${forms.fromAcceptance})`),
          ...desk.field(forms.fields.statutoryBy, accepted.statutory),
          { label: forms.fields.collection, value: forms.collections[accepted.collection] },
          {
            label: forms.fields.fee,
            value: feeOf(accepted.feeFen, desk.limits()[desk.limits().length - 1]!.value, forms.noFee),
          },
          { label: forms.fields.handler, value: desk.handler(accepted.staff) },
          ...desk.field(forms.fields.window, desk.windowOf(accepted.window)),
          ...desk.phones(),
        ],
      },
      ...(received.length > 0
        ? [
            {
              is: 'table',
              heading: forms.headings.received,
              columns: [c.n, c.material, c.copies, c.count],
              rows: received,
            } as const,
          ]
        : []),
      ...(accepted.promised ? [{ is: 'text', text: forms.specialExcluded } as const] : []),
    ],
    qr: needs.url ? { data: needs.url, says: forms.scanProgress } : undefined,
    signatures: [forms.signReceived, forms.signHandler, forms.signTime],
    foot: [forms.twoCopies],
  }
}

const feeOf = (fen: number | undefined, standard: string, none: string): string =>
  fen === undefined ? standard : fen === 0 ? none : `¥ ${(fen / 100).toFixed(2)}`
