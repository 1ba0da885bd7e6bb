/** Every verb of the contact book. */
import { answerContact } from './answerContact.ts'
import { closeContact } from './closeContact.ts'
import { handOn } from './handOn.ts'
import { noteContactDue } from './noteContactDue.ts'
import { openContact } from './openContact.ts'
import { reportUp } from './reportUp.ts'
import { takeContact } from './takeContact.ts'
import { tellUnit } from './tellUnit.ts'

export const contactCommands = {
  openContact,
  handOn,
  takeContact,
  tellUnit,
  reportUp,
  answerContact,
  closeContact,
  noteContactDue,
} as const
