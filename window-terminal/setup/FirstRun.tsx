/** The very first page: who holds the setup code from the server's console names the hall and its administrator. */
import { useState } from 'react'
import type { ErrorAnswer, SessionAnswer } from '#shared/protocol/http.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { fetchAs, keepStaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './FirstRun.module.css'

type Words = Catalogue['setup']['first']
const templates = ['township', 'district'] as const
type Template = (typeof templates)[number]

const empty = { code: '', hallName: '', name: '', staffNo: '', pin: '', again: '' }
type Filled = typeof empty
type Wrong = Partial<Record<keyof Filled, string>>

const look = (filled: Filled, words: Words): Wrong => {
  const wrong: Wrong = {}
  for (const key of ['code', 'hallName', 'name', 'staffNo'] as const)
    if (filled[key].trim() === '') wrong[key] = words.missing
  if (filled.staffNo.trim() && !/^[A-Za-z0-9-]{1,20}$/.test(filled.staffNo.trim())) wrong.staffNo = words.staffNoWrong
  if (filled.pin.length < 6) wrong.pin = words.pinShort
  else if (filled.pin !== filled.again) wrong.again = words.pinDiffers
  return wrong
}

/** What the machine found wrong, beside the field it means; `undefined` when no field is meant. */
const answered = ({ error, fault }: ErrorAnswer, words: Words): Wrong | undefined => {
  if (error === 'wrong-code') return { code: words.wrongCode }
  if (error === 'pin-unfit') return { pin: fault === 'too-easy' ? words.pinEasy : words.pinShort }
  return undefined
}

export const FirstRun = ({ onBegun }: { readonly onBegun: () => void }) => {
  const { setup, common } = useWords()
  const words = setup.first
  const [filled, setFilled] = useState(empty)
  const [template, setTemplate] = useState<Template>('township')
  const [wrong, setWrong] = useState<Wrong>({})
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    const { code, hallName, name, staffNo, pin } = filled
    const admin = { name: name.trim(), staffNo: staffNo.trim(), pin }
    const body = JSON.stringify({ code: code.trim(), hallName: hallName.trim(), template, admin })
    const response = await fetchAs(undefined, '/api/first-run', { method: 'POST', body })
    const answer = (await response.json()) as SessionAnswer & ErrorAnswer
    if (response.ok) {
      keepStaffSession(answer)
      return onBegun()
    }
    const found = answered(answer, words)
    if (found) setWrong(found)
    else if (answer.error === 'already-set-up') setTrouble(words.already)
    else if (answer.error === 'locked')
      setTrouble(common.signIn.locked(Math.ceil((answer.retryAfterMs ?? 60_000) / 1_000)))
    else setTrouble(words.failed)
  }
  const go = async (): Promise<void> => {
    if (busy) return
    const found = look(filled, words)
    setWrong(found)
    setTrouble(undefined)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    await send().catch(() => setTrouble(words.offline))
    setBusy(false)
  }
  const field = (key: keyof Filled) => ({
    value: filled[key],
    error: wrong[key],
    onValue: (value: string) => setFilled((was) => ({ ...was, [key]: value })),
  })
  return (
    <Frame title={common.product} line={false}>
      <form
        className={styles.page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void go()
        }}
      >
        <header className={styles.welcome}>
          <h2 className={styles.title}>{words.title}</h2>
          <p>{words.hint}</p>
        </header>
        {trouble && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <div className={styles.columns}>
          <fieldset className={styles.part}>
            <legend>{words.partHall}</legend>
            <Field
              {...field('code')}
              label={words.code}
              help={words.codeHint}
              className={styles.code}
              autoFocus
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
            <Field
              {...field('hallName')}
              label={words.hallName}
              help={words.hallNameHint}
              autoComplete="organization"
            />
            <div className={styles.template}>
              <Choices
                label={words.template}
                showLabel
                columns={1}
                choices={templates.map((value) => ({
                  value,
                  words: words.templates[value].name,
                  note: words.templates[value].about,
                }))}
                chosen={template}
                onChoose={setTemplate}
              />
              <p>{words.templateHint}</p>
            </div>
          </fieldset>
          <fieldset className={styles.part}>
            <legend>{words.partAdmin}</legend>
            <Field {...field('name')} label={words.admin} autoComplete="name" />
            <Field {...field('staffNo')} label={words.staffNo} help={words.staffNoHint} autoComplete="username" />
            <Field
              {...field('pin')}
              label={words.pin}
              help={words.pinHint}
              type="password"
              inputMode="numeric"
              autoComplete="new-password"
            />
            <Field
              {...field('again')}
              label={words.pinAgain}
              type="password"
              inputMode="numeric"
              autoComplete="new-password"
            />
          </fieldset>
        </div>
        <Button kind="go" size="large" type="submit" busy={busy} className={styles.go}>
          {words.go}
        </Button>
      </form>
    </Frame>
  )
}
