/** One person's turn at the kiosk: where they are and what they have chosen; forgotten as a whole when they go. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { OpenPlace } from '../openness/place.ts'
import type { Priority } from '#shared/domain/words.ts'

export type Page =
  | { readonly is: 'services' }
  | { readonly is: 'group'; readonly group: string }
  | { readonly is: 'priority' }
  | { readonly is: 'come-back' }
  | { readonly is: 'by-phone' }
  | { readonly is: 'by-notice' }
  | { readonly is: 'complain' }
  | { readonly is: 'openness'; readonly place: OpenPlace }
  | {
      readonly is: 'result'
      readonly ticket: string
      readonly service: Text | undefined
      readonly how: 'drawn' | 'came-back'
    }

export type Turn = {
  readonly page: Page
  readonly priority: Priority | undefined
  /** Large type. */
  readonly large: boolean
  /** Everything to touch within reach of who sits or is small. */
  readonly lowered: boolean
  /** Which person this is: a late answer to the one before is not shown to the next. */
  readonly person: number
}

export type Step =
  | { readonly do: 'go'; readonly page: Page }
  | { readonly do: 'choose-priority'; readonly priority: Priority | undefined }
  | { readonly do: 'large' | 'lowered'; readonly on: boolean }
  | { readonly do: 'leave' }

export const newTurn: Turn = { page: { is: 'services' }, priority: undefined, large: false, lowered: false, person: 0 }

export const step = (turn: Turn, act: Step): Turn => {
  switch (act.do) {
    case 'go':
      return { ...turn, page: act.page }
    case 'choose-priority':
      return { ...turn, priority: act.priority, page: { is: 'services' } }
    case 'large':
      return { ...turn, large: act.on }
    case 'lowered':
      return { ...turn, lowered: act.on }
    case 'leave':
      return { ...newTurn, person: turn.person + 1 }
  }
}

/** Has anybody touched anything that the next person should not find? */
export const isUntouched = ({ page, priority, large, lowered }: Turn): boolean =>
  page.is === 'services' && !priority && !large && !lowered
