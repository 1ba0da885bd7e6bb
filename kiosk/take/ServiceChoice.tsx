/** What would you like to do? Services at once when they fit on one page, categories first when not. */
import type { Dispatch } from 'react'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import type { LineStatus } from '#shared/ui/line.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import { Tile } from '#shared/ui/Tile.tsx'
import { sayRange } from '#shared/ui/WaitRange.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { ServicesView, ServiceTile } from '#shared/views/services.ts'
import { Closed } from './Closed.tsx'
import { Tiles } from './Tiles.tsx'
import type { Taking } from './taking.tsx'
import type { Step, Turn } from './turn.ts'

/** More than this and categories come first. */
const onOnePage = 10

type Props = {
  readonly services: ServicesView | undefined
  readonly turn: Turn
  readonly act: Dispatch<Step>
  readonly taking: Taking
  readonly line: LineStatus
}

export const ServiceChoice = ({ services, turn, act, taking, line }: Props) => {
  const { kiosk } = useWords()
  const text = useText()
  if (!services) {
    if (line !== 'lost') return <Loading />
    return <EmptyState whole icon="offline" title={kiosk.offlineTake} what={kiosk.offlineWhat} />
  }
  const groups = services.groups.filter((group) => group.services.length > 0)
  const every = groups.flatMap((group) => group.services)
  if (every.length === 0) return <EmptyState whole icon="settings" title={kiosk.empty} what={kiosk.emptyWhat} />
  if (!services.open.issuing || services.open.dayClosed) return <Closed open={services.open} />

  const { page } = turn
  const group = page.is === 'group' ? groups.find((g) => g.id === page.group) : undefined
  const tile = (service: ServiceTile) => (
    <ServiceButton key={service.id} service={service} taking={taking} line={line} />
  )
  if (group)
    return (
      <Tiles key={group.id} heading={kiosk.chooseIn(text(group.name))}>
        {group.services.map(tile)}
      </Tiles>
    )
  if (every.length <= onOnePage) return <Tiles heading={kiosk.choose}>{every.map(tile)}</Tiles>
  return (
    <Tiles heading={kiosk.chooseGroup}>
      {groups.map((one) =>
        one.services.length === 1 ? (
          one.services.map(tile)
        ) : (
          <GroupButton
            key={one.id}
            group={one}
            onPress={() => act({ do: 'go', page: { is: 'group', group: one.id } })}
          />
        ),
      )}
    </Tiles>
  )
}

type ServiceProps = { readonly service: ServiceTile; readonly taking: Taking; readonly line: LineStatus }

const ServiceButton = ({ service, taking, line }: ServiceProps) => {
  const words = useWords()
  const text = useText()
  const { state, waiting, range } = service
  const takingThis = taking.attempt !== undefined && !taking.attempt.no && taking.attempt.service.id === service.id
  const wait =
    state === 'quota-full'
      ? words.kiosk.full
      : state === 'no-window' && !range.can
        ? words.kiosk.noWindowYet
        : sayRange(words, range)
  return (
    <Tile
      title={text(service.name)}
      note={takingThis ? words.kiosk.taking : state === 'quota-full' ? undefined : words.common.waiting(waiting)}
      foot={wait}
      busy={taking.attempt !== undefined}
      picked={takingThis}
      disabled={state === 'quota-full' || line === 'lost'}
      onPress={() => taking.take(service)}
    />
  )
}

type GroupProps = { readonly group: ServicesView['groups'][number]; readonly onPress: () => void }

const GroupButton = ({ group, onPress }: GroupProps) => {
  const words = useWords()
  const text = useText()
  const waiting = group.services.reduce((sum, service) => sum + service.waiting, 0)
  return (
    <Tile
      title={text(group.name)}
      note={words.common.waiting(waiting)}
      foot={group.services.map((service) => text(service.name)).join(words.common.listComma)}
      mark={<Icon name="forward" />}
      onPress={onPress}
    />
  )
}
