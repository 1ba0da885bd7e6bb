/** The address of every screen and the HTML file behind it: the server, the banner and development all read this table. */

/** One device screen. */
export type PageAddress = {
  /** What a person types after the machine's address. */
  readonly path: `/${string}/`
  /** The file in the sources, and under `dist/screens` after a build. */
  readonly file: string
  readonly chinese: string
  readonly english: string
}

/** In the order a hall is set up. The phone page, `/t/:token`, is written by the server itself and comes by the ticket's QR. */
export const pages: readonly PageAddress[] = [
  { path: '/kiosk/', file: 'kiosk/index.html', chinese: '取号机', english: 'ticket kiosk' },
  { path: '/board/', file: 'display-board/board.html', chinese: '综合屏', english: 'lobby board' },
  { path: '/sign/', file: 'display-board/sign.html', chinese: '窗口屏', english: 'sign over one window' },
  { path: '/desk/', file: 'window-terminal/index.html', chinese: '窗口终端', english: "clerk's desk" },
  { path: '/tablet/', file: 'kiosk/rating.html', chinese: '评价器', english: 'rating tablet' },
  { path: '/office/', file: 'window-terminal/office.html', chinese: '办件', english: 'matters in the office' },
  { path: '/floor/', file: 'window-terminal/floor.html', chinese: '大厅总览', english: "supervisor's floor" },
  { path: '/scorecard/', file: 'window-terminal/scorecard.html', chinese: '办件统计', english: 'scorecard' },
  {
    path: '/complaints/',
    file: 'window-terminal/complaints.html',
    chinese: '投诉与差评',
    english: 'complaint officer',
  },
  { path: '/ledgers/', file: 'window-terminal/ledgers.html', chinese: '台账', english: 'ledgers' },
  { path: '/appraisal/', file: 'window-terminal/appraisal.html', chinese: '考核', english: 'appraisal office' },
  { path: '/mine/', file: 'window-terminal/mine.html', chinese: '我的考核', english: 'my own appraisal' },
  { path: '/paper/', file: 'window-terminal/paper.html', chinese: '文书打印', english: 'papers to print' },
  { path: '/setup/', file: 'window-terminal/setup.html', chinese: '大厅设置', english: 'hall setup' },
]
