/** One publication sheet (公示表) as it is posted: what was appraised and how, everybody's line, where to object, what it stands on. */
import { usePicture } from '#shared/ui/useHall.tsx'
import { useClock, useLanguage, useText, useWords } from '#shared/ui/words.tsx'
import { percent, points } from '../appraisal/card/say.ts'
import { sayPeriod } from '../parts/sayPeriod.ts'
import { ScoreTable } from './ScoreTable.tsx'
import { inPlainOrder, type ShownSheet, whoOf } from './shown.ts'
import styles from './Sheet.module.css'
import { SheetEnd } from './SheetEnd.tsx'
import { TenPointTable } from './TenPointTable.tsx'

export type Size = 'A4' | 'A3'
type Props = { readonly shown: ShownSheet; readonly size: Size }

export const PublicSheet = ({ shown, size }: Props) => {
  const { scores, common } = useWords()
  const { sheet: words } = scores
  const text = useText()
  const clock = useClock()
  const [language] = useLanguage()
  const hall = usePicture('openness', {})?.data
  const services = usePicture('services', {})?.data
  const { sheet, scheme, published, publication } = shown
  const whoIs = (id: string) => whoOf(shown, id, text, common.windowNamed)
  const sectionName = (id: string): string => {
    const member = sheet.rows.find(({ section }) => section === id)
    const name = shown.names[id]?.name ?? (member && shown.names[member.id]?.section)
    return name ? text(name) : id
  }
  const order = inPlainOrder(shown, whoIs, language)
  const title = words.title(sayPeriod(sheet.period, scores.period), text(scheme.name))
  const served = sheet.rows.reduce((sum, row) => sum + row.served, 0)
  // Only what is measured leaves visits out.
  const left = scheme.kind === 'points' ? Object.entries(sheet.excluded).filter(([, n]) => n > 0) : []
  const comma = language === 'en' ? ', ' : '，'
  const counted = [
    words.count[sheet.of](sheet.rows.length),
    served > 0 && words.servedAll(served),
    scheme.kind === 'points' &&
      sheet.response &&
      words.response(sheet.response.num, sheet.response.den, percent(sheet.response.num / sheet.response.den)),
  ].filter(Boolean)
  const method =
    scheme.kind === 'deductions' ? words.methods.deductions(String(scheme.rules.full)) : words.methods[scheme.kind]
  const phone = hall?.phones.supervision
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.book, words.bookOf(scheme.basis ? text(scheme.basis) : text(scheme.name), sheet.book)],
    ...(published?.because ? [[words.because, published.because] as const] : []),
    [words.method, method],
    [words.counted, counted.join(comma)],
    ...(left.length > 0
      ? [
          [
            words.left,
            left.map(([what, n]) => scores.excludedOne(scores.excludedNames[what] ?? what, n)).join(comma),
          ] as const,
        ]
      : []),
    [
      words.window,
      published
        ? words.windowIs(clock.date(published.at), published.objectUntil)
        : words.windowDays(publication.objectionDays),
    ],
    [words.turnTo, `${words.turnToWhat(publication.decideDays)}${phone ? ` ${words.supervision(phone)}` : ''}`],
    ...(published
      ? [
          [
            words.objections,
            words.objectionsAre(published.objections.made, published.objections.upheld, published.objections.open),
          ] as const,
        ]
      : []),
  ]
  return (
    <article className={styles.sheet} data-paper={size} aria-label={title}>
      {services?.demo && <p className={styles.mark}>{words.demo}</p>}
      {!published && <p className={styles.mark}>{words.draft}</p>}
      <header className={styles.head}>
        <p className={styles.hall}>{services && text(services.hallName)}</p>
        <h2 className={styles.title}>{title}</h2>
        {published && (
          <p className={styles.version}>
            {words.nth(published.version)} · {published.day}
          </p>
        )}
      </header>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {scheme.kind === 'deductions' ? (
        <TenPointTable shown={shown} scheme={scheme} order={order} whoIs={whoIs} />
      ) : (
        <ScoreTable shown={shown} order={order} whoIs={whoIs} wide={size === 'A3'} />
      )}
      {sheet.sections.length > 0 && (
        <section className={styles.sections}>
          <h3>{words.sections}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.columns.section}</th>
                <th scope="col">{words.sectionPeople}</th>
                <th scope="col">{words.columns.month}</th>
                <th scope="col">{words.columns.year}</th>
              </tr>
            </thead>
            <tbody>
              {sheet.sections.map(({ id, people, total, yearTotal }) => (
                <tr key={id}>
                  <td>{sectionName(id)}</td>
                  <td className={styles.number}>{people}</td>
                  <td className={styles.total}>{total === null ? scores.noFigure : points(total)}</td>
                  <td className={styles.number}>{yearTotal === null ? scores.noFigure : points(yearTotal)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <SheetEnd shown={shown} hallName={services ? text(services.hallName) : ''} />
    </article>
  )
}
