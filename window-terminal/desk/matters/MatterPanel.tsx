/** One matter on the desk: what is known of it on the left, what can be done now on the right. */
import type { MatterView } from '#shared/views/matter.ts'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { actsOf, isOver, type MatterAct } from './acts.ts'
import { DigitMenu, type MenuEntry } from './DigitMenu.tsx'
import { MatterAbout } from './MatterAbout.tsx'
import styles from './matters.module.css'
import { NotDone } from './NotDone.tsx'
import type { MatterProps } from './subject.ts'

export type PanelAct = MatterAct | 'another' | 'lookUp' | 'number' | `other ${string}`
type Props = MatterProps & {
  readonly matter: MatterView | undefined
  /** Further matters of this visit. */
  readonly others: readonly MatterView[]
  readonly onAct: (act: PanelAct) => void
}

export const MatterPanel = ({ desk, hands, matter, others, onAct, onClose }: Props) => {
  const { matter: words, desk: deskWords } = useWords()
  const called = desk.current?.stage === 'called'
  const acts = matter ? actsOf(matter) : (['accept', 'notice', 'decline'] as const)
  const lead = acts[0]
  const entries: MenuEntry<PanelAct>[] = [
    ...(called ? [] : acts).map((act) => ({
      value: act,
      words: act === 'notice' && !matter?.notices.length ? deskWords.verbs.notice : words.panel.acts[act],
      leads: act === lead && !(act.startsWith('print') || act === 'applicant'),
      ...(act === 'accept' && matter && matter.openLines > 0 && { whyNot: words.panel.missing(matter.openLines) }),
    })),
    ...(matter && !called && desk.current ? [{ value: 'another' as const, words: words.panel.acts.another }] : []),
    // At reception: a number for whoever came back and stands here.
    ...(matter?.notices.length && !isOver(matter) && !desk.current
      ? [{ value: 'number' as const, words: words.panel.acts.number }]
      : []),
    ...others.map(({ id }) => ({ value: `other ${id}` as const, words: words.panel.other(id) })),
    { value: 'lookUp', words: words.panel.acts.lookUp },
  ]
  return (
    <Ask
      title={matter ? words.number(matter.id) : words.panel.title(desk.current?.ticket ?? '')}
      hint={called ? words.panel.notServing : !matter ? words.panel.newFirst : isOver(matter) && words.panel.over}
      size={matter ? 'wide' : 'narrow'}
      onClose={onClose}
    >
      <div className={matter ? styles.columns : undefined}>
        {matter && <MatterAbout matter={matter} />}
        <DigitMenu label={words.panel.what} entries={entries} onPick={onAct} />
      </div>
      <NotDone said={hands.said} />
    </Ask>
  )
}
