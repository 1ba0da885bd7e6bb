/** Selections of quality windows: the list at the left, one of them beside it, from nomination to award. */
import { useCallback, useState } from 'react'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { review } from '#shared/i18n/rooms/review.ts'
import { selection } from '#shared/i18n/rooms/selection.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { OpenSelection } from './OpenSelection.tsx'
import { Selected } from './Selected.tsx'

bringWords({ goals, review, selection })

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { selection: words, scores } = useWords()
  const text = useText()
  const [chosen, setChosen] = useState<string>()
  const [opens, setOpens] = useState(false)
  const [said, setSaid] = useState<string>()
  const gone = useCallback(() => setSaid(undefined), [])
  const list = usePicture('selections', {})?.data
  const view = usePicture('selection', chosen === undefined ? undefined : { selection: chosen })?.data
  if (!list) return <Loading />
  const begin = session.role === 'appraiser' && (
    <Button size="small" kind="go" icon={<Icon name="plus" />} onPress={() => setOpens(true)}>
      {words.open}
    </Button>
  )
  return (
    <>
      {list.rows.length === 0 ? (
        <EmptyState title={words.none} what={words.noneWhat} action={begin} />
      ) : (
        <div className={pane.both}>
          <nav className={pane.rail} aria-label={words.title}>
            {begin}
            <ul className={pane.list}>
              {list.rows.map(({ id, name, period, stage, candidates }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={pane.row}
                    aria-current={id === chosen ? 'true' : undefined}
                    onClick={() => setChosen(id)}
                  >
                    <strong>{text(name)}</strong>
                    <span className={pane.quiet}>
                      {`${sayPeriod(period, scores.period)} · ${words.candidates(candidates)}`}
                    </span>
                    <Badge tone={stage === 'awarded' ? 'plain' : 'go'}>{words.stages[stage]}</Badge>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          {/* Focusable, so that a long table can be scrolled by keyboard. */}
          <div className={pane.one} tabIndex={0} role="region" aria-label={words.title}>
            {chosen === undefined && <EmptyState title={words.choose} />}
            {chosen !== undefined && !view && <Loading />}
            {view && view.id === chosen && <Selected key={view.id} view={view} session={session} onSaid={setSaid} />}
          </div>
        </div>
      )}
      {opens && (
        <OpenSelection
          session={session}
          list={list}
          onDone={() => setSaid(words.opening.done)}
          onClose={() => setOpens(false)}
        />
      )}
      <Said sentence={said} onGone={gone} />
    </>
  )
}

export const SelectionTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
