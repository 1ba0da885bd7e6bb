/** The appraisal office from the door on: seven tabs, each a part of the appraisal. */
import { Frame } from '#shared/ui/Frame.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { PartTabs } from '../parts/PartTabs.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { useNamedPart } from '../parts/useNamedPart.ts'
import styles from './Appraisal.module.css'
import './print.css'
import { tabNames, tabs } from './tabs.ts'

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { scores: words, common } = useWords()
  const text = useText()
  const [open, setOpen] = useNamedPart(tabNames)
  const hall = usePicture('services', {})?.data
  const Tab = tabs[open]
  return (
    <Frame
      title={words.title}
      about={hall && text(hall.hallName)}
      demo={hall?.demo ?? false}
      tools={
        <>
          <span>{`${session.staff.name} · ${common.roles[session.role]}`}</span>
          <SignOutButton />
        </>
      }
    >
      <PartTabs label={words.tabsLabel} names={tabNames} words={words.tabs} open={open} onOpen={setOpen} />
      <section className={styles.tab} aria-label={words.tabs[open]}>
        <Tab key={open} />
      </section>
    </Frame>
  )
}

export const AppraisalScreen = () => {
  const { scores } = useWords()
  return (
    <SignedIn screen="floor" roles={['appraiser', 'director', 'supervisor']} heading={scores.signInTitle}>
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
