/** Staff number and PIN, by keyboard or by touch. */
import { useState } from 'react'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { Button } from './Button.tsx'
import { Choices } from './Choices.tsx'
import { Field } from './Field.tsx'
import { Pad } from './Pad.tsx'
import { type SignInTrouble, signIn } from './session.ts'
import styles from './SignIn.module.css'
import { useWords } from './words.tsx'

type Props = {
  /** Roles this screen serves; with more than one, the person chooses. */
  readonly roles: readonly StaffRole[]
  readonly heading?: string | undefined
  /** A session just ended here: say so. */
  readonly ended?: boolean
}

const say = ({ common }: Catalogue, trouble: SignInTrouble): string => {
  const { signIn: words } = common
  if (trouble.error === 'locked') return words.locked(Math.ceil(trouble.retryAfterMs / 1_000))
  return { 'wrong-pin': words.wrong, 'no-such-role': words.noSuchRole, offline: words.offline }[trouble.error]
}

export const SignIn = ({ roles, heading, ended = false }: Props) => {
  const words = useWords()
  const { signIn: text, roles: roleNames } = words.common
  const [staffNo, setStaffNo] = useState('')
  const [pin, setPin] = useState('')
  const [role, setRole] = useState<StaffRole>(roles[0] ?? 'clerk')
  const [into, setInto] = useState<'staffNo' | 'pin'>('staffNo')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SignInTrouble>()
  const change = into === 'pin' ? setPin : setStaffNo
  const go = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await signIn(staffNo.trim(), pin, role)
    setBusy(false)
    if (answer.ok) return
    setPin('')
    setTrouble(answer)
  }
  return (
    <form
      className={styles.signIn}
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <h1 className={styles.title}>{heading ?? text.title}</h1>
      {(trouble || ended) && (
        <p className={styles.trouble} role="alert">
          {trouble ? say(words, trouble) : text.ended}
        </p>
      )}
      {roles.length > 1 && (
        <Choices
          label={text.asRole}
          showLabel
          columns={roles.length === 2 ? 2 : 3}
          choices={roles.map((value) => ({ value, words: roleNames[value] }))}
          chosen={role}
          onChoose={setRole}
        />
      )}
      <Field
        label={text.staffNo}
        value={staffNo}
        onValue={setStaffNo}
        onFocus={() => setInto('staffNo')}
        autoComplete="username"
        autoCapitalize="characters"
        spellCheck={false}
        autoFocus
        required
      />
      <Field
        label={text.pin}
        type="password"
        value={pin}
        onValue={setPin}
        onFocus={() => setInto('pin')}
        inputMode="numeric"
        autoComplete="current-password"
        required
      />
      <Pad onKey={(key) => change((was) => was + key)} onErase={() => change((was) => was.slice(0, -1))} />
      <Button kind="go" size="large" type="submit" wide busy={busy}>
        {text.go}
      </Button>
    </form>
  )
}
