/** Guides out to a spreadsheet and in again: checked as a whole, looked at, then put into the draft. */
import { useRef, useState } from 'react'
import type { GuideError } from '#shared/protocol/setupFiles.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { ChangeList } from '../ChangeList.tsx'
import { changesBetween } from '../draft/changes.ts'
import { tellerOf } from '../draft/teller.ts'
import lists from '../Lists.module.css'
import { useDraft } from '../useDraft.tsx'
import styles from './file.module.css'
import { type Read, readGuides, saveGuides, withGuides } from './guideFile.ts'

/** More are not read anyway before the first are mended. */
const mostErrors = 100

const Errors = ({ errors }: { readonly errors: readonly GuideError[] }) => {
  const { file: words } = useWords().guide
  return (
    <div role="alert" className={styles.result}>
      <p>
        <strong>{words.wrong(errors.length)}</strong>
      </p>
      <ul className={`${lists.list} ${styles.scroll}`} tabIndex={0} aria-label={words.wrong(errors.length)}>
        {errors.slice(0, mostErrors).map(({ sheet, row, column, says, value }, index) => (
          <li key={index} className={lists.problem}>
            <div>
              <p className={lists.place}>
                {row === 0 ? words.sheets[sheet] : words.at(words.sheets[sheet], row, column)}
              </p>
              <p>{words.problems[says](value)}</p>
            </div>
          </li>
        ))}
      </ul>
      {errors.length > mostErrors && <p className={styles.hint}>{words.firstOnly(mostErrors)}</p>}
    </div>
  )
}

const Result = ({ read, onTaken }: { readonly read: Read; readonly onTaken: (n: number) => void }) => {
  const words = useWords()
  const { file } = words.guide
  const [language] = useLanguage()
  const { setup, tell, change } = useDraft()
  if (read.as !== 'read') {
    const said = { 'too-large': file.tooLarge, failed: file.failed, 'signed-out': file.signedOut }[read.as]
    return (
      <p role="alert" className={styles.trouble}>
        {said}
      </p>
    )
  }
  const { items, errors } = read.answer
  if (errors.length > 0) return <Errors errors={errors} />
  const next = withGuides(setup, items)
  const changes = changesBetween(tell, tellerOf(next, words, language)).filter(({ part }) => part === 'items')
  if (changes.length === 0) return <p role="status">{file.same}</p>
  const added = changes.filter(({ kind }) => kind === 'added').length
  const changed = changes.length - added
  return (
    <div className={styles.result}>
      <p role="status">
        <strong>
          {file.summary(added, changed, items.length - added - changed, next.items.length - items.length)}
        </strong>
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.setup.draft.count(changes.length)}>
        <ChangeList changes={changes} />
      </div>
      <Button
        kind="go"
        className={styles.end}
        autoFocus
        onPress={() => {
          change((was) => withGuides(was, items))
          onTaken(added + changed)
        }}
      >
        {file.take}
      </Button>
    </div>
  )
}

const Import = ({ token }: { readonly token: string }) => {
  const { file: words } = useWords().guide
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState<string>()
  const [read, setRead] = useState<Read>()
  const [taken, setTaken] = useState<number>()
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setTaken(undefined)
    setRead(undefined)
    setName(file.name)
    setRead(await readGuides(token, file))
  }
  return (
    <section className={styles.part}>
      <h3>{words.importTitle}</h3>
      <p className={styles.hint}>{words.importWhat}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        className="unseen"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={({ target }) => {
          void open(target.files?.[0])
          // The same file, corrected, may be chosen again.
          target.value = ''
        }}
      />
      <div className={styles.row}>
        <Button onPress={() => input.current?.click()}>{words.choose}</Button>
        {name && <span className={styles.hint}>{name}</span>}
        {name && !read && <span role="status">{words.reading}</span>}
      </div>
      {taken !== undefined ? (
        <p role="status">{words.taken(taken)}</p>
      ) : (
        read && <Result read={read} onTaken={setTaken} />
      )}
    </section>
  )
}

export const GuideFile = ({ token, onClose }: { readonly token: string; readonly onClose: () => void }) => {
  const { guide, common } = useWords()
  const words = guide.file
  const { draft, tell } = useDraft()
  const [trouble, setTrouble] = useState(false)
  const save = async (path: string, name: string): Promise<void> => setTrouble(!(await saveGuides(token, path, name)))
  const name = words.name(tell.text(draft.base.setup.name))
  return (
    <Dialog
      title={words.title}
      open
      size="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>{common.close}</Button>}
    >
      <div className={styles.halves}>
        <section className={styles.part}>
          <h3>{words.templateTitle}</h3>
          <p className={styles.hint}>{words.templateWhat}</p>
          <Button size="small" onPress={() => void save('/api/guides/template.xlsx', `${words.blankName}.xlsx`)}>
            {words.template}
          </Button>
        </section>
        <section className={styles.part}>
          <h3>{words.exportTitle}</h3>
          <p className={styles.hint}>{words.exportWhat}</p>
          <div className={styles.row}>
            <Button size="small" onPress={() => void save('/api/guides/export.xlsx', `${name}.xlsx`)}>
              {words.xlsx}
            </Button>
            <Button size="small" onPress={() => void save('/api/guides/export.csv', `${name}.csv`)}>
              {words.csv}
            </Button>
          </div>
        </section>
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {words.failed}
        </p>
      )}
      <Import token={token} />
    </Dialog>
  )
}
