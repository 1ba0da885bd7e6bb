/** Every sentence of every screen in every language, room by room. A missing one does not compile. */
import type { Language } from '#shared/domain/words.ts'
import { board } from './rooms/board.ts'
import { charts } from './rooms/charts.ts'
import { common } from './rooms/common.ts'
import { complaint } from './rooms/complaint.ts'
import { contact } from './rooms/contact.ts'
import { desk } from './rooms/desk.ts'
import { discipline } from './rooms/discipline.ts'
import { floor } from './rooms/floor.ts'
import { forms } from './rooms/forms.ts'
import { goals } from './rooms/goals.ts'
import { guide } from './rooms/guide.ts'
import { kiosk } from './rooms/kiosk.ts'
import { ledger } from './rooms/ledger.ts'
import { matter } from './rooms/matter.ts'
import { office } from './rooms/office.ts'
import { openness } from './rooms/openness.ts'
import { phone } from './rooms/phone.ts'
import { allRefusals as refusals } from './rooms/allRefusals.ts'
import { review } from './rooms/review.ts'
import { rulebook } from './rooms/rulebook.ts'
import { scorecard } from './rooms/scorecard.ts'
import { appraisal } from './rooms/appraisal.ts'
import { scores } from './rooms/scores.ts'
import { setup } from './rooms/setup.ts'
import { selection } from './rooms/selection.ts'
import { tablet } from './rooms/tablet.ts'

const rooms = {
  openness,
  common,
  refusals,
  kiosk,
  tablet,
  phone,
  board,
  desk,
  discipline,
  floor,
  setup,
  guide,
  matter,
  office,
  ledger,
  rulebook,
  scorecard,
  appraisal,
  scores,
  charts,
  forms,
  complaint,
  contact,
  goals,
  review,
  selection,
}
type Rooms = typeof rooms

export type Catalogue = { readonly [R in keyof Rooms]: Rooms[R]['zh-CN'] }

const inLanguage = (language: Language): Catalogue =>
  Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, room[language]])) as Catalogue

export const catalogue: Readonly<Record<Language, Catalogue>> = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') }
