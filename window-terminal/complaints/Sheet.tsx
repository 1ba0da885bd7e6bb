/** 差评处置单 or 投诉登记处置单 on paper, A4. Who complained is not on it: that is kept apart. */
import { sayTag } from '#shared/i18n/ratingTags.ts'
import { useClock, useLanguage, useText, useWords } from '#shared/ui/words.tsx'
import styles from './Sheet.module.css'
import type { Shown } from './timeline.ts'

type Line = readonly [label: string, text: string | null | undefined]

export const Sheet = ({ view }: { readonly view: Shown }) => {
  const { complaint: words, common } = useWords()
  const [language] = useLanguage()
  const text = useText()
  const clock = useClock()
  const { sheet, detail } = words
  const stamp = (at: number | undefined): string => (at === undefined ? '' : `${clock.date(at)} ${clock.time(at)}`)
  const who = (staff: string | undefined): string => (staff ? (view.people[staff] ?? staff) : '')
  const join = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join('　')
  const { accepted, notAccepted, verified, classified, handled, replied, appeal, archived, names, rating } = view
  const unit = handled?.unit ?? notAccepted?.unit
  const dues = Object.entries(view.dues).map(([step, due]) =>
    words.list.by(words.steps[step as keyof typeof words.steps], due.by),
  )
  const lines: readonly Line[] = [
    [sheet.number, view.number],
    [sheet.channel, words.channels[view.channel]],
    [sheet.registeredAt, stamp(view.at)],
    [sheet.complainant, view.personal.is === 'kept' || view.named ? sheet.kept : sheet.anonymous],
    [sheet.nature, words.natures[view.nature]],
    ...(rating
      ? ([
          [sheet.grade, common.grades[rating.grade - 1]],
          [sheet.reasons, rating.tags.map((tag) => sayTag(tag, language)).join('；')],
        ] as const)
      : []),
    [sheet.accused, join(names.window && common.windowNamed(names.window), names.staff)],
    [sheet.service, names.service && text(names.service)],
    [sheet.visit, view.about.visit && detail.visit(view.about.visit.day, view.about.visit.ticket)],
    [
      sheet.accept,
      accepted
        ? join(detail.accepted, stamp(accepted.at), who(accepted.staff))
        : notAccepted && join(detail.notAccepted, notAccepted.reason, stamp(notAccepted.at), who(notAccepted.staff)),
    ],
    [
      sheet.contact,
      view.contacts.map((one) => join(stamp(one.at), detail.contacted(one.reached), one.note)).join('\n'),
    ],
    [
      sheet.verify,
      verified && join(words.holds[verified.holds], verified.note, stamp(verified.at), who(verified.staff)),
    ],
    [sheet.class, classified && words.classes[classified.as]],
    [sheet.handling, handled && join(words.handlings[handled.how], handled.measure, stamp(handled.at))],
    [sheet.unit, unit && join(unit.name, unit.phone)],
    [sheet.due, dues.join('　')],
    [sheet.appeal, appeal && join(words.grounds[appeal.made.ground], appeal.made.statement, who(appeal.made.staff))],
    [
      sheet.decision,
      appeal?.decided &&
        join(
          (rating ? detail.decided : detail.decidedPlain)(appeal.decided.upheld),
          appeal.decided.reason,
          who(appeal.decided.staff),
        ),
    ],
    [sheet.reply, replied && join(words.replyWays[replied.how], stamp(replied.at))],
    [
      sheet.callBack,
      view.callBacks
        .map((one) => join(stamp(one.at), detail.calledBack(one.reached, one.satisfied ?? null)))
        .join('\n'),
    ],
    [sheet.replyGrade, view.replyGrade && common.grades[view.replyGrade.grade - 1]],
    [sheet.publish, view.published?.text],
    [sheet.archive, archived && join(archived.archive, stamp(archived.at))],
  ]
  return (
    <section className={styles.sheet} aria-hidden="true">
      <h1>{rating ? sheet.ratingTitle : sheet.complaintTitle}</h1>
      <p className={styles.hall}>{text(view.hallName)}</p>
      <table>
        <tbody>
          {lines.map(([label, said]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{said || sheet.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.signs}>
        <span>{sheet.signer}</span>
        <span>{sheet.reviewer}</span>
        <span>{sheet.date}</span>
      </p>
    </section>
  )
}
