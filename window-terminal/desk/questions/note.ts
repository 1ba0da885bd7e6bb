/** Notes go into a log that cannot forget: a long number in one is a phone or an identity number. */
import { Note } from '#shared/domain/words.ts'

export const noteTrouble = (note: string): boolean => !Note.safeParse(note.trim()).success
