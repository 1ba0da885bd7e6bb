/** The list at the left: filters with their counts, then one row a complaint, the first due on top. */
import { Badge } from '#shared/ui/Badge.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { ComplaintRow } from '#shared/views/complaints.ts'
import { DueMark } from './DueMark.tsx'
import { filters, shownBy, type Filter } from './filters.ts'
import styles from './List.module.css'

type Props = {
  readonly rows: readonly ComplaintRow[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

export const List = ({ rows, filter, onFilter, chosen, onChoose }: Props) => {
  const { complaint: words } = useWords()
  const shown = rows.filter(shownBy[filter])
  return (
    <nav className={styles.list} aria-label={words.list.label}>
      <div className={styles.filters} role="group" aria-label={words.list.filter}>
        {filters.map((one) => (
          <button key={one} type="button" aria-pressed={one === filter} onClick={() => onFilter(one)}>
            {words.list.filters[one]} <span>{rows.filter(shownBy[one]).length}</span>
          </button>
        ))}
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="check" title={words.list.empty[filter]} what={words.list.emptyWhat[filter]} />
      ) : (
        <ul className={styles.rows}>
          {shown.map((row) => (
            <li key={row.id}>
              <Row row={row} isChosen={row.id === chosen} onChoose={() => onChoose(row.id)} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

type RowProps = { readonly row: ComplaintRow; readonly isChosen: boolean; readonly onChoose: () => void }

const Row = ({ row, isChosen, onChoose }: RowProps) => {
  const { complaint: words, common } = useWords()
  const { names, grade } = row
  const window = names.window && common.windowNamed(names.window)
  const about = [window, names.staff].filter(Boolean).join(' · ') || words.list.hall
  return (
    <button type="button" className={styles.row} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className={styles.due}>
        <DueMark due={row.due} noCalendarOf={row.noCalendarOf} isOver={row.stage === 'archived'} />
        {row.stage === 'archived' && words.stages.archived}
      </span>
      <span className={styles.nature}>{words.natures[row.nature]}</span>
      <span className={styles.about}>{about}</span>
      <span className={styles.foot}>
        <span className={styles.number}>{row.number}</span>
        {grade !== null && <Badge>{common.grades[grade - 1]}</Badge>}
        {row.named && <Badge>{words.list.named}</Badge>}
        {row.appeal === 'open' && <Badge tone="look">{words.list.appealOpen}</Badge>}
        {row.excluded && <Badge>{words.list.excluded}</Badge>}
      </span>
      {row.late.length > 0 && row.due?.is !== 'late' && (
        <span className={styles.about}>
          {words.list.wasLate(row.late.map((step) => words.steps[step as keyof typeof words.steps]).join(' · '))}
        </span>
      )}
    </button>
  )
}
