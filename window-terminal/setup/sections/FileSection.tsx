/** The whole setup as one file: out, and in again after being checked and looked at. */
import { useRef, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { keepFile } from '#shared/ui/keepFile.ts'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useLanguage, useWords } from '#shared/ui/words.tsx'
import { ChangeList } from '../ChangeList.tsx'
import { changesBetween } from '../draft/changes.ts'
import type { ReadFile } from '../draft/setupFile.ts'
import { tellerOf } from '../draft/teller.ts'
import lists from '../Lists.module.css'
import { loadCheck, useDraft } from '../useDraft.tsx'
import styles from './sections.module.css'

const Export = () => {
  const { file: words } = useWords().setup
  const { setup } = useDraft()
  const today = useClock().date(useServerNow(3_600_000))
  const go = async (): Promise<void> => {
    const { setupText } = await loadCheck()
    const hall = setup.name['zh-CN'].replace(/[\\/:*?"<>|\s]+/g, '-')
    keepFile(new Blob([setupText(setup)], { type: 'application/json' }), words.name(hall, today))
  }
  return (
    <div className={styles.block}>
      <h3>{words.exportTitle}</h3>
      <p className={styles.hint}>{words.exportWhat}</p>
      <Button onPress={() => void go()}>{words.exportGo}</Button>
    </div>
  )
}

const Problems = ({ problems }: { readonly problems: readonly { place: string; sentence: string }[] }) => {
  const { file: words } = useWords().setup
  return (
    <div role="alert" className={styles.grow}>
      <p>
        <strong>{words.invalid(problems.length)}</strong>
      </p>
      <ul className={lists.list}>
        {problems.slice(0, 200).map(({ place, sentence }, index) => (
          <li key={`${index} ${place}`} className={lists.problem}>
            <div>
              <p className={lists.place}>{place}</p>
              <p>{sentence}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Preview = ({ read, onTaken }: { readonly read: ReadFile; readonly onTaken: () => void }) => {
  const words = useWords()
  const [language] = useLanguage()
  const { tell, change } = useDraft()
  if (!read.setup) return <Problems problems={read.problems} />
  const changes = changesBetween(tell, tellerOf(read.setup, words, language))
  if (changes.length === 0) return <p role="status">{words.setup.file.same}</p>
  return (
    <>
      <p role="status">
        <strong>{words.setup.file.preview(changes.length)}</strong>
      </p>
      <ChangeList changes={changes} />
      <Button
        kind="go"
        autoFocus
        onPress={() => {
          change(() => read.setup)
          onTaken()
        }}
      >
        {words.setup.file.take}
      </Button>
    </>
  )
}

const Import = () => {
  const words = useWords()
  const { file } = words.setup
  const input = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<{ readonly name: string; readonly file: ReadFile }>()
  const [taken, setTaken] = useState(false)
  const open = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    setTaken(false)
    const { readSetupFile } = await loadCheck()
    setRead({ name: chosen.name, file: readSetupFile(await chosen.text(), words) })
  }
  return (
    <div className={styles.block}>
      <h3>{file.importTitle}</h3>
      <p className={styles.hint}>{file.importWhat}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="unseen"
        tabIndex={-1}
        aria-label={file.choose}
        onChange={({ target }) => {
          void open(target.files?.[0])
          // The same file, corrected, may be chosen again.
          target.value = ''
        }}
      />
      <div className={styles.row}>
        <Button onPress={() => input.current?.click()}>{file.choose}</Button>
        {read && <span className={styles.quiet}>{read.name}</span>}
      </div>
      {taken && <p role="status">{file.taken}</p>}
      {read && !taken && <Preview read={read.file} onTaken={() => setTaken(true)} />}
    </div>
  )
}

export const FileSection = () => {
  const { file: words } = useWords().setup
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <Export />
      <Import />
    </>
  )
}
