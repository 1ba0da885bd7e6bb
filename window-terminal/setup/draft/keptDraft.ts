/** The draft in this tab's own storage: a reload keeps it, closing the tab forgets it with all its names. */
import { begin, isChanged, type Draft, type Published } from './draft.ts'
import type { SetupDraft } from '#shared/domain/setup/check.ts'

const key = 'paihao.setupDraft'

export const keepDraft = (draft: Draft): void => {
  try {
    if (isChanged(draft)) sessionStorage.setItem(key, JSON.stringify({ base: draft.base, setup: draft.setup }))
    else sessionStorage.removeItem(key)
  } catch {
    // Storage is full or forbidden: the draft lasts as long as the page.
  }
}

/** The kept draft, shown what is published now; a fresh one when none was kept. */
export const keptDraft = (published: Published): Draft => {
  try {
    const text = sessionStorage.getItem(key)
    if (text === null) return begin(published)
    const { base, setup } = JSON.parse(text) as { base: Published; setup: SetupDraft }
    // Written by an earlier version of the program, in another form.
    if (!Array.isArray(setup.items) || !Array.isArray(base.setup.items)) return begin(published)
    return { ...begin(base), setup, past: [base.setup] }
  } catch {
    return begin(published)
  }
}
