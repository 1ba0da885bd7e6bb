/** Every sentence of every screen in every language. A missing one does not compile. */
import type { Language } from '#shared/domain/words.ts'
import { board as boardEn } from './en/board.ts'
import { common as commonEn } from './en/common.ts'
import { desk as deskEn } from './en/desk.ts'
import { floor as floorEn } from './en/floor.ts'
import { guide as guideEn } from './en/guide.ts'
import { kiosk as kioskEn } from './en/kiosk.ts'
import { phone as phoneEn } from './en/phone.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { scorecard as scorecardEn } from './en/scorecard.ts'
import { setup as setupEn } from './en/setup.ts'
import { tablet as tabletEn } from './en/tablet.ts'
import { board } from './zh-CN/board.ts'
import { common } from './zh-CN/common.ts'
import { desk } from './zh-CN/desk.ts'
import { floor } from './zh-CN/floor.ts'
import { guide } from './zh-CN/guide.ts'
import { kiosk } from './zh-CN/kiosk.ts'
import { phone } from './zh-CN/phone.ts'
import { refusals } from './zh-CN/refusals.ts'
import { scorecard } from './zh-CN/scorecard.ts'
import { setup } from './zh-CN/setup.ts'
import { tablet } from './zh-CN/tablet.ts'

const chinese = { common, refusals, kiosk, tablet, phone, board, desk, floor, setup, guide, scorecard }

export type Catalogue = typeof chinese

export const catalogue: Readonly<Record<Language, Catalogue>> = {
  'zh-CN': chinese,
  en: {
    common: commonEn,
    refusals: refusalsEn,
    kiosk: kioskEn,
    tablet: tabletEn,
    phone: phoneEn,
    board: boardEn,
    desk: deskEn,
    floor: floorEn,
    setup: setupEn,
    guide: guideEn,
    scorecard: scorecardEn,
  },
}
