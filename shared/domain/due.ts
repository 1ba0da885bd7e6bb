/** What the clock wishes of a story when something in it falls due. */
import type { Command } from './decide.ts'

/** The clock's wish for a deadline row: `matter …` → noteMatterDue, `contact …` → noteContactDue, `complaint …` → noteComplaintDue. */
export const wishOfDeadline = (subject: string, kind: string): Command => {
  const [book, id] = subject.split(' ')
  const type = book === 'matter' ? 'noteMatterDue' : book === 'contact' ? 'noteContactDue' : 'noteComplaintDue'
  return { type, [book ?? '']: id, kind } as unknown as Command
}
