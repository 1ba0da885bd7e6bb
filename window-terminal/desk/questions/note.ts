/** Notes go into a log that cannot forget: a long number in one is a phone or an identity number. */
import { looksPersonal, noteLength } from '#shared/domain/kinds.ts'

export const noteTrouble = (note: string): boolean => note.trim().length > noteLength || looksPersonal(note)
