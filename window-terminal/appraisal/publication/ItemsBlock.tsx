/** Scores entered by hand: each with its name and reason; what was taken back stays to be seen. */
import { useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EvidenceList } from '#shared/ui/Evidence.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { ItemForm, TakeBackForm } from './forms/ItemForm.tsx'
import styles from './Publication.module.css'
import { enteredIn, sayIndicator } from './say.ts'
import { isOwn, type BlockProps } from './shown.ts'
import { useNames } from './useNames.ts'

export const ItemsBlock = ({ view, role, me, onDone }: BlockProps) => {
  const { appraisal } = useWords()
  const { items: words } = appraisal
  const text = useText()
  const names = useNames(view)
  const [open, setOpen] = useState<'add' | number>()
  const mayEnter = !view.frozen && (role === 'appraiser' || role === 'director')
  if (enteredIn(view.scheme).length === 0) return null
  const close = (): void => setOpen(undefined)
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {mayEnter && (
          <span className={pane.push}>
            <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen('add')}>
              {words.add}
            </Button>
          </span>
        )}
      </div>
      {view.items.length === 0 && <p className={pane.quiet}>{words.none}</p>}
      {view.items.length > 0 && (
        <ul>
          {view.items.map(({ n, who, indicator, score, reason, staff, day, takenBack, evidence }) => (
            <li key={n} className={styles.entry}>
              <div className={pane.head}>
                <strong className={takenBack ? styles.taken : undefined}>
                  {`${names.row(who)} · ${sayIndicator(view.scheme, indicator, text as never)} ${score}`}
                </strong>
                <span className={pane.quiet}>{words.by(names.person(staff), day)}</span>
                {mayEnter && !takenBack && !isOwn(view, who, me) && (
                  <span className={pane.push}>
                    <Button size="small" kind="quiet" onPress={() => setOpen(n)}>
                      {words.takeBack}
                    </Button>
                  </span>
                )}
              </div>
              <p>{reason}</p>
              <EvidenceList ids={evidence as readonly EvidenceId[]} />
              {takenBack && (
                <p className={pane.quiet}>{words.takenBack(names.person(takenBack.staff), takenBack.reason)}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'add' && <ItemForm view={view} me={me} onDone={onDone} onClose={close} />}
      {typeof open === 'number' && <TakeBackForm view={view} item={open} onDone={onDone} onClose={close} />}
    </section>
  )
}
