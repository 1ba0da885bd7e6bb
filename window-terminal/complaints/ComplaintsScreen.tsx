/** Complaints and bad ratings from the door on: what is due first at the left, the one being worked on beside it. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { Said } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { RegisterComplaint } from '../desk/complaint/RegisterComplaint.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import styles from '../parts/TwoPanes.module.css'
import { Detail } from './Detail.tsx'
import type { Filter } from './filters.ts'
import { List } from './List.tsx'
import './print.css'

/** `#T20261123-0007` opens that one. */
const inAddress = (): string | undefined => /^#(T\d{8}-\d{4,6})$/.exec(location.hash)?.[1]

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { complaint: words } = useWords()
  const text = useText()
  const [filter, setFilter] = useState<Filter>('open')
  const [chosen, setChosen] = useState(inAddress)
  const [registers, setRegisters] = useState(false)
  const [said, setSaid] = useState<string>()
  const list = usePicture('complaints', {})?.data
  const view = usePicture(
    session.role === 'officer' ? 'complaint' : 'appealed',
    chosen === undefined ? undefined : { complaint: chosen },
  )?.data
  const choose = (id: string | undefined): void => {
    setChosen(id)
    history.replaceState(null, '', id ? `#${id}` : location.pathname)
  }
  return (
    <Frame
      title={words.title}
      about={list && text(list.hallName)}
      demo={list?.demo ?? false}
      tools={
        <>
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setRegisters(true)}>
            {words.detail.register}
          </Button>
          <span>{session.staff.name}</span>
          <SignOutButton />
        </>
      }
    >
      {list ? (
        <div className={styles.both} data-chosen={chosen ? 'yes' : 'no'}>
          <List rows={list.rows} filter={filter} onFilter={setFilter} chosen={chosen} onChoose={choose} />
          <div className={styles.one}>
            {chosen !== undefined && (
              <Button
                kind="quiet"
                className={styles.back}
                icon={<Icon name="back" />}
                onPress={() => choose(undefined)}
              >
                {words.detail.back}
              </Button>
            )}
            {view && <Detail key={view.id} view={view} session={session} />}
            {chosen === undefined && list.rows.length > 0 && (
              <EmptyState icon="paper" title={words.list.choose} what={words.list.chooseWhat} />
            )}
          </div>
        </div>
      ) : (
        <Loading />
      )}
      {registers && list && (
        <RegisterComplaint
          token={session.token}
          windows={list.windows}
          people={list.people}
          onClose={() => setRegisters(false)}
          onDone={(sentence, id) => {
            setRegisters(false)
            setSaid(sentence)
            choose(id)
          }}
        />
      )}
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </Frame>
  )
}

export const ComplaintsScreen = () => {
  const { complaint } = useWords()
  return (
    <SignedIn screen="floor" roles={['officer', 'supervisor']} heading={complaint.signInTitle}>
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
