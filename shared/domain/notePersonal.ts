/** The log's own record that personal data of a story were kept or erased: which fields, never what was in them. */
import { z } from 'zod'
import { accept, command } from './decision.ts'
import { StorySubject } from './facts.ts'

export const notePersonal = command({
  by: ['clock'],
  says: 'Notes that personal data of a story were kept or erased. Said by the machine itself.',
  wish: z.object({
    subject: StorySubject,
    who: z.string().max(80),
    what: z.discriminatedUnion('is', [
      z.object({ is: z.literal('kept'), fields: z.array(z.string().max(40)).max(30) }),
      z.object({ is: z.literal('erased'), why: z.enum(['retention', 'request', 'mistake']) }),
    ]),
  }),
  withoutDay: true,
  afterDay: true,
  decide: (_hall, { subject, who, what }) =>
    what.is === 'kept'
      ? accept({ type: 'PersonalKept', subject, fields: what.fields, who })
      : accept({ type: 'PersonalErased', subject, why: what.why, who }),
})
