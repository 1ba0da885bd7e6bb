/** A device nobody knows yet: how to pair it, and the eight characters that do it. */
import { useEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import styles from './PairDevice.module.css'
import { type DeviceSession, keepDeviceSession, pairDevice } from './session.ts'
import { useWords } from './words.tsx'

/** A code is typed as `ABCD-2345` or without the hyphen. */
const bare = (typed: string): string => typed.replace(/[^0-9A-Za-z]/g, '').toUpperCase()

/** A link may bring the code along, `/tablet/#pair=ABCD-2345`; it leaves the address at once, for it is a secret. */
const codeInAddress = (): string => {
  const [, code = ''] = /^#pair=([0-9A-Za-z-]{8,12})$/.exec(location.hash) ?? []
  if (code) history.replaceState(null, '', location.pathname + location.search)
  return bare(code)
}

export const PairDevice = ({ role }: { readonly role: DeviceSession['role'] }) => {
  const { common } = useWords()
  const [linked] = useState(codeInAddress)
  const [code, setCode] = useState(linked)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const go = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await pairDevice(bare(code))
    setBusy(false)
    if (!answer.ok) return setError(answer.error === 'offline' ? common.pair.offline : common.pair.wrong)
    if (answer.device.role === role) return
    keepDeviceSession(undefined)
    setError(common.pair.otherRole(common.roles[answer.device.role]))
  }
  const goNow = useRef(go)
  goNow.current = go
  useEffect(() => {
    if (linked) void goNow.current()
  }, [linked])
  return (
    <form
      className={styles.pair}
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <LanguageSwitch className={styles.languages} />
      <h1 className={styles.title}>{common.pair.title}</h1>
      <p className={styles.how}>{common.pair.how}</p>
      <Field
        label={common.pair.code}
        value={code}
        onValue={setCode}
        error={error}
        autoFocus
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        className={styles.code}
      />
      <Button kind="go" size="large" type="submit" busy={busy} disabled={bare(code).length !== 8}>
        {common.pair.go}
      </Button>
    </form>
  )
}
