/** Who applies: masked until somebody asks to see, each look written down with what for, forgotten with the page. */
import { useEffect, useState } from 'react'
import type { PersonalField, PersonalFields, PersonalPurpose } from '#shared/domain/personal.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { fetchAs, type StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import { Applicant as EditApplicant } from '../desk/matters/Applicant.tsx'
import type { MatterHands } from '../desk/matters/subject.ts'
import { handles } from './acts.ts'
import styles from './Panel.module.css'

type Props = { readonly matter: MatterShown; readonly session: StaffSession; readonly hands: MatterHands }
type Seen = { readonly fields: PersonalFields; readonly whole: boolean }

/** What is needed to reach somebody, and nothing else. */
const toCall: ReadonlySet<string> = new Set<PersonalField>(['name', 'phone', 'agent', 'agentPhone'])

const fetchFields = async (token: string, matter: string, query: string): Promise<PersonalFields | undefined> => {
  try {
    const answer = await fetchAs(token, `/api/personal/${encodeURIComponent(`matter ${matter}`)}?${query}`)
    return answer.ok ? ((await answer.json()) as PersonalFields) : undefined
  } catch {
    return undefined
  }
}

export const Applicant = ({ matter, session, hands }: Props) => {
  const { applicant: words } = useWords().office
  const [seen, setSeen] = useState<Seen>()
  const [failed, setFailed] = useState(false)
  const [edits, setEdits] = useState(false)
  const [round, setRound] = useState(0)
  const { id, personal } = matter
  const isKept = personal.is === 'kept'
  const mask = (): void => {
    setFailed(false)
    setRound((n) => n + 1)
  }
  useEffect(() => {
    let left = false
    setSeen(undefined)
    if (isKept)
      void fetchFields(session.token, id, 'masked=1').then((fields) => {
        if (left) return
        setFailed(!fields)
        setSeen(fields && { fields, whole: false })
      })
    return () => {
      left = true
    }
  }, [session.token, id, isKept, round])
  const show = async (purpose: Extract<PersonalPurpose, 'handle' | 'call'>): Promise<void> => {
    const fields = await fetchFields(session.token, id, `purpose=${purpose}`)
    setFailed(!fields)
    if (!fields) return
    const shown = Object.fromEntries(
      Object.entries(fields).filter(([field]) => purpose === 'handle' || toCall.has(field)),
    )
    setSeen({ fields: shown, whole: true })
  }
  return (
    <section className={styles.part}>
      <h3>
        <Icon name="lock" /> {words.title}
      </h3>
      {personal.is === 'none' && <p className={styles.soft}>{words.none}</p>}
      {personal.is === 'erased' && <p className={styles.soft}>{words.erased}</p>}
      {seen && <Fields fields={seen.fields} />}
      {failed && <p role="alert">{words.failed}</p>}
      <p className={styles.tools}>
        {isKept && seen?.whole && (
          <Button size="small" onPress={mask}>
            {words.hide}
          </Button>
        )}
        {isKept && !seen?.whole && (
          <>
            <Button size="small" icon={<Icon name="eye" />} onPress={() => void show('handle')}>
              {words.show}
            </Button>
            <Button size="small" icon={<Icon name="phone" />} onPress={() => void show('call')}>
              {words.call}
            </Button>
          </>
        )}
        {handles(session) && matter.stage !== 'withdrawn' && (
          <Button size="small" onPress={() => setEdits(true)}>
            {isKept ? words.edit : words.add}
          </Button>
        )}
        {isKept && <span className={styles.soft}>{words.logged}</span>}
      </p>
      {edits && (
        <EditApplicant
          matter={id}
          known={isKept}
          onSaved={(sentence) => {
            setEdits(false)
            mask()
            hands.say({ tone: 'go', sentence })
          }}
          onClose={() => setEdits(false)}
        />
      )}
    </section>
  )
}

const Fields = ({ fields }: { readonly fields: PersonalFields }) => {
  const { applicant: words } = useWords().office
  return (
    <dl className={styles.facts}>
      {(Object.keys(words.fields) as PersonalField[])
        .filter((field) => fields[field])
        .map((field) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>{fields[field]}</dd>
          </div>
        ))}
    </dl>
  )
}
