/** Where this computer stands: said in the page's address, else remembered from last time. */

const key = 'paihao.window'

/** `/desk/?window=w3` */
export const windowInAddress = (): string | undefined => new URLSearchParams(location.search).get('window') ?? undefined

export const lastWindow = (): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export const keepWindow = (window: string): void => {
  try {
    localStorage.setItem(key, window)
  } catch {
    // A browser that forbids storage is asked again next time.
  }
}
