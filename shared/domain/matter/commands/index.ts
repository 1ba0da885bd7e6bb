/** Every verb of the matter book. Giving the notice that begins most matters is the hall's own (giveNotice.ts). */
import { acceptMatter } from './acceptMatter.ts'
import { askExtension } from './askExtension.ts'
import { completeMatter } from './completeMatter.ts'
import { correctOnSpot } from './correctOnSpot.ts'
import { decideExtension } from './decideExtension.ts'
import { declineMatter } from './declineMatter.ts'
import { deliverMatter } from './deliverMatter.ts'
import { noteMatterDue } from './noteMatterDue.ts'
import { notePapers } from './notePapers.ts'
import { resumeMatter } from './resumeMatter.ts'
import { suspendMatter } from './suspendMatter.ts'
import { takeStep } from './takeStep.ts'
import { withdrawMatter } from './withdrawMatter.ts'

export const matterCommands = {
  notePapers,
  correctOnSpot,
  acceptMatter,
  declineMatter,
  suspendMatter,
  resumeMatter,
  askExtension,
  decideExtension,
  takeStep,
  completeMatter,
  deliverMatter,
  withdrawMatter,
  noteMatterDue,
} as const
