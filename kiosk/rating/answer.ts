/** One citizen's answer on the tablet, from the question to the thanks. Nothing is chosen until a face is touched. */
import { unsaid } from '#shared/domain/ratingCatalogue.ts'
import type { Grade, Language } from '#shared/domain/words.ts'

/** 不满意 and 非常不满意 (差评). */
export const isBad = (grade: Grade): boolean => grade <= 2

export type Asked = { readonly ticket: string; readonly token: string; readonly language: Language }
export type Answer =
  | { readonly is: 'idle' }
  | { readonly is: 'asking'; readonly asked: Asked }
  | { readonly is: 'chosen'; readonly asked: Asked; readonly grade: Grade; readonly tags: readonly string[] }
  | {
      readonly is: 'sending' | 'not-sent'
      readonly asked: Asked
      readonly grade: Grade
      readonly tags: readonly string[]
    }
  | { readonly is: 'thanked'; readonly asked: Asked }

export type State = {
  readonly answer: Answer
  /** Tickets this tablet has finished asking about: rated, skipped or timed out. Not asked again. */
  readonly doneWith: readonly string[]
}
export type Step =
  /** The hall asks about this visit, or about none any more. */
  | { readonly do: 'asked'; readonly asked: Asked | undefined }
  | { readonly do: 'choose'; readonly grade: Grade }
  | { readonly do: 'tag'; readonly tag: string; readonly atMost: number }
  | { readonly do: 'change' | 'send' | 'sent' | 'failed' | 'close' }

export const idle: State = { answer: { is: 'idle' }, doneWith: [] }

const askedIn = (answer: Answer): Asked | undefined => (answer.is === 'idle' ? undefined : answer.asked)

/** Over, without a rating or with one: the next question is another visit's. */
const over = (state: State, answer: Answer): State => {
  const asked = askedIn(state.answer)
  return { answer, doneWith: asked ? [...state.doneWith.slice(-20), asked.ticket] : state.doneWith }
}

const hear = (state: State, asked: Asked | undefined): State => {
  const { answer, doneWith } = state
  // A choice already made is sent, even if the clerk has called the next person meanwhile.
  if (answer.is === 'chosen' || answer.is === 'sending' || answer.is === 'not-sent') return state
  if (!asked || doneWith.includes(asked.ticket))
    return answer.is === 'asking' ? { ...state, answer: { is: 'idle' } } : state
  if (askedIn(answer)?.ticket === asked.ticket) return state
  return { ...state, answer: { is: 'asking', asked } }
}

const toggled = (tags: readonly string[], tag: string, atMost: number): readonly string[] => {
  if (tags.includes(tag)) return tags.filter((other) => other !== tag)
  return tags.length < atMost ? [...tags, tag] : tags
}

/** Of a bad grade it is known whether a reason was given: who gave none would rather not say. */
const reasonsIn = ({ grade, tags }: { readonly grade: number; readonly tags: readonly string[] }): readonly string[] =>
  isBad(grade) && tags.length === 0 ? [unsaid] : tags

export const step = (state: State, act: Step): State => {
  const { answer } = state
  switch (act.do) {
    case 'asked':
      return hear(state, act.asked)
    case 'choose':
      return answer.is === 'asking'
        ? { ...state, answer: { is: 'chosen', asked: answer.asked, grade: act.grade, tags: [] } }
        : state
    case 'tag':
      return answer.is === 'chosen'
        ? { ...state, answer: { ...answer, tags: toggled(answer.tags, act.tag, act.atMost) } }
        : state
    case 'change':
      return answer.is === 'chosen' ? { ...state, answer: { is: 'asking', asked: answer.asked } } : state
    case 'send':
      return answer.is === 'chosen' || answer.is === 'not-sent'
        ? { ...state, answer: { ...answer, is: 'sending', tags: reasonsIn(answer) } }
        : state
    case 'sent':
      return answer.is === 'sending' ? over(state, { is: 'thanked', asked: answer.asked }) : state
    case 'failed':
      return answer.is === 'sending' ? { ...state, answer: { ...answer, is: 'not-sent' } } : state
    case 'close':
      return over(state, { is: 'idle' })
  }
}
