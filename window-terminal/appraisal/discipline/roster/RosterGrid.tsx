/** The roster of a month: choose a shift, press days; copy the first week; paste from a spreadsheet; publish the whole. */
import { useState } from 'react'
import type { Month } from '#shared/domain/period.ts'
import type { Shift } from '#shared/domain/roster/facts.ts'
import { hallShift, offShift } from '#shared/domain/roster/shiftNames.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWish } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { RosterView } from '#shared/views/roster.ts'
import { sayPeriod } from '../../../parts/sayPeriod.ts'
import styles from '../Discipline.module.css'
import grid from '../Grid.module.css'
import { PasteForm, ShiftForm } from './RosterForms.tsx'

type View = NonNullable<RosterView>
type Days = Readonly<Record<string, readonly string[]>>
type Props = { readonly view: View; readonly mayPublish: boolean; readonly onSaid: (sentence: string) => void }

const daysOf = (view: View): Days =>
  Object.fromEntries(
    view.people.map(({ id }) => [
      id,
      view.rows.find(({ staff }) => staff === id)?.days ?? view.dates.map(() => hallShift),
    ]),
  )
/** The week of the first whole seven days, repeated by weekday to the end. */
const copied = (days: readonly string[]): readonly string[] => days.map((_, i) => days[i % 7] ?? hallShift)

export const RosterGrid = ({ view, mayPublish, onSaid }: Props) => {
  const { discipline, scores, charts } = useWords()
  const { roster: words } = discipline
  const text = useText()
  const clock = useClock()
  const { wish, busy } = useWish()
  const [days, setDays] = useState<Days>(() => daysOf(view))
  const [shifts, setShifts] = useState<readonly Shift[]>(view.shifts)
  const [brush, setBrush] = useState<string>(offShift)
  const [isChanged, setChanged] = useState(false)
  const [form, setForm] = useState<'paste' | 'shift'>()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const change = (next: Days): void => {
    setDays(next)
    setChanged(true)
    setNo(undefined)
  }
  const nameOf = (id: string): string => {
    if (id === hallShift) return words.hall
    if (id === offShift) return words.off
    const shift = shifts.find((one) => one.id === id)
    return shift ? text(shift.name) : id
  }
  const paint = (staff: string, at: number): void => {
    const row = days[staff] ?? []
    change({ ...days, [staff]: row.map((old, i) => (i === at ? (old === brush ? hallShift : brush) : old)) })
  }
  const publish = async (): Promise<void> => {
    const rows = view.people
      .map(({ id }) => ({ staff: id, days: [...(days[id] ?? [])] }))
      .filter((row) => row.days.some((day) => day !== hallShift))
    const reply = await wish({
      type: 'publishRoster',
      month: view.month,
      shifts: shifts.map((shift) => ({
        ...shift,
        stretches: shift.stretches.map(([from, to]): [string, string] => [from, to]),
      })),
      rows,
    })
    setNo(reply.ok ? undefined : reply)
    if (!reply.ok) return
    setChanged(false)
    onSaid(words.done(view.version + 1))
  }
  if (view.people.length === 0) return <EmptyState icon="people" title={words.nobody} />
  const hours = ({ stretches }: Shift): string => stretches.map(([from, to]) => `${from}–${to}`).join(' ')
  const brushes = [
    { id: hallShift, name: words.hall, hours: '' },
    { id: offShift, name: words.off, hours: '' },
    ...shifts.map((shift) => ({ id: shift.id, name: text(shift.name), hours: hours(shift) })),
  ]
  return (
    <div className={grid.whole}>
      <p className={styles.quiet}>
        {view.published
          ? words.published(
              view.version,
              view.published.by,
              `${clock.date(view.published.at)} ${clock.time(view.published.at)}`,
            )
          : words.never}
      </p>
      <div className={styles.brushes} role="group" aria-label={words.brush}>
        {brushes.map((one) => (
          <Button key={one.id} size="small" pressed={brush === one.id} onPress={() => setBrush(one.id)}>
            {one.hours ? `${one.name} ${one.hours}` : one.name}
          </Button>
        ))}
        <Button size="small" kind="quiet" onPress={() => setForm('shift')}>
          {words.addShift}
        </Button>
      </div>
      <div className={grid.scroll} tabIndex={0} role="region" aria-label={words.label}>
        <table className={grid.grid}>
          <caption className={grid.caption}>{words.caption(sayPeriod(view.month as Month, scores.period))}</caption>
          <thead>
            <tr>
              <th scope="col" className={grid.name}>
                {discipline.month.person}
              </th>
              {view.dates.map(({ date }) => (
                <th key={date} scope="col" data-today={date === view.today}>
                  <span>{Number(date.slice(8))}</span>
                  <small>{charts.weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.people.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row" className={grid.name}>
                  {name}
                </th>
                {view.dates.map(({ date, open }, at) => {
                  const shift = days[id]?.[at] ?? hallShift
                  const isFree = shift === offShift || (shift === hallShift && !open)
                  const tone = shifts.findIndex((one) => one.id === shift)
                  return (
                    <td key={date} className={isFree ? grid.off : tone >= 0 ? grid[`shift${tone % 4}`] : grid.plain}>
                      <button
                        type="button"
                        className={grid.cell}
                        aria-label={words.cell(name, date, nameOf(shift))}
                        onClick={() => paint(id, at)}
                      >
                        {shift === hallShift ? (open ? '·' : '') : words.short(nameOf(shift))}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RefusalLine no={no} />
      <div className={styles.acts}>
        <Button
          size="small"
          onPress={() => change(Object.fromEntries(Object.entries(days).map(([id, row]) => [id, copied(row)])))}
        >
          {words.copyWeek}
        </Button>
        <Button size="small" onPress={() => setForm('paste')}>
          {words.paste}
        </Button>
        <Button
          size="small"
          onPress={() => change(Object.fromEntries(view.people.map(({ id }) => [id, view.dates.map(() => hallShift)])))}
        >
          {words.clear}
        </Button>
        <span className={styles.push} />
        <span className={styles.quiet}>{isChanged ? words.changed : words.same}</span>
        {mayPublish && (
          <Button kind="go" busy={busy} disabled={!isChanged} why={words.same} onPress={() => void publish()}>
            {words.publish}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>{words.publishWhat}</p>
      {form === 'paste' && (
        <PasteForm
          people={view.people}
          shifts={shifts}
          days={view.dates.length}
          onRead={(rows) => change({ ...days, ...Object.fromEntries(rows) })}
          onClose={() => setForm(undefined)}
        />
      )}
      {form === 'shift' && (
        <ShiftForm
          shifts={shifts}
          onAdd={(shift) => {
            setShifts([...shifts, shift])
            setBrush(shift.id)
          }}
          onClose={() => setForm(undefined)}
        />
      )}
    </div>
  )
}
