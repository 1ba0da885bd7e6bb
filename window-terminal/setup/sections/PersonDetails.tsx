/** What is shown of a person in public: post, office phone, photo. */
import { useRef, useState } from 'react'
import { postKinds } from '#shared/domain/kinds.ts'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { PhotoAnswer } from '#shared/protocol/setupFiles.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './Person.module.css'
import { SectionCell } from './SectionCell.tsx'
import { smallPhoto } from './photo.ts'

type Props = { readonly token: string; readonly path: Path; readonly person: SetupDraft['people'][number] }

const Photo = ({ token, path, person }: Props) => {
  const { people: words } = useWords().guide
  const { put } = useDraft()
  const input = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const place = [...path, 'photo']
  const send = async (file: File): Promise<void> => {
    const small = await smallPhoto(file).catch(() => undefined)
    if (!small) return setTrouble(words.photoWrong)
    const response = await fetchAs(token, '/api/photos', {
      method: 'POST',
      body: small,
      headers: { 'Content-Type': small.type },
    })
    if (!response.ok) return setTrouble(words.photoFailed)
    put(place, ((await response.json()) as PhotoAnswer).hash)
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return
    setTrouble(undefined)
    setBusy(true)
    await send(file).catch(() => setTrouble(words.photoFailed))
    setBusy(false)
  }
  return (
    <div className={styles.photo}>
      {person.photo ? (
        <img src={`/photos/${person.photo}`} alt={words.photoOf(person.name)} width="72" height="96" />
      ) : (
        <span className={styles.noPhoto}>
          <Icon name="person" size="2rem" />
          <span className="unseen">{words.noPhoto}</span>
        </span>
      )}
      <div className={styles.photoWords}>
        <input
          ref={input}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          className="unseen"
          tabIndex={-1}
          aria-label={`${words.choosePhoto} ${person.name}`}
          onChange={({ target }) => {
            void take(target.files?.[0])
            target.value = ''
          }}
        />
        <div className={styles.photoTools}>
          <Button size="small" busy={busy} onPress={() => input.current?.click()}>
            {person.photo ? words.changePhoto : words.choosePhoto}
          </Button>
          {person.photo && (
            <Button size="small" kind="quiet" onPress={() => put(place, undefined)}>
              {words.removePhoto}
            </Button>
          )}
        </div>
        <p className={styles.help}>{words.photoHint}</p>
        {trouble && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <ProblemNote path={place} />
      </div>
    </div>
  )
}

export const PersonDetails = ({ token, path, person }: Props) => {
  const { people: words } = useWords().guide
  const { fields } = useWords().setup
  const { postKinds: kinds } = useWords().common
  const post = [...path, 'post']
  return (
    <div className={styles.details}>
      <div className={styles.texts}>
        <TextCell path={[...post, 'zh-CN']} label={words.post} within={post.length} showLabel />
        <TextCell path={[...post, 'en']} label={words.postEn} within={post.length} showLabel lang="en" />
        <TextCell path={[...path, 'phone']} label={words.phone} help={words.phoneHint} type="tel" optional />
        <SectionCell path={[...path, 'section']} label={fields['section'] ?? ''} showLabel />
        <SelectCell
          path={[...path, 'postKind']}
          label={fields['postKind'] ?? ''}
          showLabel
          standsFor="window"
          options={postKinds.map((kind) => ({ value: kind, words: kinds[kind] }))}
        />
      </div>
      <Photo token={token} path={path} person={person} />
    </div>
  )
}
