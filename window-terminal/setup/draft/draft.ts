/** A draft of the setup: what was published, what is written now, and every step back. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { same } from './path.ts'
import { mergeThree } from './rebase.ts'

export type Published = { readonly version: number; readonly setup: SetupDraft }
export type Draft = {
  /** The version this draft was made from. */
  readonly base: Published
  readonly setup: SetupDraft
  /** Earlier states, the newest last. */
  readonly past: readonly SetupDraft[]
  /** The place last edited: typing on in the same place is one step. */
  readonly place: string | undefined
  /** Somebody published meanwhile. */
  readonly newer: Published | undefined
}

export type Deed =
  | { readonly do: 'edit'; readonly place?: string; readonly change: (setup: SetupDraft) => SetupDraft }
  | { readonly do: 'undo' | 'discard' | 'rebase' | 'take-theirs' }
  /** The hall shows its published setup. */
  | { readonly do: 'seen'; readonly published: Published }
  /** The hall took `setup` as this version. */
  | { readonly do: 'published'; readonly published: Published }

const mostSteps = 50

/** A draft without changes. */
export const begin = (base: Published): Draft => ({
  base,
  setup: base.setup,
  past: [],
  place: undefined,
  newer: undefined,
})

export const isChanged = ({ base, setup }: Draft): boolean => base.setup !== setup && !same(base.setup, setup)

const edit = (draft: Draft, change: (setup: SetupDraft) => SetupDraft, place: string | undefined): Draft => {
  const setup = change(draft.setup)
  if (setup === draft.setup) return draft
  const typingOn = place !== undefined && place === draft.place && draft.past.length > 0
  const past = typingOn ? draft.past : [...draft.past, draft.setup].slice(-mostSteps)
  return { ...draft, setup, past, place }
}

/** A newer version is only offered to who has something to lose; what I published myself is no news. */
const see = (draft: Draft, published: Published): Draft => {
  if (published.version === draft.base.version) return draft
  if (!isChanged(draft) || same(published.setup, draft.setup)) return begin(published)
  return { ...draft, newer: published }
}

const rebase = (draft: Draft): Draft => {
  const { base, setup, newer } = draft
  if (!newer) return draft
  const merged = mergeThree(base.setup, setup, newer.setup) as SetupDraft
  return { ...begin(newer), setup: merged, past: [newer.setup] }
}

export const nextDraft = (draft: Draft, deed: Deed): Draft => {
  switch (deed.do) {
    case 'edit':
      return edit(draft, deed.change, deed.place)
    case 'undo': {
      const before = draft.past[draft.past.length - 1]
      return before ? { ...draft, setup: before, past: draft.past.slice(0, -1), place: undefined } : draft
    }
    // One step back brings a discarded draft home again.
    case 'discard':
      return edit(draft, () => draft.base.setup, undefined)
    case 'seen':
      return see(draft, deed.published)
    case 'rebase':
      return rebase(draft)
    case 'take-theirs':
      return draft.newer ? begin(draft.newer) : draft
    case 'published': {
      const { published } = deed
      const newer = draft.newer && draft.newer.version > published.version ? draft.newer : undefined
      // Whoever typed on while it was being published keeps that as a new draft.
      return { ...begin(published), setup: same(draft.setup, published.setup) ? published.setup : draft.setup, newer }
    }
  }
}
