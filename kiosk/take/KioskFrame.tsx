/** What stands around every page of the kiosk, always in the same place: hall, language, large type, ways out. */
import type { Dispatch, ReactNode } from 'react'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { LanguageSwitch } from '#shared/ui/LanguageSwitch.tsx'
import { LineBanner } from '#shared/ui/LineBanner.tsx'
import { LineDot } from '#shared/ui/LineDot.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import type { ServicesView } from '#shared/views/services.ts'
import styles from './KioskFrame.module.css'
import { above } from '../openness/place.ts'
import type { Page, Step, Turn } from './turn.ts'

type Props = {
  readonly services: ServicesView | undefined
  readonly turn: Turn
  readonly act: Dispatch<Step>
  readonly children: ReactNode
}

export const KioskFrame = ({ services, turn, act, children }: Props) => {
  const { common } = useWords()
  const text = useText()
  const clock = useClock()
  const now = useServerNow()
  return (
    <div
      className={styles.kiosk}
      data-lowered={turn.lowered ? 'yes' : 'no'}
      onContextMenu={(event) => event.preventDefault()}
    >
      {turn.lowered && <div className={styles.above} />}
      <div className={styles.band}>
        <header className={styles.head}>
          <div className={styles.hall}>
            <p className={styles.name}>{services ? text(services.hallName) : common.product}</p>
            <p className={styles.time}>
              <span>{clock.time(now)}</span>
              <LineDot words={false} />
              {services?.demo && <Badge tone="look">{common.demo}</Badge>}
            </p>
          </div>
          <Tools services={services} turn={turn} act={act} />
        </header>
        <LineBanner lostOnly />
        <div className={styles.body}>{children}</div>
        {turn.page.is !== 'result' && <Foot services={services} turn={turn} act={act} />}
      </div>
    </div>
  )
}

/** One step back, or home. */
const pageAbove = (page: Page): Page => {
  const place = page.is === 'openness' ? above(page.place) : undefined
  return place ? { is: 'openness', place } : { is: 'services' }
}

type Part = Omit<Props, 'children'>

const Tools = ({ services, turn, act }: Part) => {
  const { kiosk } = useWords()
  return (
    <div className={styles.tools}>
      <LanguageSwitch className={styles.languages} {...(services && { languages: services.languages })} />
      <Button icon={<Icon name="letters" />} pressed={turn.large} onPress={() => act({ do: 'large', on: !turn.large })}>
        {turn.large ? kiosk.normalSize : kiosk.large}
      </Button>
    </div>
  )
}

const Foot = ({ services, turn, act }: Part) => {
  const { kiosk, common } = useWords()
  const { page, priority, lowered } = turn
  const start = page.is === 'services'
  const running = services !== undefined && !services.open.dayClosed && services.groups.length > 0
  const issuing = running && services.open.issuing
  return (
    <nav className={styles.foot} aria-label={common.product}>
      {!start && (
        <Button icon={<Icon name="back" />} onPress={() => act({ do: 'go', page: pageAbove(page) })}>
          {common.back}
        </Button>
      )}
      {(start || page.is === 'group') && issuing && (
        <Button
          icon={<Icon name="star" />}
          pressed={priority !== undefined}
          onPress={() => act({ do: 'go', page: { is: 'priority' } })}
        >
          {priority ? kiosk.priorityOn(common.priorities[priority]) : kiosk.priority}
        </Button>
      )}
      {start && issuing && (
        <Button icon={<Icon name="phone" />} onPress={() => act({ do: 'go', page: { is: 'by-phone' } })}>
          {kiosk.byPhone}
        </Button>
      )}
      {start && issuing && (
        <Button icon={<Icon name="paper" />} onPress={() => act({ do: 'go', page: { is: 'by-notice' } })}>
          {kiosk.byNotice}
        </Button>
      )}
      {start && running && (
        <Button icon={<Icon name="return" />} onPress={() => act({ do: 'go', page: { is: 'come-back' } })}>
          {kiosk.comeBack}
        </Button>
      )}
      {start && (
        <Button
          icon={<Icon name="eye" />}
          onPress={() => act({ do: 'go', page: { is: 'openness', place: { at: 'home' } } })}
        >
          {kiosk.openness}
        </Button>
      )}
      {start && services && (
        <Button icon={<Icon name="bell" />} onPress={() => act({ do: 'go', page: { is: 'complain' } })}>
          {kiosk.complain}
        </Button>
      )}
      <Button
        className={styles.reach}
        icon={<Icon name={lowered ? 'raise' : 'lower'} />}
        onPress={() => act({ do: 'lowered', on: !lowered })}
      >
        {lowered ? kiosk.raise : kiosk.lower}
      </Button>
    </nav>
  )
}
