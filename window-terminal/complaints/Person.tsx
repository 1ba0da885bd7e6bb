/** Who complained and in what words: fetched when asked for, each look noted by the machine, forgotten with the page. */
import { useState } from 'react'
import type { PersonalFields } from '#shared/domain/personal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { fetchAs, type StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Person.module.css'
import type { Shown } from './timeline.ts'

type Fields = Partial<Pick<PersonalFields, 'name' | 'phone' | 'text' | 'reply'>>

export const pathOf = (complaint: string): string => `/api/personal/${encodeURIComponent(`complaint ${complaint}`)}`

type Props = { readonly view: Shown; readonly session: StaffSession }

export const Person = ({ view, session }: Props) => {
  const { complaint: words } = useWords()
  const [fields, setFields] = useState<Fields>()
  const [failed, setFailed] = useState(false)
  const { person } = words
  const show = async (): Promise<void> => {
    setFailed(false)
    try {
      const response = await fetchAs(session.token, `${pathOf(view.id)}?purpose=handle`)
      if (!response.ok) return setFailed(true)
      setFields((await response.json()) as Fields)
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className={styles.person}>
      <h3>
        <Icon name="lock" /> {person.title}
      </h3>
      {view.personal.is === 'none' && <p>{person.none}</p>}
      {view.personal.is === 'erased' && <p>{person.erased}</p>}
      {view.personal.is === 'kept' && session.role !== 'officer' && <p>{person.notYours}</p>}
      {view.personal.is === 'kept' && session.role === 'officer' && (
        <>
          {fields ? (
            <dl className={styles.fields}>
              {(['name', 'phone', 'text', 'reply'] as const).map((field) =>
                fields[field] ? (
                  <div key={field}>
                    <dt>{person[field]}</dt>
                    <dd>{fields[field]}</dd>
                  </div>
                ) : null,
              )}
            </dl>
          ) : null}
          {failed && <p role="alert">{person.failed}</p>}
          <p className={styles.hint}>
            <Button
              size="small"
              icon={<Icon name="eye" />}
              onPress={() => (fields ? setFields(undefined) : void show())}
            >
              {fields ? person.hide : person.show}
            </Button>
            {person.logged}
          </p>
        </>
      )}
    </section>
  )
}
