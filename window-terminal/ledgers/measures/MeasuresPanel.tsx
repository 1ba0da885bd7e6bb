/** The measures of a period: how well people are told once, what is missed most, how hand-overs and answers are kept. */
import type { LedgersAnswer } from '#shared/ledgers/answers.ts'
import { sayNames } from '#shared/ledgers/sayNames.ts'
import { ledgerOfFigure, type Figure, type NoticeMeasures, type Share } from '#shared/scoring/noticeMeasures.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { percentOf } from '../../scorecard/figures.ts'
import { useReport } from '../../parts/useReport.ts'
import type { Filters, LedgerAsked } from '../asked.ts'
import bar from '../FilterBar.module.css'
import ledgerStyles from '../Ledgers.module.css'
import { PeriodFields } from '../PeriodFields.tsx'
import { Trouble } from '../Trouble.tsx'
import { BarPlot } from './BarPlot.tsx'
import styles from './Measures.module.css'

type Props = {
  readonly session: StaffSession
  readonly known: LedgersAnswer
  readonly asked: LedgerAsked
  readonly today: string
  readonly onAsk: (asked: LedgerAsked) => void
}
type Open = (figure: Figure, more?: Filters) => void

const mostBars = 12

type FigureProps = {
  readonly title: string
  readonly what: string
  readonly share: Share
  readonly count: Figure
  readonly of: Figure
  readonly more?: string | undefined
  readonly onOpen: Open
}

/** A share with its two numbers, each a button to the rows it counts. */
const ShareFigure = ({ title, what, share, count, of, more, onOpen }: FigureProps) => {
  const { ledger } = useWords()
  const words = ledger.measures
  const part = (n: number, figure: Figure) =>
    n === 0 ? (
      <span>{n}</span>
    ) : (
      <button type="button" className={styles.open} onClick={() => onOpen(figure)}>
        <span className="unseen">{`${words.open} ${words.figures[figure]} `}</span>
        {n}
      </button>
    )
  return (
    <section className={styles.figure} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.number}>{percentOf(share.share) ?? words.none}</p>
      <p className={styles.parts}>
        {part(share.count, count)} / {part(share.of, of)}
        {more && <span className={styles.more}>{more}</span>}
      </p>
      <p className={styles.what}>{what}</p>
    </section>
  )
}

const Days = ({ told, onOpen }: { readonly told: NoticeMeasures; readonly onOpen: Open }) => {
  const { ledger } = useWords()
  const words = ledger.measures
  const one = (title: string, { n, days }: NoticeMeasures['toReturn'], figure: Figure) => (
    <p>
      {title} <strong>{days === null ? words.none : words.dayFigure(String(Math.round(days * 10) / 10))}</strong>{' '}
      {n > 0 && (
        <button type="button" className={styles.open} onClick={() => onOpen(figure)}>
          <span className="unseen">{`${words.open} ${words.figures[figure]} `}</span>
          {n}
        </button>
      )}
    </p>
  )
  return (
    <section className={styles.figure} aria-label={words.days}>
      <h3>{words.days}</h3>
      {one(words.toReturn, told.toReturn, 'returned')}
      {one(words.toAcceptance, told.toAcceptance, 'told-accepted')}
      <p className={styles.what}>{words.daysWhat}</p>
    </section>
  )
}

const Figures = ({ told, onOpen }: { readonly told: NoticeMeasures; readonly onOpen: Open }) => {
  const { ledger } = useWords()
  const words = ledger.measures
  const { extraVisits } = told
  return (
    <>
      <div className={styles.figures}>
        <ShareFigure
          title={words.compliance}
          what={words.complianceWhat}
          share={told.compliance}
          count="complied"
          of="told"
          onOpen={onOpen}
        />
        <ShareFigure
          title={words.repeat}
          what={words.repeatWhat}
          share={told.repeat}
          count="repeated"
          of="accepted"
          more={extraVisits === null ? undefined : words.extraTrips(String(Math.round(extraVisits * 100) / 100))}
          onOpen={onOpen}
        />
        <Days told={told} onOpen={onOpen} />
      </div>
      <div className={styles.figures}>
        <ShareFigure
          title={words.visitHandOvers}
          what={words.handOversWhat}
          share={told.visitHandOvers}
          count="visits-taken"
          of="visits-handed"
          onOpen={onOpen}
        />
        <ShareFigure
          title={words.contactHandOvers}
          what={words.handOversWhat}
          share={told.contactHandOvers}
          count="contacts-taken"
          of="contacts-handed"
          onOpen={onOpen}
        />
        <ShareFigure
          title={words.followUps}
          what={words.followUpsWhat}
          share={told.followUps}
          count="answers-kept"
          of="answers-due"
          onOpen={onOpen}
        />
      </div>
    </>
  )
}

export const MeasuresPanel = ({ session, known, asked, today, onAsk }: Props) => {
  const words = useWords()
  const say = words.ledger.measures
  const [language] = useLanguage()
  const fits = asked.from <= asked.to
  const path = fits ? `/api/measures?from=${asked.from}&to=${asked.to}` : undefined
  const { answer: told, trouble, again } = useReport<NoticeMeasures>(session.token, path)
  const names = sayNames([known.names], language, words)
  const open: Open = (figure, more = {}) =>
    onAsk({ ...asked, tab: ledgerOfFigure[figure], filters: { figure, ...more }, page: 1 })
  const anything = told && (told.missed.length > 0 || told.items.length > 0)
  return (
    <div className={ledgerStyles.panel}>
      <div className={ledgerStyles.head}>
        <h2>{words.ledger.measuresTab}</h2>
        <p>{say.hint}</p>
      </div>
      <div className={bar.bar}>
        <PeriodFields asked={asked} today={today} onAsk={onAsk} />
      </div>
      {!fits && <p className={ledgerStyles.trouble}>{words.ledger.filters.wrongWay}</p>}
      {trouble && <Trouble of={trouble} onAgain={again} />}
      {fits && !told && !trouble && <Loading />}
      {told && <Figures told={told} onOpen={open} />}
      {told && !anything && <EmptyState icon="paper" title={say.empty} what={words.ledger.table.emptyWhat} />}
      {told && anything && (
        <div className={styles.plots}>
          <BarPlot
            title={say.missed}
            what={say.missedWhat}
            heads={[say.table.material, say.table.times]}
            bars={told.missed.slice(0, mostBars).map(({ item, material, text, share }) => ({
              key: `${item} ${material}`,
              label: text,
              below: names.item(item),
              length: share.count / Math.max(1, told.missed[0]?.share.count ?? 1),
              figure: say.missedOf(share.count, share.of),
              onOpen: () => open('missed', { item, material }),
            }))}
          />
          <BarPlot
            title={say.byItem}
            what={say.complianceWhat}
            heads={[say.table.item, say.compliance]}
            bars={told.items
              .filter(({ compliance }) => compliance.of > 0)
              .slice(0, mostBars)
              .map(({ item, compliance }) => ({
                key: item,
                label: names.item(item),
                below: undefined,
                length: compliance.share ?? 0,
                figure: `${percentOf(compliance.share) ?? say.none} · ${say.share(compliance.count, compliance.of)}`,
                onOpen: () => open('told', { item }),
              }))}
          />
        </div>
      )}
    </div>
  )
}
