/** What an earlier notice asked for and is still open: ticked when it came today. */
import type { MatterView } from '#shared/views/matter.ts'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import { CheckRow, Checklist } from './Checklist.tsx'
import { lineName, type OpenLine } from './lines.ts'

type Props = {
  readonly matter: MatterView
  readonly open: readonly OpenLine[]
  readonly came: ReadonlySet<string>
  readonly onCame: (came: ReadonlySet<string>) => void
  readonly hint?: string
}

export const EarlierLines = ({ matter, open, came, onCame, hint }: Props) => {
  const { matter: words, common } = useWords()
  const clock = useClock()
  const text = useText()
  const first = matter.notices[0]
  const tick = (key: string, ticked: boolean): void => {
    const next = new Set(came)
    if (ticked) next.add(key)
    else next.delete(key)
    onCame(next)
  }
  return (
    <Checklist
      label={first ? words.notice.earlier(matter.people[first.staff] ?? first.staff, clock.date(first.at)) : ''}
      hint={hint}
      onAll={() => onCame(new Set(open.map(({ key }) => key)))}
    >
      {open.map((line, index) => (
        <CheckRow
          key={line.key}
          words={text(lineName(line, matter.papers))}
          note={[common.defects[line.defect], line.remark].filter(Boolean).join(' · ')}
          ticked={came.has(line.key)}
          onTick={(ticked) => tick(line.key, ticked)}
          first={index === 0}
        />
      ))}
    </Checklist>
  )
}
