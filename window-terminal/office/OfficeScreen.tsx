/** Matters after the window, from the door on: what asks for something at the left, the one being worked on beside it. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { useWatched } from '#shared/ui/useHall.tsx'
import { sayRefusal, useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { List } from './List.tsx'
import { MatterPanel } from './MatterPanel.tsx'
import styles from '../parts/TwoPanes.module.css'
import { wholeNumber } from './Search.tsx'

/** `/office/?matter=20261123-0007` opens that one. */
const inAddress = (): string | undefined => {
  const named = new URLSearchParams(location.search).get('matter') ?? ''
  return wholeNumber.test(named) ? named : undefined
}
const putInAddress = (matter: string | undefined): void => {
  const query = new URLSearchParams(location.search)
  if (matter) query.set('matter', matter)
  else query.delete('matter')
  const left = query.toString()
  history.replaceState(null, '', left ? `?${left}` : location.pathname)
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const words = useWords()
  const { office } = words
  const text = useText()
  const [chosen, setChosen] = useState(inAddress)
  const { picture, refused } = useWatched('office', {})
  const list = picture?.data
  const choose = (id: string | undefined): void => {
    setChosen(id)
    putInAddress(id)
  }
  return (
    <Frame
      title={office.title}
      about={list && text(list.hallName)}
      demo={list?.demo ?? false}
      tools={
        <>
          <span>{session.staff.name}</span>
          <SignOutButton />
        </>
      }
    >
      {refused ? (
        <EmptyState icon="warn" title={sayRefusal(words, { ok: false, refusal: refused })} />
      ) : list ? (
        <div className={styles.both} data-chosen={chosen ? 'yes' : 'no'}>
          <List rows={list.rows} session={session} chosen={chosen} onChoose={choose} />
          <div className={styles.one}>
            {chosen === undefined ? (
              list.rows.length > 0 && (
                <EmptyState icon="paper" title={office.list.choose} what={office.list.chooseWhat} />
              )
            ) : (
              <>
                <Button
                  kind="quiet"
                  className={styles.back}
                  icon={<Icon name="back" />}
                  onPress={() => choose(undefined)}
                >
                  {office.list.back}
                </Button>
                <MatterPanel matter={chosen} session={session} />
              </>
            )}
          </div>
        </div>
      ) : picture ? (
        <EmptyState icon="paper" title={office.list.none} what={office.list.noneWhat} />
      ) : (
        <Loading />
      )}
    </Frame>
  )
}

export const OfficeScreen = () => {
  const { office } = useWords()
  return (
    <SignedIn screen="floor" roles={['clerk', 'guide', 'supervisor', 'admin']} heading={office.signInTitle}>
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
