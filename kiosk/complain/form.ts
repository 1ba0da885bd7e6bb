/** One person's complaint at the kiosk, page by page; forgotten as a whole when they go. */
import type { Nature } from '#shared/domain/kinds.ts'

export type FormPage = 'nature' | 'about' | 'window' | 'phrases' | 'phone' | 'done'
export type Form = {
  readonly page: FormPage
  readonly nature: Nature | undefined
  /** Undefined: the whole hall. */
  readonly window: string | undefined
  /** Places in the list of phrases, so that they are said in the person's language. */
  readonly phrases: readonly number[]
  readonly phone: string
  /** Once registered. */
  readonly complaint: string | undefined
}
export type FormStep =
  | { readonly do: 'nature'; readonly nature: Nature }
  | { readonly do: 'about'; readonly about: 'hall' | 'window' }
  | { readonly do: 'window'; readonly window: string }
  | { readonly do: 'phrase'; readonly phrase: number }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'erase' | 'next' | 'back' }
  | { readonly do: 'registered'; readonly complaint: string }

export const longestPhone = 15

export const emptyForm: Form = {
  page: 'nature',
  nature: undefined,
  window: undefined,
  phrases: [],
  phone: '',
  complaint: undefined,
}

const before = (form: Form): FormPage => {
  if (form.page === 'phone') return 'phrases'
  if (form.page === 'phrases') return form.window === undefined ? 'about' : 'window'
  return form.page === 'window' ? 'about' : 'nature'
}

export const fill = (form: Form, step: FormStep): Form => {
  switch (step.do) {
    case 'nature':
      return { ...form, nature: step.nature, page: 'about' }
    case 'about':
      return { ...form, window: undefined, page: step.about === 'hall' ? 'phrases' : 'window' }
    case 'window':
      return { ...form, window: step.window, page: 'phrases' }
    case 'phrase': {
      const { phrase } = step
      const phrases = form.phrases.includes(phrase)
        ? form.phrases.filter((one) => one !== phrase)
        : [...form.phrases, phrase]
      return { ...form, phrases }
    }
    case 'key':
      return { ...form, phone: (form.phone + step.key).slice(0, longestPhone) }
    case 'erase':
      return { ...form, phone: form.phone.slice(0, -1) }
    case 'next':
      return { ...form, page: 'phone' }
    case 'back':
      return { ...form, page: before(form) }
    case 'registered':
      return { ...emptyForm, page: 'done', complaint: step.complaint }
  }
}
