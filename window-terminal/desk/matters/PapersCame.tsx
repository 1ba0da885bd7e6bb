/** A return visit: what was asked for, ticked as it comes, or put right here and now (当场更正). */
import { useState } from 'react'
import type { MatterView } from '#shared/views/matter.ts'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { EarlierLines } from './EarlierLines.tsx'
import { openLinesOf } from './lines.ts'
import { LineList } from './LineList.tsx'
import styles from './matters.module.css'
import { NotDone } from './NotDone.tsx'
import { type MatterProps, placeOf } from './subject.ts'

type Props = MatterProps & {
  readonly matter: MatterView
  readonly as: 'papers' | 'correct'
  readonly onDone: () => void
}

export const PapersCame = ({ desk, hands, matter, as, onDone, onClose }: Props) => {
  const { papers: words } = useWords().matter
  const [came, setCame] = useState<ReadonlySet<string>>(new Set())
  const open = openLinesOf(matter)
  const settled = matter.lines.filter((line) => line.settled)
  const left = open.length - came.size
  const note = async (): Promise<void> => {
    const type = as === 'papers' ? 'notePapers' : 'correctOnSpot'
    const reply = await hands.send({ type, ...placeOf(desk), matter: matter.id, keys: [...came] }, words.done(left))
    if (reply) onDone()
  }
  return (
    <Ask
      title={as === 'papers' ? words.title : words.correctTitle}
      hint={words.hint}
      go={words.go(came.size)}
      notYet={came.size ? undefined : words.none}
      busy={hands.busy}
      onGo={() => void note()}
      onClose={onClose}
    >
      <EarlierLines matter={matter} open={open} came={came} onCame={setCame} />
      {settled.length > 0 && <LineList lines={settled} papers={matter.papers} />}
      {came.size > 0 && <p className={styles.soft}>{words.still(left)}</p>}
      <NotDone said={hands.said} />
    </Ask>
  )
}
