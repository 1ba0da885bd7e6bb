/** Trying a printer out: how a slip will look, and a test page with what became of it. */
import { useState } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { TestPrintAnswer } from '#shared/print/printerConfig.ts'
import { printerProblemWords } from '#shared/print/printerWords.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import styles from './PrinterTrial.module.css'

type Printer = SetupDraft['printers'][number]
type Props = {
  readonly token: string
  readonly printer: Printer
  /** The published setup has it just so: only then does the hall know where to print. */
  readonly published: boolean
}

export const PrinterTrial = ({ token, printer, published }: Props) => {
  const { common, setup } = useWords()
  const words = setup.printers
  const [language] = useLanguage()
  const [picture, setPicture] = useState<string>()
  const [looking, setLooking] = useState(false)
  const [testing, setTesting] = useState(false)
  const [said, setSaid] = useState<string>()

  const look = async (): Promise<void> => {
    setLooking(true)
    setPicture(undefined)
    const query = new URLSearchParams({ width: String(printer.width), encoding: printer.encoding, language })
    const answer = await fetchAs(token, `/api/slip-preview?${query}`).catch(() => undefined)
    setPicture(answer?.ok ? URL.createObjectURL(new Blob([await answer.text()], { type: 'image/svg+xml' })) : '')
  }
  const close = (): void => {
    if (picture) URL.revokeObjectURL(picture)
    setLooking(false)
  }
  const test = async (): Promise<void> => {
    setTesting(true)
    setSaid(words.testing)
    const body = JSON.stringify({ language })
    const path = `/api/printers/${encodeURIComponent(printer.id)}/test`
    const answer = await fetchAs(token, path, { method: 'POST', body }).catch(() => undefined)
    const seen = answer?.ok ? ((await answer.json()) as TestPrintAnswer) : undefined
    const why = seen?.problem ? printerProblemWords[seen.problem][language] : ''
    setSaid(seen ? [words.tested[seen.state], why].filter(Boolean).join(' ') : words.tested.failed)
    setTesting(false)
  }
  return (
    <div className={styles.trial}>
      <Button size="small" icon={<Icon name="slip" />} onPress={() => void look()}>
        {words.preview}
      </Button>
      <Button
        size="small"
        icon={<Icon name="print" />}
        busy={testing}
        disabled={!published}
        onPress={() => void test()}
      >
        {words.test}
      </Button>
      <p className={styles.said} role="status">
        {said ?? (published ? '' : words.testFirst)}
      </p>
      <Dialog
        title={words.previewTitle}
        open={looking}
        onClose={close}
        actions={<Button onPress={close}>{common.close}</Button>}
      >
        <p className={styles.what}>{picture === '' ? words.previewFailed : words.previewWhat}</p>
        {picture === undefined && <Loading />}
        {picture && <img className={styles.paper} src={picture} alt={words.previewTitle} />}
      </Dialog>
    </div>
  )
}
