/** What a guardian brings for a child under sixteen. */
import type { PaperDef } from '../../compose.ts'

export const minorPapers: readonly PaperDef[] = [
  {
    id: 'guardian-card',
    name: '监护人居民身份证 | Identity card of the guardian',
    when: '未满 16 周岁的，由监护人陪同 | Under 16, with the guardian',
    issuer: '公安机关 | Police',
  },
  {
    id: 'guardianship',
    name: '监护关系证明（户口簿、出生医学证明等） | Proof of guardianship',
    when: '未满 16 周岁的，由监护人陪同 | Under 16, with the guardian',
    howToGet: '同户登记能够证明的不用提交 | Not needed when the register shows it',
  },
]
