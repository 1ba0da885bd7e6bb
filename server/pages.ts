/** The address of every screen and the HTML file behind it: the server, the banner and development all read this table. */

import type { StaffRole } from '#shared/domain/setup/setup.ts'

/** One device screen. */
export type PageAddress = {
  /** What a person types after the machine's address. */
  readonly path: `/${string}/`
  /** The file in the sources, and under `dist/screens` after a build. */
  readonly file: string
  readonly chinese: string
  readonly english: string
  /** Whom it lets sign in, where somebody has to; whoever else comes is told so at its own door. */
  readonly roles?: readonly StaffRole[]
}

const everybody: readonly StaffRole[] = ['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director']

/** In the order a hall is set up. The phone page, `/t/:token`, is written by the server itself and comes by the ticket's QR. */
export const pages: readonly PageAddress[] = [
  { path: '/kiosk/', file: 'kiosk/index.html', chinese: '取号机', english: 'ticket kiosk' },
  { path: '/board/', file: 'display-board/board.html', chinese: '综合屏', english: 'lobby board' },
  { path: '/sign/', file: 'display-board/sign.html', chinese: '窗口屏', english: 'sign over one window' },
  {
    path: '/desk/',
    file: 'window-terminal/index.html',
    chinese: '窗口终端',
    english: "clerk's desk",
    roles: ['clerk', 'guide', 'supervisor'],
  },
  { path: '/tablet/', file: 'kiosk/rating.html', chinese: '评价器', english: 'rating tablet' },
  {
    path: '/office/',
    file: 'window-terminal/office.html',
    chinese: '办件',
    english: 'matters in the office',
    roles: ['clerk', 'guide', 'supervisor', 'admin'],
  },
  {
    path: '/floor/',
    file: 'window-terminal/floor.html',
    chinese: '大厅总览',
    english: "supervisor's floor",
    roles: ['supervisor', 'guide'],
  },
  {
    path: '/scorecard/',
    file: 'window-terminal/scorecard.html',
    chinese: '办件统计',
    english: 'measures',
    roles: ['supervisor', 'officer', 'appraiser', 'director', 'admin'],
  },
  {
    path: '/complaints/',
    file: 'window-terminal/complaints.html',
    chinese: '投诉与差评',
    english: 'complaint officer',
    roles: ['officer', 'supervisor'],
  },
  {
    path: '/ledgers/',
    file: 'window-terminal/ledgers.html',
    chinese: '台账',
    english: 'ledgers',
    roles: [...everybody, 'admin'],
  },
  {
    path: '/appraisal/',
    file: 'window-terminal/appraisal.html',
    chinese: '考核',
    english: 'appraisal office',
    roles: ['appraiser', 'director', 'supervisor'],
  },
  {
    path: '/mine/',
    file: 'window-terminal/mine.html',
    chinese: '我的考核',
    english: 'my own appraisal',
    roles: everybody,
  },
  {
    path: '/sheet/',
    file: 'window-terminal/sheet.html',
    chinese: '公示表打印',
    english: 'publication sheets to print',
    roles: ['appraiser', 'director', 'supervisor'],
  },
  {
    path: '/paper/',
    file: 'window-terminal/paper.html',
    chinese: '文书打印',
    english: 'papers to print',
    roles: ['clerk', 'guide', 'supervisor', 'officer'],
  },
  {
    path: '/setup/',
    file: 'window-terminal/setup.html',
    chinese: '大厅设置',
    english: 'hall setup',
    roles: ['admin'],
  },
]
