/** 办事公开 at the kiosk: who is on duty, every item with its guide, today's figures, where to ask and complain. */
import { usePhoneOrigin } from '#shared/ui/aboutHall.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { QrCode } from '#shared/ui/QrCode.tsx'
import { Tile } from '#shared/ui/Tile.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { GuidesView } from '#shared/views/guide.ts'
import type { OpennessView } from '#shared/views/openness.ts'
import { Tiles } from '../take/Tiles.tsx'
import { Guide } from './Guide.tsx'
import styles from './Openness.module.css'
import type { OpenPlace } from './place.ts'
import { Staff } from './Staff.tsx'

type Props = { readonly place: OpenPlace; readonly onGo: (place: OpenPlace) => void }

export const Openness = ({ place, onGo }: Props) => {
  const view = usePicture('openness', {})?.data
  const guides = usePicture('guides', {})?.data
  if (!view || !guides) return <Loading />
  switch (place.at) {
    case 'home':
      return <Home view={view} onGo={onGo} />
    case 'staff':
      return <Staff onDuty={view.onDuty} />
    case 'today':
      return <Today view={view} />
    case 'phones':
      return <Phones view={view} />
    case 'guide':
      return <Guide key={place.item} item={place.item} />
    default:
      return <Items guides={guides} place={place} onGo={onGo} />
  }
}

type Part = { readonly view: NonNullable<OpennessView> }

const Home = ({ view, onGo }: Part & Pick<Props, 'onGo'>) => {
  const { openness: words } = useWords()
  const forward = <Icon name="forward" />
  const go = (at: 'groups' | 'staff' | 'today' | 'phones') => () => onGo({ at })
  return (
    <Tiles heading={words.title}>
      <Tile title={words.items} mark={forward} onPress={go('groups')} />
      <Tile title={words.staff} note={words.onDuty(view.onDuty.length)} mark={forward} onPress={go('staff')} />
      <Tile
        title={words.today}
        note={`${words.served} ${words.people(view.today.served)}`}
        mark={forward}
        onPress={go('today')}
      />
      <Tile title={words.phones} foot={view.phones.supervision ?? undefined} mark={forward} onPress={go('phones')} />
    </Tiles>
  )
}

type ItemsProps = {
  readonly guides: NonNullable<GuidesView>
  readonly place: Extract<OpenPlace, { at: 'groups' | 'services' | 'items' }>
  readonly onGo: Props['onGo']
}

/** Groups, then queues, then items; a step with one choice is not asked. */
const Items = ({ guides, place, onGo }: ItemsProps) => {
  const { openness: words } = useWords()
  const text = useText()
  const forward = <Icon name="forward" />
  const groups = guides.groups
    .map((group) => ({ ...group, services: group.services.filter(({ items }) => items.length > 0) }))
    .filter((group) => group.services.length > 0)
  if (groups.length === 0) return <EmptyState whole title={words.noItems} what={words.noItemsWhat} />
  const group = place.at === 'groups' ? undefined : groups.find(({ id }) => id === place.group)
  const service = place.at === 'items' ? group?.services.find(({ id }) => id === place.service) : undefined
  if (group && service)
    return (
      <Tiles key={service.id} heading={text(service.name)}>
        {service.items.map((item) => (
          <Tile
            key={item.id}
            title={text(item.name)}
            note={item.days === null ? undefined : words.days(item.days)}
            foot={item.free ? words.free : words.charged}
            mark={forward}
            onPress={() => onGo({ at: 'guide', group: group.id, service: service.id, item: item.id })}
          />
        ))}
      </Tiles>
    )
  if (group)
    return (
      <Tiles key={group.id} heading={text(group.name)}>
        {group.services.map(({ id, name, items }) => (
          <Tile
            key={id}
            title={text(name)}
            note={words.itemCount(items.length)}
            mark={forward}
            onPress={() => onGo({ at: 'items', group: group.id, service: id })}
          />
        ))}
      </Tiles>
    )
  return (
    <Tiles heading={words.items}>
      {groups.map(({ id, name, services }) => (
        <Tile
          key={id}
          title={text(name)}
          note={words.itemCount(services.reduce((sum, { items }) => sum + items.length, 0))}
          mark={forward}
          onPress={() => onGo({ at: 'services', group: id })}
        />
      ))}
    </Tiles>
  )
}

const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000))

const Today = ({ view: { today } }: Part) => {
  const { openness: words } = useWords()
  const figures = [
    [words.issued, words.people(today.issued)],
    [words.served, words.people(today.served)],
    [words.waiting, words.people(today.waiting)],
    [words.notices, words.people(today.notices)],
    ...(today.waitMs === null ? [] : [[words.wait, words.minutes(minutes(today.waitMs))]]),
    ...(today.handlingMs === null ? [] : [[words.handling, words.minutes(minutes(today.handlingMs))]]),
  ]
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{words.today}</h1>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {words.satisfied} · {words.ofRated(today.satisfied, today.rated)}
      </p>
    </section>
  )
}

const Phones = ({ view }: Part) => {
  const { openness: words } = useWords()
  const text = useText()
  const origin = usePhoneOrigin()
  const lines = [
    [words.enquiry, view.phones.enquiry ?? words.noPhone],
    [words.supervision, view.phones.supervision ?? words.noPhone],
    ...(view.address ? [[words.address, text(view.address)]] : []),
  ]
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{words.phones}</h1>
      <dl className={styles.phones}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {origin && (
        <div className={styles.codes}>
          {[
            [words.onPhone, `${origin}/open`],
            [words.complainOnPhone, `${origin}/complain`],
          ].map(([label = '', address = '']) => (
            <figure key={address}>
              <QrCode className={styles.code} text={address} label={label} />
              <figcaption>{label}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </section>
  )
}
