/** Gives a person a PIN. It counts at once, goes straight to the machine, and is never shown again. */
import { useState } from 'react'
import type { ErrorAnswer } from '#shared/protocol/http.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'

export type PinOf = { readonly id: string; readonly name: string }
type Props = {
  readonly token: string
  readonly person: PinOf
  readonly onClose: () => void
  readonly onSaved: () => void
}

export const PinDialog = ({ token, person, onClose, onSaved }: Props) => {
  const { setup, common } = useWords()
  const words = setup.people
  const [pin, setPin] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    const path = `/api/people/${encodeURIComponent(person.id)}/pin`
    const response = await fetchAs(token, path, { method: 'PUT', body: JSON.stringify({ pin }) })
    if (response.ok) return onSaved()
    const { error, fault } = (await response.json()) as ErrorAnswer
    setWrong(error !== 'pin-unfit' ? words.pinFailed : fault === 'too-easy' ? setup.first.pinEasy : words.pinShort)
  }
  const go = async (): Promise<void> => {
    if (busy) return
    if (pin.length < 6) return setWrong(words.pinShort)
    setBusy(true)
    await send().catch(() => setWrong(words.pinFailed))
    setBusy(false)
  }
  return (
    <Dialog
      title={words.pinTitle(person.name)}
      open
      size="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="go" busy={busy} onPress={() => void go()}>
            {words.setPin}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <Field
          label={words.pin}
          help={words.pinHint}
          error={wrong}
          value={pin}
          onValue={setPin}
          type="password"
          inputMode="numeric"
          autoComplete="new-password"
          autoFocus
        />
      </form>
    </Dialog>
  )
}
