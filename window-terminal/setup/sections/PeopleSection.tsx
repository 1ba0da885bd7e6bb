/** The people: name, staff number, roles, whether still here, and their PIN, which is no part of the document. */
import { useCallback, useEffect, useState } from 'react'
import type { CredentialsAnswer } from '#shared/protocol/http.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Said } from '#shared/ui/Said.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { newPerson, withEntry } from '../draft/entries.ts'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { AppraisalHints } from './AppraisalHints.tsx'
import { PersonRow } from './PersonRow.tsx'
import { type PinOf, PinDialog } from './PinDialog.tsx'
import styles from './sections.module.css'

/** More rows than this are found by searching. */
const mostRows = 100

/** Who has a PIN, as the machine knows; undefined until it has answered. */
const useCredentials = (token: string): readonly [CredentialsAnswer | undefined, () => Promise<void>] => {
  const [credentials, setCredentials] = useState<CredentialsAnswer>()
  const look = useCallback(async (): Promise<void> => {
    const response = await fetchAs(token, '/api/people/credentials').catch(() => undefined)
    if (response?.ok) setCredentials((await response.json()) as CredentialsAnswer)
  }, [token])
  return [credentials, look]
}

type Props = {
  readonly token: string
  /** A place to be shown: its person opens. */
  readonly goal: Path | undefined
}

const details = ['post', 'phone', 'photo', 'section', 'postKind']

export const PeopleSection = ({ token, goal }: Props) => {
  const { setup: words, common } = useWords()
  const { setup, draft, change } = useDraft()
  const [credentials, look] = useCredentials(token)
  const [sought, setSought] = useState('')
  const [added, setAdded] = useState<string>()
  const [pinOf, setPinOf] = useState<PinOf>()
  const [said, setSaid] = useState<string>()
  const [open, setOpen] = useState<string>()
  const [shown, setShown] = useState<Path>()
  if (goal && goal !== shown) {
    setShown(goal)
    if (goal[0] === 'people' && details.includes(String(goal[2]))) setOpen(setup.people[Number(goal[1])]?.id)
  }
  const { version } = draft.base
  useEffect(() => void look(), [look, version])
  const add = (): void => {
    const person = newPerson()
    setSought('')
    setAdded(person.id)
    change((was) => withEntry(was, 'people', person))
  }
  const plain = sought.trim().toLowerCase()
  const found = setup.people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => `${person.name} ${person.staffNo}`.toLowerCase().includes(plain))
  // A new person stands at the end of a long list, and must be seen all the same.
  const rows = found.filter(({ person }, place) => place < mostRows || person.id === added || person.id === open)
  const published = new Set(draft.base.setup.people.map(({ id }) => id))
  return (
    <>
      <p className={styles.hint}>{words.people.removeHint}</p>
      <div className={styles.row}>
        {setup.people.length > 12 && (
          <Field label={words.people.search} value={sought} onValue={setSought} type="search" autoComplete="off" />
        )}
        <Button icon={<Icon name="plus" />} onPress={add}>
          {words.people.add}
        </Button>
      </div>
      <ProblemNote path={['people']} />
      <AppraisalHints />
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{words.people.name}</th>
            <th>{words.people.staffNo}</th>
            <th>{words.people.roles}</th>
            <th>{words.people.active}</th>
            <th>{words.people.pin}</th>
            <th>
              <span className="unseen">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, index }) => (
            <PersonRow
              key={person.id}
              token={token}
              index={index}
              person={person}
              isNew={person.id === added}
              isPublished={published.has(person.id)}
              hasPin={credentials?.[person.id]?.hasPin}
              onPin={() => setPinOf({ id: person.id, name: person.name })}
              isOpen={person.id === open}
              onOpen={(on) => setOpen(on ? person.id : undefined)}
            />
          ))}
        </tbody>
      </table>
      {found.length > rows.length && <p className={styles.quiet}>{words.people.more(found.length - rows.length)}</p>}
      {found.length === 0 && plain !== '' && <p className={styles.quiet}>{common.none}</p>}
      {pinOf && (
        <PinDialog
          token={token}
          person={pinOf}
          onClose={() => setPinOf(undefined)}
          onSaved={() => {
            setSaid(words.people.pinSaved(pinOf.name))
            setPinOf(undefined)
            void look()
          }}
        />
      )}
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </>
  )
}
