/** Five drawn faces, all of one size and line; a word always stands under them. */
import { html, type Html } from '../plainPages/html.ts'

/** The mouth from very dissatisfied (1) to very satisfied (5), on a face of 48 by 48. */
const mouths = [
  'M15 36 Q24 25 33 36',
  'M16 34 Q24 29 32 34',
  'M16 32 H32',
  'M16 30 Q24 36 32 30',
  'M14 28 Q24 42 34 28 Z',
] as const

/** `grade` 1 to 5. */
export const face = (grade: number): Html =>
  html`<svg
    viewBox="0 0 48 48"
    width="48"
    height="48"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <circle cx="24" cy="24" r="21" />
    <circle cx="17" cy="19" r="1.6" fill="currentColor" />
    <circle cx="31" cy="19" r="1.6" fill="currentColor" />
    <path d="${mouths[grade - 1] ?? mouths[2]}" />
  </svg>`
