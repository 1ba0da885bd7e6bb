/** Opens a round of reviews: who is reviewed, which sides are asked, until when; who is asked follows and may be changed. */
import { useState } from 'react'
import type { Asked, RaterGroup } from '#shared/domain/review/facts.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { PeriodStep } from '../../parts/PeriodStep.tsx'
import { periodWith } from '../../parts/sayPeriod.ts'
import { AskedOf } from './AskedOf.tsx'

type Props = { readonly session: StaffSession; readonly onDone: () => void; readonly onClose: () => void }
const sides: readonly RaterGroup[] = ['superior', 'peers', 'subordinates', 'self']
/** Fewer than so many ballots of a side are never shown. */
const leastK = 4

/** Only the sides that are asked. */
const within = (asked: Asked, groups: readonly RaterGroup[]): Asked => ({
  about: asked.about,
  superior: groups.includes('superior') ? asked.superior : [],
  peers: groups.includes('peers') ? asked.peers : [],
  subordinates: groups.includes('subordinates') ? asked.subordinates : [],
  self: groups.includes('self'),
})

export const OpenRound = ({ session, onDone, onClose }: Props) => {
  const { review: words } = useWords()
  const { opening: say } = words
  const text = useText()
  const { wish, busy } = useWish()
  const raters = usePicture('raters', {})?.data
  const [chosenPeriod, setPeriod] = useState<Period>()
  const [adHoc, setAdHoc] = useState(false)
  const [name, setName] = useState('')
  const [groups, setGroups] = useState<readonly RaterGroup[]>(['superior', 'peers', 'subordinates'])
  const [about, setAbout] = useState<readonly string[]>([])
  const [until, setUntil] = useState('')
  const [changed, setChanged] = useState<Readonly<Record<string, Asked>>>({})
  const [editing, setEditing] = useState<string>()
  const [asked, setTried] = useState(false)
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  if (!raters) return <Loading />
  const period = chosenPeriod ?? periodWith(raters.today, 'half')
  const nameOf = (id: string): string => raters.people.find((one) => one.id === id)?.name ?? id
  const askedOf = (id: string): Asked | undefined =>
    changed[id] ??
    (raters.asked.find((one) => one.about === id) &&
      within(
        raters.asked.find((one) => one.about === id)!,
        groups,
      ))
  const isReady = about.length > 0 && groups.length > 0 && until !== ''
  const flip = <T,>(list: readonly T[], one: T): readonly T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
  const open = async (): Promise<void> => {
    setTried(true)
    if (!isReady) return
    const own = about.flatMap((id) => changed[id] ?? [])
    const reply = await wish({
      type: 'openReview',
      period,
      adHoc,
      groups,
      about,
      until,
      asked: own,
      ...(name.trim() && { name }),
    })
    if (reply.ok) onDone()
    else setNo(reply)
  }
  return (
    <div className={pane.part}>
      <div className={pane.head}>
        <Button kind="quiet" icon={<Icon name="back" />} onPress={onClose}>
          {say.back}
        </Button>
        <h2>{say.title}</h2>
        <PeriodStep period={period} today={raters.today} onPeriod={setPeriod} />
        <div className={pane.push}>
          <Button kind="go" busy={busy} onPress={() => void open()}>
            {say.go}
          </Button>
        </div>
      </div>
      <p className={pane.quiet}>
        {say.k} {say.few(leastK)}
      </p>
      {asked && !isReady && (
        <p className={pane.wrong} role="alert">
          {say.needs}
        </p>
      )}
      <RefusalLine no={no} />
      <div className={pane.fields}>
        <fieldset className={pane.field}>
          <legend>{say.kind}</legend>
          <div className={pane.checks}>
            {([false, true] as const).map((one) => (
              <label key={String(one)}>
                <input type="radio" name="kind" checked={adHoc === one} onChange={() => setAdHoc(one)} />
                {one ? words.adHoc : words.periodic}
              </label>
            ))}
          </div>
        </fieldset>
        <Field label={say.name} value={name} onValue={setName} maxLength={80} />
        <Field label={say.until} type="date" value={until} onValue={setUntil} min={raters.today} />
      </div>
      <fieldset className={pane.field}>
        <legend>{say.groups}</legend>
        <div className={pane.checks}>
          {sides.map((side) => (
            <label key={side}>
              <input type="checkbox" checked={groups.includes(side)} onChange={() => setGroups(flip(groups, side))} />
              {words.groups[side]}
            </label>
          ))}
        </div>
      </fieldset>
      <section className={pane.block} aria-label={say.about}>
        <div className={pane.head}>
          <h3>{say.about}</h3>
          <Button size="small" onPress={() => setAbout(raters.people.map(({ id }) => id))}>
            {say.all}
          </Button>
          <Button size="small" kind="quiet" onPress={() => setAbout([])}>
            {say.noneOfThem}
          </Button>
        </div>
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
                <td />
              </tr>
            </thead>
            <tbody>
              {raters.people.map(({ id, name: person, section }) => {
                const of = askedOf(id)
                return (
                  <tr key={id}>
                    <th scope="row">
                      <label>
                        <input
                          type="checkbox"
                          checked={about.includes(id)}
                          onChange={() => setAbout(flip(about, id))}
                        />{' '}
                        {person}
                      </label>
                      {section && <small>{text(section)}</small>}
                    </th>
                    <td>{of && words.round.names(of.superior.map(nameOf))}</td>
                    <td>{of && words.round.names(of.peers.map(nameOf))}</td>
                    <td>{of && words.round.names(of.subordinates.map(nameOf))}</td>
                    <td>{of?.self && <Icon name="check" size="1em" />}</td>
                    <td>
                      {about.includes(id) && id !== session.staff.id && (
                        <Button size="small" label={say.changeOf(person)} onPress={() => setEditing(id)}>
                          {changed[id] ? say.changed : say.change}
                        </Button>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      </section>
      {editing && (
        <AskedOf
          name={nameOf(editing)}
          asked={askedOf(editing)!}
          people={raters.people}
          onChange={(one) => {
            const { [editing]: _before, ...others } = changed
            setChanged(one ? { ...others, [editing]: one } : others)
            setEditing(undefined)
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  )
}
