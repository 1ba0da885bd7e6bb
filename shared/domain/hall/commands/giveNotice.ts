/** The one-time notice: everything still missing, told once and in full (一次性告知制). It begins a matter, or belongs to one. */
import { z } from 'zod'
import type { Books } from '../../books.ts'
import { accept, command, refuse, type Refused } from '../../decision.ts'
import { noticePurposes } from '../../kinds.ts'
import type { MatterFactOf, NoticeLine } from '../../matter/facts.ts'
import { guideOf, inHand, itemIn, knowsMaterial, matterIn, notAcceptedYet } from '../../matter/known.ts'
import { firstNotice, type Matter } from '../../matter/matter.ts'
import { NoticeLines, recordedLines } from '../../matter/noticeLines.ts'
import { opening } from '../../matter/opening.ts'
import { placeOf, whereabouts, type Place } from '../../matter/place.ts'
import { draw, noticeCode, paperNumber, yearOfDay } from '../../numbering.ts'
import { ItemId, MatterId, NoticeForm } from '../../words.ts'
import { isRefused } from '../atWindow.ts'
import type { FactOf } from '../facts.ts'

type Told = { readonly matter: MatterId; readonly form: NoticeForm; readonly lines: NoticeLine[] }

/** The visit's own record, as far as visits know notices. */
const inVisit = ({ here, visit }: Place, { matter, form, lines }: Told): FactOf<'NoticeGiven'>[] => {
  const { ticket, window, staff } = here
  if (!visit || !ticket || !window) return []
  const items = lines.map(({ material, text, defect }) => ({ ...(material && { material }), text, defect }))
  return [{ type: 'NoticeGiven', ticket, window, staff, service: visit.service, form, items, matter }]
}

const omissions = (matter: Matter | undefined, { here }: Place, { lines }: Told): MatterFactOf<'OmissionFound'>[] => {
  const first = matter && firstNotice(matter)
  if (!first) return []
  const { notice, staff: of } = first
  return lines
    .filter(({ late }) => late === 'omission')
    .map(({ key: line }) => ({
      type: 'OmissionFound',
      matter: matter.id,
      notice,
      of,
      line,
      foundBy: here.staff,
      day: here.day,
    }))
}

/** The paper itself: its number by the hall's scheme and the code to come back by. */
const issued = (
  books: Books,
  { setup, here }: Place,
  told: Told,
  more: { readonly revision: number; readonly purpose: Purpose },
): MatterFactOf<'NoticeIssued'> => {
  const year = yearOfDay(here.day)
  const drawn = draw(books, `notice ${year}`)
  return {
    type: 'NoticeIssued',
    matter: told.matter,
    ...here,
    notice: paperNumber(setup.numbering.notice, year, drawn.n),
    code: noticeCode(year, drawn.n),
    drawn,
    ...more,
    form: told.form,
    lines: told.lines,
  }
}

type Purpose = (typeof noticePurposes)[number]
/** What is asked for after acceptance is a supplement, whatever was pressed; before it, it is not. */
const purposeOf = (matter: Matter | undefined, said: Purpose): Purpose => {
  if (matter && inHand.includes(matter.stage)) return 'supplement'
  return said === 'supplement' ? 'acceptance' : said
}

const matterOf = (books: Books, id: MatterId | undefined): Matter | Refused | undefined =>
  id && matterIn(books, id, [...notAcceptedYet, ...inHand])

export const giveNotice = command({
  by: ['clerk', 'guide', 'supervisor'],
  says: 'Tells the citizen once and in full what is missing, in a visit, by phone or on asking; begins a matter if none is named.',
  afterDay: true,
  wish: z.object({
    ...whereabouts,
    matter: MatterId.optional(),
    item: ItemId.optional(),
    /** How somebody without a ticket came to be told; by phone unless said otherwise. */
    channel: z.enum(['reception', 'phone', 'walk-up']).default('phone'),
    form: NoticeForm,
    purpose: z.enum(noticePurposes).default('acceptance'),
    lines: NoticeLines,
  }),
  decide(hall, wish, stamp, books) {
    const place = placeOf(hall, wish, stamp)
    if (isRefused(place)) return place
    const matter = matterOf(books, wish.matter)
    if (matter && isRefused(matter)) return matter
    if (!matter && !wish.item) return refuse('item-needed')
    const item = matter ? guideOf(place.setup, books, matter) : itemIn(place.setup, wish.item!)
    if (isRefused(item)) return item
    const unknown = wish.lines.find((line) => line.material && !knowsMaterial(books, item, matter, line.material))
    if (unknown) return refuse('material-unknown', { material: unknown.text })
    const lines = recordedLines(matter, wish.lines)
    if ('refusal' in lines) return lines
    const opened = matter ? undefined : opening(hall, books, place, item, wish.channel)
    const told: Told = { matter: matter?.id ?? opened!.matter, form: wish.form, lines }
    const revision = (matter?.notices.length ?? 0) + 1
    return accept(
      ...inVisit(place, told),
      ...(opened ? [opened] : []),
      issued(books, place, told, { revision, purpose: purposeOf(matter, wish.purpose) }),
      ...omissions(matter, place, told),
    )
  },
})
