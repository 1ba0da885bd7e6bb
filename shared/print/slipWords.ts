/** The words on a slip, in each language it can be printed in. A missing word does not compile. */

export type SlipLanguage = 'zh-CN' | 'en'

export type SlipWords = {
  readonly yourNumber: string
  readonly ahead: (people: number) => string
  readonly nextIsYou: string
  readonly waitIn: string
  readonly scanToFollow: string
  readonly noPhone: string
  /** Stands before the short code. */
  readonly code: string
  readonly reprint: string
  readonly sameNumber: string
  readonly demo: string
}

export const slipWords: Readonly<Record<SlipLanguage, SlipWords>> = {
  'zh-CN': {
    yourNumber: '您的号码',
    ahead: (people) => `前面 ${people} 人`,
    nextIsYou: '下一位就是您',
    waitIn: '请到这里等',
    scanToFollow: '手机扫一扫，随时看进度',
    noPhone: '不用手机也行：请看大屏、听叫号',
    code: '查号码：',
    reprint: '补打 REPRINT',
    sameNumber: '号码不变，和原来的票一样有效',
    demo: '演示票 不能办事',
  },
  en: {
    yourNumber: 'Your number',
    ahead: (people) => (people === 1 ? '1 person ahead' : `${people} people ahead`),
    nextIsYou: 'You are next',
    waitIn: 'Please wait in',
    scanToFollow: 'Scan to follow the queue',
    noPhone: 'No phone needed: watch the board and listen',
    code: 'Lookup code: ',
    reprint: 'REPRINT 补打',
    sameNumber: 'Same number, as valid as the first slip',
    demo: 'DEMO 演示',
  },
}
