/** Announces a device: its name, what it is, where it stands. The answer is a code to be typed at it. */
import { useState } from 'react'
import type { DeviceAnswer, PairingAnswer } from '#shared/protocol/http.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import cells from '../cells/cells.module.css'
import { useDraft } from '../useDraft.tsx'
import styles from './Devices.module.css'

type Role = DeviceAnswer['role']
type Props = {
  readonly token: string
  readonly onAnnounced: (pairing: PairingAnswer & { readonly name: string; readonly role: Role }) => void
}

export const NewDevice = ({ token, onAnnounced }: Props) => {
  const { setup, common } = useWords()
  const words = setup.devices
  // Only what is published is known to the machine.
  const { windows, printers } = useDraft().draft.base.setup
  const [role, setRole] = useState<Role>('kiosk')
  const [name, setName] = useState('')
  const [window, setWindow] = useState('')
  const [printer, setPrinter] = useState(printers[0]?.id ?? '')
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
  const announce = async (called: string): Promise<void> => {
    const place = role === 'tablet' ? { window } : printer ? { printer } : {}
    const body = JSON.stringify({ name: called, role, ...place })
    const response = await fetchAs(token, '/api/devices', { method: 'POST', body })
    if (!response.ok) return setWrong(words.failed)
    onAnnounced({ ...((await response.json()) as PairingAnswer), name: called, role })
    setName('')
  }
  const chosen = windows.find(({ id }) => id === window)
  const go = async (): Promise<void> => {
    if (busy) return
    if (role === 'tablet' && !chosen) return setWrong(words.windowMissing)
    setBusy(true)
    setWrong(undefined)
    const usual = chosen ? common.windowNamed(chosen.name) : words.roles[role]
    await announce(name.trim() || `${usual ?? ''}`).catch(() => setWrong(words.failed))
    setBusy(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <Choices
        label={words.role}
        showLabel
        choices={(['kiosk', 'tablet'] as const).map((value) => ({ value, words: words.roles[value] }))}
        chosen={role}
        onChoose={setRole}
      />
      {role === 'tablet' ? (
        <label className={cells.cell}>
          <span className={styles.label}>{words.window}</span>
          <select className={cells.input} value={window} onChange={(event) => setWindow(event.target.value)}>
            <option value="">—</option>
            {windows.map(({ id, name: sign }) => (
              <option key={id} value={id}>
                {common.windowNamed(sign)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <label className={cells.cell}>
          <span className={styles.label}>{words.printer}</span>
          <select className={cells.input} value={printer} onChange={(event) => setPrinter(event.target.value)}>
            <option value="">{words.noPrinter}</option>
            {printers.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
        </label>
      )}
      <Field
        label={words.name}
        placeholder={words.nameHint}
        value={name}
        onValue={setName}
        maxLength={40}
        error={wrong}
      />
      <Button kind="go" type="submit" busy={busy} className={styles.create}>
        {words.create}
      </Button>
    </form>
  )
}
