/** The words of sections in setup. */
import type { staffSections as zh } from '../zh-CN/sectionWords.ts'

export const staffSections: typeof zh = {
  hint: "Goals and section scores are appraised by section. A hall works without any; it just can't appraise sections.",
  add: 'Add a section',
  none: 'No sections yet',
  noneHint: "For example social affairs, general windows. Then choose each person's section under People.",
  head: 'Head',
  noHead: 'Not chosen yet',
  people: 'People',
  windows: 'Windows',
  inUse: 'These people and windows are in the section and will be in none:',
  noSection: 'In no section',
  ofWindow: 'Section',
  hints: {
    'nobody-directs': () =>
      'There is an appraiser but no director: rules, goals and appeals are decided by a second person.',
    'director-alone': () =>
      "Appraiser and director are one person, who can't approve what they proposed. Please name another.",
    'head-left': (name) => `The head of "${name}" is no longer active. Please choose another.`,
    'section-without-head': (name) => `The section "${name}" has no head, so nobody signs its goals.`,
  },
}
