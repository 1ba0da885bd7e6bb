/** The desk on which a section writes its goals: one card a goal, and at every moment what the weights sum to. */
import { useState } from 'react'
import type { Period } from '#shared/domain/period.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import type { Wish } from '#shared/ui/wishes.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { MyGoalsView } from '#shared/views/goals.ts'
import { points } from '../../appraisal/goals/sayGoal.ts'
import pane from '../../parts/Pane.module.css'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { blank, isWhole, sumOf, typedOf, wishedGoal, type Typed } from './draftedGoal.ts'
import { GoalCard } from './GoalCard.tsx'

type Props = {
  readonly section: NonNullable<MyGoalsView>['sections'][number]
  readonly period: Period
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The first number nobody has yet. */
const freeNumber = (all: readonly Typed[]): number =>
  1 + Math.max(0, ...all.map(({ id }) => Number(/^goal-(\d+)$/.exec(id)?.[1] ?? 0)))

export const GoalEditor = ({ section, period, onDone, onClose }: Props) => {
  const { goals: words, scores } = useWords()
  const text = useText()
  const { editor } = words
  const { wish, busy } = useWish()
  const before = section.sheet?.draft?.goals ?? section.sheet?.inForce?.goals
  const [all, setAll] = useState<readonly Typed[]>(() => (before ? before.map(typedOf) : [blank(1)]))
  const [asked, setAsked] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const sum = sumOf(all)
  const missing = !all.every(isWhole)
  const change = (id: string, more: Partial<Typed>): void =>
    setAll(all.map((one) => (one.id === id ? { ...one, ...more } : one)))
  const save = async (): Promise<void> => {
    setAsked(true)
    if (missing || sum !== 10_000) return
    const reply = await wish({ type: 'draftGoals', period, section: section.id, goals: all.map(wishedGoal) } as Wish)
    if (reply.ok) onDone()
    else setNo(reply)
  }
  const says =
    sum === 10_000
      ? editor.exact
      : sum < 10_000
        ? editor.less(points((10_000 - sum) / 100))
        : editor.more(points((sum - 10_000) / 100))
  return (
    <div className={pane.part}>
      <div className={pane.head}>
        <Button kind="quiet" icon={<Icon name="back" />} onPress={onClose}>
          {editor.back}
        </Button>
        <h2>{editor.title(text(section.name), sayPeriod(period, scores.period))}</h2>
      </div>
      {section.sheet?.inForce && <p className={pane.quiet}>{editor.again}</p>}
      {all.map((typed, n) => (
        <GoalCard
          key={typed.id}
          n={n + 1}
          typed={typed}
          onChange={(more) => change(typed.id, more)}
          {...(all.length > 1 && { onRemove: () => setAll(all.filter(({ id }) => id !== typed.id)) })}
        />
      ))}
      <div className={pane.head}>
        <Button
          icon={<Icon name="plus" />}
          disabled={all.length >= 30}
          onPress={() => setAll([...all, blank(freeNumber(all))])}
        >
          {editor.add}
        </Button>
        <p aria-live="polite">
          <strong>{editor.sum(points(sum / 100))}</strong>{' '}
          <span className={sum === 10_000 ? pane.quiet : pane.wrong}>{says}</span>
        </p>
        <div className={pane.push}>
          <Button kind="go" busy={busy} onPress={() => void save()}>
            {editor.save}
          </Button>
        </div>
      </div>
      {asked && missing && (
        <p className={pane.wrong} role="alert">
          {editor.missing}
        </p>
      )}
      <RefusalLine no={no} />
    </div>
  )
}
