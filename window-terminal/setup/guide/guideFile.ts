/** Guides as a spreadsheet: fetched, sent to be read, and put into the draft. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { type GuidesAnswer, mostSheetBytes } from '#shared/protocol/setupFiles.ts'
import { keepFile } from '#shared/ui/keepFile.ts'
import { fetchAs } from '#shared/ui/session.ts'

export type Read =
  { readonly as: 'read'; readonly answer: GuidesAnswer } | { readonly as: 'too-large' | 'failed' | 'signed-out' }

/** Sends the file to be read; nothing is changed by it. */
export const readGuides = async (token: string, file: File): Promise<Read> => {
  if (file.size > mostSheetBytes) return { as: 'too-large' }
  try {
    const response = await fetchAs(token, '/api/guides/read', {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
    })
    if (response.status === 401) return { as: 'signed-out' }
    return response.ok ? { as: 'read', answer: (await response.json()) as GuidesAnswer } : { as: 'failed' }
  } catch {
    return { as: 'failed' }
  }
}

/** Fetches a spreadsheet and hands it to the browser's own downloads. False when it could not be fetched. */
export const saveGuides = async (token: string, path: string, name: string): Promise<boolean> => {
  const response = await fetchAs(token, path).catch(() => undefined)
  if (!response?.ok) return false
  keepFile(await response.blob(), name.replace(/[\\/:*?"<>|\s]+/g, '-'))
  return true
}

/** Items of the same id are replaced where they stand, new ones come after; what is not read stays. */
export const withGuides = (setup: SetupDraft, read: SetupDraft['items']): SetupDraft => {
  const byId = new Map(read.map((item) => [item.id, item]))
  const known = new Set(setup.items.map(({ id }) => id))
  return {
    ...setup,
    items: [...setup.items.map((item) => byId.get(item.id) ?? item), ...read.filter(({ id }) => !known.has(id))],
  }
}
