/** Files as evidence: brought with a form, listed beside a fact, opened by whoever may read that fact. */
import { useEffect, useId, useRef, useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { evidenceTypes, mostEvidenceBytes, type EvidenceAnswer } from '#shared/protocol/evidence.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './Evidence.module.css'
import { Icon } from './Icon.tsx'
import { keepFile } from './keepFile.ts'
import { fetchAs, staffSession } from './session.ts'
import { useWords } from './words.tsx'

type Shown = { readonly name: string; readonly address: string }

/** A PDF is given to the browser as a file; a picture is shown in place. */
const fetchFile = async (id: EvidenceId): Promise<Blob | 'gone'> => {
  const response = await fetchAs(staffSession()?.token, `/api/evidence/${id}`)
  if (response.status === 404) return 'gone'
  if (!response.ok) throw new Error(`evidence answered ${response.status}`)
  return response.blob()
}

type ListProps = {
  /** Fingerprints as the fact names them. */
  readonly ids: readonly EvidenceId[]
  readonly onRemove?: (id: EvidenceId) => void
  /** What is known of files just brought. */
  readonly about?: ReadonlyMap<EvidenceId, EvidenceAnswer>
}

/** Every file by its place in the fact; nothing at all when there is none. */
export const EvidenceList = ({ ids, onRemove, about }: ListProps) => {
  const { evidence: words } = useWords().common
  const [busy, setBusy] = useState<EvidenceId>()
  const [trouble, setTrouble] = useState<string>()
  const [shown, setShown] = useState<Shown>()
  useEffect(() => () => shown && URL.revokeObjectURL(shown.address), [shown])
  const open = async (id: EvidenceId, name: string): Promise<void> => {
    if (busy) return
    setTrouble(undefined)
    setBusy(id)
    const file = await fetchFile(id).catch(() => undefined)
    setBusy(undefined)
    if (file === 'gone' || !file) return setTrouble(file ? words.gone : words.notOpened)
    if (file.type === 'application/pdf') keepFile(file, `${id.slice(0, 12)}.pdf`)
    else setShown({ name, address: URL.createObjectURL(file) })
  }
  if (ids.length === 0) return null
  return (
    <>
      <ul className={styles.list} aria-label={words.label}>
        {ids.map((id, index) => {
          const name = words.nth(index + 1)
          const known = about?.get(id)
          return (
            <li key={id} className={styles.file}>
              <button
                type="button"
                className={styles.open}
                aria-label={words.open(name)}
                aria-busy={busy === id}
                title={words.fingerprint(id)}
                onClick={() => void open(id, name)}
              >
                <Icon name="paper" size="1em" /> {name}
                {known && (
                  <span className={styles.about}>
                    {words.sized(known.type.slice(known.type.indexOf('/') + 1).toUpperCase(), kilobytes(known.size))}
                  </span>
                )}
              </button>
              {onRemove && (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={words.remove(name)}
                  onClick={() => onRemove(id)}
                >
                  <Icon name="close" size="1em" />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <Dialog title={shown?.name ?? ''} open={shown !== undefined} onClose={() => setShown(undefined)} size="wide">
        {shown && <img className={styles.picture} src={shown.address} alt={shown.name} />}
      </Dialog>
    </>
  )
}

const kilobytes = (size: number): number => Math.max(1, Math.round(size / 1000))

type FieldProps = {
  readonly value: readonly EvidenceId[]
  readonly onValue: (value: readonly EvidenceId[]) => void
  readonly label?: string
  readonly most?: number
}

/** Attaches files to what a form will say. They are on the machine at once; the fact that names them comes with the form. */
export const EvidenceField = ({ value, onValue, label, most = 5 }: FieldProps) => {
  const { evidence: words } = useWords().common
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [about, setAbout] = useState<ReadonlyMap<EvidenceId, EvidenceAnswer>>(new Map())
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async (file: File): Promise<void> => {
    if (file.size > mostEvidenceBytes) return setTrouble(words.wrong)
    const headers = { 'Content-Type': 'application/octet-stream' }
    const response = await fetchAs(staffSession()?.token, '/api/evidence', { method: 'POST', body: file, headers })
    if (response.status === 400) return setTrouble(words.wrong)
    if (response.status === 429) return setTrouble(words.tooMany)
    if (!response.ok) return setTrouble(words.failed)
    const kept = (await response.json()) as EvidenceAnswer
    setAbout((was) => new Map(was).set(kept.id, kept))
    if (!value.includes(kept.id)) onValue([...value, kept.id])
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return
    setTrouble(undefined)
    setBusy(true)
    await send(file).catch(() => setTrouble(words.failed))
    setBusy(false)
  }
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {label ?? words.label}
      </p>
      <p className={styles.help}>{words.hint}</p>
      <EvidenceList ids={value} about={about} onRemove={(gone) => onValue(value.filter((one) => one !== gone))} />
      <input
        ref={input}
        type="file"
        accept={evidenceTypes.join(',')}
        className="unseen"
        tabIndex={-1}
        aria-label={words.attach}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      {value.length < most ? (
        <Button size="small" icon={<Icon name="plus" />} busy={busy} onPress={() => input.current?.click()}>
          {words.attach}
        </Button>
      ) : (
        <p className={styles.help}>{words.enough(most)}</p>
      )}
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
