/** The hall compared: a funnel that says who stands apart, tiers that say who can be told apart, and no ranking. */
import { useMemo, useState } from 'react'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import { FunnelPlot } from '#shared/ui/charts/FunnelPlot.tsx'
import { TierChart } from '#shared/ui/charts/TierChart.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { about, bandsOf, indicatorName, isShare, percent } from '../card/say.ts'
import { sayStanding } from '../card/Standing.tsx'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { funnelOf } from './funnel.ts'
import styles from './Scores.module.css'
import { tiersOf } from './tiers.ts'

type Props = {
  readonly answer: SheetAnswer
  readonly nameOf: (id: string) => string
  readonly onOpen: (unit: string) => void
}

const leastServed = (scheme: SheetAnswer['scheme']): number => (scheme.kind === 'points' ? scheme.minServed : 1)

export const Compare = ({ answer, nameOf, onOpen }: Props) => {
  const { scores, common } = useWords()
  const { compare: words, card } = scores
  const text = useText()
  const { sheet, scheme } = answer
  const indicators = useMemo(
    () => [...new Set(sheet.rows.flatMap(({ parts }) => parts.map(({ indicator }) => indicator)))],
    [sheet],
  )
  const [compared, setCompared] = useState('')
  const chosen = indicators.includes(compared) ? compared : ''
  const called = (id: string): string => {
    const name = id === '' ? undefined : indicatorName(scheme, id)
    return id === '' ? words.total : name ? text(name) : id
  }
  const funnel = funnelOf(
    sheet,
    chosen === '' ? { is: 'total' } : { is: 'part', indicator: chosen },
    nameOf,
    leastServed(scheme),
    isShare(scheme, chosen),
  )
  const say = funnel?.isShare ? percent : about
  const apart = funnel?.units.filter(({ kind }) => kind === 'apart' || kind === 'far').length ?? 0
  const inside = funnel?.units.filter(({ kind }) => kind === 'within').length ?? 0
  const { tiers, without } = tiersOf(sheet, scheme, {
    ...words,
    post: (kind) => common.postKinds[kind],
    name: nameOf,
    note: (row) => sayStanding(row, scheme, card, text),
  })
  return (
    <div className={styles.compare}>
      <h2 className={styles.printed}>{`${text(scheme.name)} · ${sayPeriod(sheet.period, scores.period)}`}</h2>
      <section className={styles.half}>
        <label className={styles.choice}>
          <span>{words.indicator}</span>
          <select value={chosen} onChange={({ target }) => setCompared(target.value)}>
            {['', ...indicators].map((id) => (
              <option key={id} value={id}>
                {called(id)}
              </option>
            ))}
          </select>
        </label>
        {funnel ? (
          <FunnelPlot
            title={words.funnel(called(chosen))}
            says={`${words.funnelSays(inside, apart, say(funnel.target))} ${funnel.widened ? words.widened : words.byChance}`}
            volumeLabel={words.volume}
            valueLabel={called(chosen)}
            units={funnel.units}
            target={funnel.target}
            limits={funnel.limits}
            say={say}
            onChoose={onOpen}
          />
        ) : (
          <p>{words.noFunnel}</p>
        )}
      </section>
      <section className={styles.half}>
        <p className={styles.hint}>{tiers.length > 0 && words.open}</p>
        <TierChart
          title={words.tiers}
          says={words.tiersSays}
          valueLabel={words.total}
          unitLabel={scores.of[sheet.of]}
          tiers={tiers}
          say={about}
          cuts={bandsOf(scheme)
            .filter(({ from }) => from > 0)
            .map(({ name, from }) => ({ at: from, label: text(name) }))}
          onChoose={onOpen}
        />
        {without.length > 0 && (
          <p className={styles.without}>
            <span>{words.insufficient}</span>
            {without.map((id) => (
              <button key={id} type="button" className={styles.name} onClick={() => onOpen(id)}>
                {nameOf(id)}
              </button>
            ))}
          </p>
        )}
      </section>
    </div>
  )
}
