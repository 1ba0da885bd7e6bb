/** The ways out of a sheet: CSV and workbook for spreadsheets, and the sheet that is posted. */
import { useState } from 'react'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { keepFile } from '#shared/ui/keepFile.ts'
import { fetchAs } from '#shared/ui/session.ts'
import { useLanguage, useText, useWords } from '#shared/ui/words.tsx'
import styles from './Scores.module.css'

export const WaysOut = ({ token, answer }: { readonly token: string; readonly answer: SheetAnswer }) => {
  const { scores } = useWords()
  const { exports: words } = scores
  const text = useText()
  const [language] = useLanguage()
  const [busy, setBusy] = useState<'csv' | 'xlsx'>()
  const [failed, setFailed] = useState(false)
  const { scheme, period } = answer.sheet
  const asked = `scheme=${scheme}&period=${period}`
  const save = async (as: 'csv' | 'xlsx'): Promise<void> => {
    if (busy) return
    setBusy(as)
    setFailed(false)
    try {
      const response = await fetchAs(token, `/api/appraisal/sheet.${as}?${asked}&language=${language}`)
      if (response.ok) keepFile(await response.blob(), `${words.file(text(answer.scheme.name), period)}.${as}`)
      else setFailed(true)
    } catch {
      setFailed(true)
    }
    setBusy(undefined)
  }
  return (
    <div className={styles.out} role="group" aria-label={words.label}>
      {failed && <span role="alert">{words.failed}</span>}
      {(['csv', 'xlsx'] as const).map((as) => (
        <Button key={as} size="small" busy={busy === as} onPress={() => void save(as)}>
          {words[as]}
        </Button>
      ))}
      <Button
        size="small"
        icon={<Icon name="print" />}
        onPress={() => void window.open(`/sheet/?${asked}`, '_blank', 'noopener')}
      >
        {words.print}
      </Button>
    </div>
  )
}
