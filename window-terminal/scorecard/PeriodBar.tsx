/** The period, what the lines are, and the ways out: tables for spreadsheets, a sheet of paper. */
import { useState } from 'react'
import { bys, type By } from '#shared/scoring/measures/answer.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { keepFile } from '#shared/ui/keepFile.ts'
import { fetchAs } from '#shared/ui/session.ts'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { type Asked, daysOf, quickPeriods } from './period.ts'
import styles from './PeriodBar.module.css'

type Props = {
  readonly token: string
  readonly asked: Asked
  readonly today: string
  /** There is a table to be had. */
  readonly ready: boolean
  readonly onAsk: (asked: Asked) => void
}

/** The table as a file, made by the machine. */
const Exports = ({ token, asked, ready }: Pick<Props, 'token' | 'asked' | 'ready'>) => {
  const { scorecard: words } = useWords()
  const [language] = useLanguage()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const { from, to, by } = asked
  const take = async (as: 'csv' | 'xlsx'): Promise<void> => {
    setState('busy')
    const query = `from=${from}&to=${to}&by=${by}&as=${as}&language=${language}`
    const response = await fetchAs(token, `/api/reports/measures/file?${query}`)
    if (!response.ok) throw new Error(`the file was refused (${response.status})`)
    keepFile(await response.blob(), words.fileName(from, to, words.by[by], as))
    setState('idle')
  }
  const press = (as: 'csv' | 'xlsx') => () => void take(as).catch(() => setState('failed'))
  return (
    <div className={styles.out}>
      {state === 'failed' && (
        <span className={styles.failed} role="alert">
          {words.exportFailed}
        </span>
      )}
      <Button size="small" disabled={!ready || state === 'busy'} onPress={press('csv')}>
        {words.exportCsv}
      </Button>
      <Button size="small" disabled={!ready || state === 'busy'} onPress={press('xlsx')}>
        {words.exportXlsx}
      </Button>
      <Button size="small" icon={<Icon name="print" />} disabled={!ready} onPress={() => print()}>
        {words.print}
      </Button>
    </div>
  )
}

export const PeriodBar = ({ token, asked, today, ready, onAsk }: Props) => {
  const { scorecard: words } = useWords()
  const day = (which: 'from' | 'to') => (
    <label className={styles.day}>
      <span>{words.period[which]}</span>
      <input
        type="date"
        value={asked[which]}
        max={today}
        onChange={({ target }) => target.value && onAsk({ ...asked, [which]: target.value })}
      />
    </label>
  )
  return (
    <div className={styles.bar}>
      <div className={styles.group} role="group" aria-label={words.period.choose}>
        {quickPeriods.map((period) => {
          const days = daysOf(period, today)
          return (
            <button
              key={period}
              type="button"
              aria-pressed={asked.from === days.from && asked.to === days.to}
              onClick={() => onAsk({ ...asked, ...days })}
            >
              {words.period[period]}
            </button>
          )
        })}
      </div>
      {day('from')}
      {day('to')}
      <label className={styles.day}>
        <span>{words.by.label}</span>
        <select value={asked.by} onChange={({ target }) => onAsk({ ...asked, by: target.value as By })}>
          {bys.map((by) => (
            <option key={by} value={by}>
              {words.by[by]}
            </option>
          ))}
        </select>
      </label>
      <Exports token={token} asked={asked} ready={ready} />
    </div>
  )
}
