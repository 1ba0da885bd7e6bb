/** When the hall is open: the week, and the days that are different. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { weekdayKeys } from '../draft/hours.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './Hours.module.css'
import sections from './sections.module.css'
import { Stretches } from './Stretches.tsx'

const hourMs = 3_600_000

/** The day after the last one listed, so that a week of holiday is seven presses. */
const nextDate = (dates: readonly string[], today: string): string => {
  const last = [...dates, today].sort()[dates.length] ?? today
  return new Date(Date.parse(`${last}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10)
}

const Exceptions = () => {
  const { setup: words } = useWords()
  const { setup, change, put } = useDraft()
  const [added, setAdded] = useState<number>()
  const today = useClock().date(useServerNow(hourMs))
  const { exceptions } = setup.hours
  const add = (): void => {
    const dates = exceptions.map(({ date }) => date).filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    setAdded(exceptions.length)
    change((was) => ({
      ...was,
      hours: { ...was.hours, exceptions: [...exceptions, { date: nextDate(dates, today), open: [] }] },
    }))
  }
  const rename = (index: number): void => {
    // A special day without a reason has no name at all.
    if (!exceptions[index]?.name?.['zh-CN']) put(['hours', 'exceptions', index, 'name'], undefined)
  }
  return (
    <div className={sections.block}>
      <h3>{words.hours.exceptions}</h3>
      <p className={sections.hint}>{words.hours.exceptionsHint}</p>
      <ul className={styles.list}>
        {exceptions.map((exception, index) => (
          <li key={index} className={styles.exception} onBlur={() => rename(index)}>
            <TextCell
              path={['hours', 'exceptions', index, 'date']}
              label={words.hours.date}
              type="date"
              autoFocus={index === added}
            />
            <TextCell
              path={['hours', 'exceptions', index, 'name', 'zh-CN']}
              label={words.hours.why}
              placeholder={words.hours.why}
              optional
            />
            <Stretches path={['hours', 'exceptions', index, 'open']} open={exception.open} day={exception.date} />
            <IconButton
              icon="close"
              label={words.removeNamed(exception.date)}
              onPress={() => put(['hours', 'exceptions', index], undefined)}
            />
          </li>
        ))}
      </ul>
      <Button size="small" icon={<Icon name="plus" />} onPress={add}>
        {words.hours.addException}
      </Button>
    </div>
  )
}

export const HoursSection = () => {
  const { hours: words } = useWords().setup
  const { setup, put } = useDraft()
  const { weekly } = setup.hours
  const monday = weekly.mon ?? []
  const copyMonday = (): void =>
    put(['hours', 'weekly'], { ...weekly, tue: monday, wed: monday, thu: monday, fri: monday })
  return (
    <>
      <p className={sections.hint}>{words.hint}</p>
      <ProblemNote path={['hours', 'weekly']} />
      <table className={styles.week}>
        <tbody>
          {weekdayKeys.map((day) => (
            <tr key={day}>
              <th scope="row">{words.days[day]}</th>
              <td>
                <Stretches path={['hours', 'weekly', day]} open={weekly[day] ?? []} day={words.days[day]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" className={sections.end} onPress={copyMonday}>
        {words.copyMonday}
      </Button>
      <Exceptions />
    </>
  )
}
