/** Fetches a ledger as a file and saves it, or all its rows for paper, one at a time. */
import { useCallback, useState } from 'react'
import { mostPrinted, type LedgerAnswer } from '#shared/ledgers/answers.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { keepFile } from '#shared/ui/keepFile.ts'
import { fetchAs } from '#shared/ui/session.ts'
import { useLanguage, useWords } from '#shared/ui/words.tsx'

type Work = 'csv' | 'xlsx' | 'print'
export type Files = {
  readonly busy: Work | undefined
  /** What went wrong, or that not everything fitted. */
  readonly said: string | undefined
  readonly save: (as: 'csv' | 'xlsx') => void
  readonly print: () => void
  /** All rows for the sheet that is to be printed now. */
  readonly printed: LedgerAnswer | undefined
  readonly donePrinting: () => void
}

/** `query`: period and filters as asked. */
export const useFiles = (token: string, name: LedgerName, query: string): Files => {
  const { ledger: words } = useWords()
  const [language] = useLanguage()
  const [busy, setBusy] = useState<Work>()
  const [said, setSaid] = useState<string>()
  const [printed, setPrinted] = useState<LedgerAnswer>()
  const given = new URLSearchParams(query)
  const [from = '', to = ''] = [given.get('from') ?? '', given.get('to') ?? '']

  const work = async (what: Work, todo: () => Promise<string | undefined>): Promise<void> => {
    if (busy) return
    setBusy(what)
    setSaid(undefined)
    setSaid(await todo().catch(() => words.out.failed))
    setBusy(undefined)
  }
  const save = (as: 'csv' | 'xlsx'): void =>
    void work(as, async () => {
      const response = await fetchAs(token, `/api/ledgers/${name}.${as}?${query}&language=${language}`)
      if (!response.ok) return words.out.failed
      const [listed, total] = ['Ledger-Listed', 'Ledger-Total'].map((one) => Number(response.headers.get(one) ?? 0))
      keepFile(await response.blob(), `${words.out.file(words.names[name], from, to)}.${as}`)
      return total! > listed! ? words.out.cut(listed!, total!) : undefined
    })
  const print = (): void =>
    void work('print', async () => {
      const response = await fetchAs(token, `/api/ledgers/${name}?${query}&length=${mostPrinted}`)
      if (!response.ok) return words.out.failed
      const answer = (await response.json()) as LedgerAnswer
      setPrinted(answer)
      return answer.total > answer.rows.length ? words.out.printCut(answer.rows.length, answer.total) : undefined
    })
  const donePrinting = useCallback(() => setPrinted(undefined), [])
  return { busy, said, save, print, printed, donePrinting }
}
