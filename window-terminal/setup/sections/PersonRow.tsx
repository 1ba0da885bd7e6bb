/** One person in the list of people; what the public sees of them opens below. */
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { Tick } from '../cells/Tick.tsx'
import { withoutPerson } from '../draft/entries.ts'
import { useDraft } from '../useDraft.tsx'
import own from './Person.module.css'
import { PersonDetails } from './PersonDetails.tsx'
import styles from './sections.module.css'

const roles: readonly StaffRole[] = ['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director', 'admin']

type Props = {
  readonly token: string
  readonly index: number
  readonly person: SetupDraft['people'][number]
  readonly isNew: boolean
  /** Known to the hall: may have a PIN, and records may name the person. */
  readonly isPublished: boolean
  /** Undefined while not known. */
  readonly hasPin: boolean | undefined
  readonly onPin: () => void
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
}

export const PersonRow = (props: Props) => {
  const { token, index, person, isNew, isPublished, hasPin, onPin, isOpen, onOpen } = props
  const { setup: words, common, guide } = useWords()
  const { put, change } = useDraft()
  const path = ['people', index] as const
  const name = person.name || words.unnamed
  const pin = hasPin === false ? words.people.setPin : words.people.changePin
  const give = (role: StaffRole, on: boolean): void =>
    put(
      [...path, 'roles'],
      roles.filter((one) => (one === role ? on : person.roles.includes(one))),
    )
  return (
    <>
      <tr>
        <td>
          <div className={own.who}>
            <button
              type="button"
              className={own.face}
              aria-expanded={isOpen}
              aria-label={guide.people.details(name)}
              title={guide.people.details(name)}
              onClick={() => onOpen(!isOpen)}
            >
              {person.photo ? (
                <img src={`/photos/${person.photo}`} alt="" width="30" height="40" />
              ) : (
                <Icon name="person" size="1.3em" />
              )}
            </button>
            <TextCell path={[...path, 'name']} label={words.people.name} autoFocus={isNew} />
          </div>
        </td>
        <td className={styles.narrow}>
          <TextCell path={[...path, 'staffNo']} label={`${name} ${words.people.staffNo}`} />
        </td>
        <td className={styles.ticks}>
          <div className={styles.roles} role="group" aria-label={`${name} ${words.people.roles}`}>
            {roles.map((role) => (
              <Tick
                key={role}
                path={`people.${index}.roles.${role}`}
                on={person.roles.includes(role)}
                onChange={(on) => give(role, on)}
              >
                {common.roles[role]}
              </Tick>
            ))}
          </div>
          <ProblemNote path={[...path, 'roles']} />
        </td>
        <td className={styles.ticks}>
          <Tick
            on={person.active}
            label={`${name} ${words.people.active}`}
            onChange={(on) => put([...path, 'active'], on)}
          />
        </td>
        <td className={styles.pin}>
          {isPublished ? (
            <Button size="small" label={`${pin} ${name}`} onPress={onPin}>
              {pin}
            </Button>
          ) : (
            <span className={styles.quiet}>{words.people.publishFirst}</span>
          )}
          {hasPin === false && isPublished && person.active && <p className={styles.quiet}>{words.people.noPin}</p>}
        </td>
        <td className={styles.tools}>
          <RemoveButton
            name={name}
            mentions={() => (isPublished ? [words.people.inRecords] : [])}
            follows={<p>{words.people.removeHint}</p>}
            onRemove={() => change((was) => withoutPerson(was, person.id))}
          />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.note}>
          <td colSpan={6}>
            <PersonDetails token={token} path={path} person={person} />
          </td>
        </tr>
      )}
    </>
  )
}
