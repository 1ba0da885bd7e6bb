/** A member of staff's own page: own scores, conduct, goals and the reviews asked of them. */
import { Frame } from '#shared/ui/Frame.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { PartTabs } from '../parts/PartTabs.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import { useNamedPart } from '../parts/useNamedPart.ts'
import styles from './Mine.module.css'
import '../appraisal/print.css'
import { partNames, parts } from './parts.ts'

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { scores } = useWords()
  const { mine: words } = scores
  const text = useText()
  const [open, setOpen] = useNamedPart(partNames)
  const hall = usePicture('services', {})?.data
  const Part = parts[open]
  return (
    <Frame
      title={words.title}
      about={hall && text(hall.hallName)}
      demo={hall?.demo ?? false}
      tools={
        <>
          <span>{session.staff.name}</span>
          <SignOutButton />
        </>
      }
    >
      <PartTabs label={words.partsLabel} names={partNames} words={words.parts} open={open} onOpen={setOpen} />
      <p className={styles.only}>{words.onlyMine}</p>
      <section className={styles.part} aria-label={words.parts[open]}>
        <Part key={open} />
      </section>
    </Frame>
  )
}

export const MineScreen = () => {
  const { scores } = useWords()
  return (
    <SignedIn
      screen="floor"
      roles={['clerk', 'guide', 'supervisor', 'officer', 'appraiser', 'director']}
      heading={scores.mine.signInTitle}
    >
      {(session) => <Inside session={session} />}
    </SignedIn>
  )
}
