/** A few words to touch, because there is no keyboard here; none is fine too. */
import type { Dispatch } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './complain.module.css'
import type { Form, FormStep } from './form.ts'

export const Phrases = ({ form, act }: { readonly form: Form; readonly act: Dispatch<FormStep> }) => {
  const { complaint: words } = useWords()
  const { kiosk } = words
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{kiosk.phrases}</h1>
      <Choices
        label={kiosk.phrases}
        className={styles.phrases}
        choices={kiosk.phrase.map((phrase, i) => ({ value: String(i), words: phrase }))}
        chosen={form.phrases.map(String)}
        onChoose={(phrase) => act({ do: 'phrase', phrase: Number(phrase) })}
      />
      <p className={styles.what}>{kiosk.phrasesWhat}</p>
      <div className={styles.actions}>
        <Button onPress={() => act({ do: 'back' })}>{kiosk.stepBack}</Button>
        <Button kind="go" size="large" onPress={() => act({ do: 'next' })}>
          {kiosk.next}
        </Button>
      </div>
    </section>
  )
}
