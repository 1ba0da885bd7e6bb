/** One round of reviews: open, how many ballots are in; closed, what each side of k ballots and more says of whom. */
import { useState } from 'react'
import type { RaterGroup } from '#shared/domain/review/facts.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { ReviewRoundView } from '#shared/views/reviews.ts'
import pane from '../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../parts/ReasonField.tsx'
import { sayPeriod } from '../../parts/sayPeriod.ts'
import { WishForm } from '../../parts/WishForm.tsx'

type Seen = Extract<NonNullable<ReviewRoundView>, { is: 'round' }>
const sides: readonly RaterGroup[] = ['superior', 'peers', 'subordinates', 'self']

export const Round = ({ round, session }: { readonly round: Seen; readonly session: StaffSession }) => {
  const { review: words, scores } = useWords()
  const clock = useClock()
  const [act, setAct] = useState<'close' | 'annul'>()
  const { stage, returned, papers, period, name, adHoc, annulled } = round
  const isOffice = session.role === 'appraiser' || session.role === 'director'
  return (
    <>
      <div className={pane.head}>
        <h2>{name ?? `${sayPeriod(period, scores.period)} ${adHoc ? words.adHoc : words.periodic}`}</h2>
        <Badge tone={stage === 'open' ? 'go' : 'plain'}>{words.stages[stage]}</Badge>
        <span className={pane.quiet}>
          {stage === 'open' ? words.until(round.until) : round.closedAt !== null && clock.date(round.closedAt)}
        </span>
        <div className={pane.push}>
          {stage === 'open' && session.role === 'appraiser' && returned === papers && (
            <Button kind="go" onPress={() => setAct('close')}>
              {words.round.close}
            </Button>
          )}
          {stage === 'open' && isOffice && (
            <Button kind="quiet" onPress={() => setAct('annul')}>
              {words.round.annul}
            </Button>
          )}
        </div>
      </div>
      {stage === 'open' && returned !== null && (
        <>
          <p>
            <strong>{words.round.returned(returned, papers)}</strong>
          </p>
          <p className={pane.quiet}>{words.round.openHint}</p>
          <AskedTable round={round} />
        </>
      )}
      {stage === 'closed' && (
        <>
          <p className={pane.quiet}>
            {words.round.closedHint(round.k)} {words.round.usersLater}
          </p>
          <ResultTable round={round} />
        </>
      )}
      {annulled && <p>{words.round.annulled(annulled.by, annulled.reason)}</p>}
      {act === 'close' && (
        <WishForm
          title={words.round.close}
          what={words.round.closeWhat}
          wish={() => ({ type: 'closeReview', review: round.id })}
          onDone={() => undefined}
          onClose={() => setAct(undefined)}
        />
      )}
      {act === 'annul' && <Annul round={round} onClose={() => setAct(undefined)} />}
    </>
  )
}

const Annul = ({ round, onClose }: { readonly round: Seen; readonly onClose: () => void }) => {
  const words = useWords()
  const { round: say } = words.review
  const [reason, setReason] = useState('')
  return (
    <WishForm
      title={say.annul}
      what={say.annulWhat}
      kind="danger"
      go={say.annul}
      notYet={reasonFault(words, reason)}
      wish={() => ({ type: 'annulReview', review: round.id, reason })}
      onDone={() => undefined}
      onClose={onClose}
    >
      <ReasonField label={say.annulWhy} value={reason} onValue={setReason} autoFocus />
    </WishForm>
  )
}

/** Who is asked about whom; nobody sees who has answered. */
const AskedTable = ({ round }: { readonly round: Seen }) => {
  const { review: words } = useWords()
  const name = (id: string): string => round.names[id] ?? id
  return (
    <div className={pane.scroll}>
      <table className={pane.table}>
        <thead>
          <tr>
            <th scope="col">{words.round.about}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {words.groups[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.asked.map((one) => (
            <tr key={one.about}>
              <th scope="row">{name(one.about)}</th>
              <td>{words.round.names(one.superior.map(name))}</td>
              <td>{words.round.names(one.peers.map(name))}</td>
              <td>{words.round.names(one.subordinates.map(name))}</td>
              <td>{one.self && <Icon name="check" size="1em" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const ResultTable = ({ round }: { readonly round: Seen }) => {
  const { review: words } = useWords()
  const text = useText()
  const { results, names, dimensions, asked } = round
  const isAsked = (staff: string, side: RaterGroup): boolean => {
    const one = asked.find(({ about }) => about === staff)
    return side === 'self' ? one?.self === true : (one?.[side].length ?? 0) > 0
  }
  return (
    <div className={pane.scroll}>
      <table className={pane.table}>
        <thead>
          <tr>
            <th scope="col">{words.round.about}</th>
            {sides.map((side) => (
              <th key={side} scope="col" className={pane.number}>
                {words.groups[side]}
              </th>
            ))}
            <th scope="col" className={pane.number}>
              {words.round.total}
            </th>
            {dimensions.map(({ id, name }) => (
              <th key={id} scope="col" className={pane.number}>
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(({ staff, groups, total, dimensions: by }) => (
            <tr key={staff}>
              <th scope="row">{names[staff] ?? staff}</th>
              {sides.map((side) => {
                const view = groups[side]
                return (
                  <td key={side} className={pane.number}>
                    {view ? (
                      words.round.cell(String(view.score), view.n)
                    ) : (
                      <span className={pane.quiet}>{isAsked(staff, side) ? words.round.hidden : '—'}</span>
                    )}
                  </td>
                )
              })}
              <td className={pane.number}>
                {total === null ? <span className={pane.quiet}>{words.round.noTotal}</span> : <strong>{total}</strong>}
              </td>
              {dimensions.map(({ id }) => (
                <td key={id} className={pane.number}>
                  {by[id] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
