/** The period, by person or by window, and the ways out: a table for spreadsheets, a sheet of paper. */
import type { ScorecardAnswer } from '#shared/protocol/http.ts'
import { csvText, type CsvWords, scorecardCells } from '#shared/scoring/scorecardCsv.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { type Asked, firstOf, quickPeriods } from './period.ts'
import styles from './PeriodBar.module.css'

const csvWords = (words: Catalogue['scorecard'], by: Asked['by']): CsvWords => ({
  who: words.columns.who[by],
  staffNo: words.columns.staffNo,
  measures: words.measures,
  satisfied: words.columns.satisfied,
  responded: words.columns.responded,
  time: (measure, figure) => words.csvTime(measure, words.columns[figure], figure !== 'n'),
  share: (name, figure) => `${name} ${words.columns[figure]}`,
})

const save = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

type Props = {
  readonly asked: Asked
  readonly today: string
  readonly card: ScorecardAnswer | undefined
  readonly onAsk: (asked: Asked) => void
}

export const PeriodBar = ({ asked, today, card, onAsk }: Props) => {
  const { scorecard: words } = useWords()
  const exportCard = (): void => {
    if (!card) return
    const whole = { ...card, whole: { ...card.whole, name: words.columns.whole } }
    save(
      words.fileName(card.from, card.to, words.by[card.by]),
      csvText(scorecardCells(whole, csvWords(words, card.by))),
    )
  }
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
          const from = firstOf(period, today)
          return (
            <button
              key={period}
              type="button"
              aria-pressed={asked.from === from && asked.to === today}
              onClick={() => onAsk({ ...asked, from, to: today })}
            >
              {words.period[period]}
            </button>
          )
        })}
      </div>
      {day('from')}
      {day('to')}
      <div className={styles.group} role="group" aria-label={words.by.label}>
        {(['staff', 'window'] as const).map((by) => (
          <button key={by} type="button" aria-pressed={asked.by === by} onClick={() => onAsk({ ...asked, by })}>
            {words.by[by]}
          </button>
        ))}
      </div>
      <div className={styles.out}>
        <Button size="small" disabled={!card} onPress={exportCard}>
          {words.exportCsv}
        </Button>
        <Button size="small" icon={<Icon name="print" />} disabled={!card} onPress={() => print()}>
          {words.print}
        </Button>
      </div>
    </div>
  )
}
