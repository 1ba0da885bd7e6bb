/** The end: nothing changes any more; before that, why it cannot be yet. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { WishForm } from '../../parts/WishForm.tsx'
import styles from './Publication.module.css'
import type { BlockProps } from './shown.ts'
import { useNames } from './useNames.ts'

export const FreezeBlock = ({ view, role, onDone }: BlockProps) => {
  const { appraisal } = useWords()
  const { freeze: words, draft } = appraisal
  const names = useNames(view)
  const [asks, setAsks] = useState(false)
  const { stage, frozen, versions } = view
  if (versions.length === 0) return null
  const last = versions[versions.length - 1]!
  const waits =
    stage === 'open'
      ? words.wait.open(last.objections.by)
      : stage === 'deciding' || stage === 'reissue' || stage === 'review' || stage === 'draft'
        ? words.wait[stage]
        : undefined
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {!frozen && role === 'director' && (
          <span className={pane.push}>
            <Button
              size="small"
              kind={waits === undefined ? 'go' : 'plain'}
              icon={<Icon name="lock" />}
              disabled={waits !== undefined}
              why={waits}
              onPress={() => setAsks(true)}
            >
              {words.button}
            </Button>
          </span>
        )}
      </div>
      {frozen ? (
        <>
          <p>{words.frozen(names.person(frozen.staff), frozen.day, frozen.version)}</p>
          <p className={styles.foot}>
            {`${draft.stands(frozen.standsOn.seq, frozen.standsOn.facts)} · ${draft.seal(frozen.standsOn.hash)} · ${draft.digest(frozen.digest)}`}
          </p>
        </>
      ) : (
        <p className={pane.quiet}>{waits ?? (role === 'director' ? words.what : words.director)}</p>
      )}
      {asks && (
        <WishForm
          title={words.title}
          what={words.what}
          go={words.confirm}
          wish={() => ({ type: 'freezeAppraisal', appraisal: view.appraisal })}
          onDone={onDone}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  )
}
