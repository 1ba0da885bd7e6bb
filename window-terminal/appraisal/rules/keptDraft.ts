/** The draft being written, kept in this browser so that a closed page loses nothing. */
const key = 'paihao.ruleBookDraft'

/** What was kept, or undefined; some browsers forbid storage. */
export const readKept = (): unknown => {
  try {
    const text = localStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return undefined
  }
}
export const hasKeptDraft = (): boolean => readKept() !== undefined

export const keep = (value: unknown): void => {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Then the draft lasts as long as the page.
  }
}
