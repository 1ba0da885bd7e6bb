/** Setup's desk: sections at the left, the chosen one beside them, the draft below. */
import { useEffect, useState } from 'react'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { SignOutButton } from '../parts/SignOutButton.tsx'
import type { Published } from './draft/draft.ts'
import { pathKey, type Path } from './draft/path.ts'
import { DraftBar } from './DraftBar.tsx'
import { ItemsSection } from './guide/ItemsSection.tsx'
import { Newer } from './Newer.tsx'
import { SectionList } from './SectionList.tsx'
import { sectionNames, sectionOf, type SectionName } from './sectionNames.ts'
import { DeadlinesSection } from './sections/DeadlinesSection.tsx'
import { DevicesSection } from './sections/DevicesSection.tsx'
import { FileSection } from './sections/FileSection.tsx'
import { HallSection } from './sections/HallSection.tsx'
import { HoursSection } from './sections/HoursSection.tsx'
import { PeopleSection } from './sections/PeopleSection.tsx'
import { PrintersSection } from './sections/PrintersSection.tsx'
import { RulesSection } from './sections/RulesSection.tsx'
import { SectionsSection } from './sections/SectionsSection.tsx'
import { ServicesSection } from './sections/ServicesSection.tsx'
import { UnitsSection } from './sections/UnitsSection.tsx'
import { WindowsSection } from './sections/WindowsSection.tsx'
import { WorkYearsSection } from './sections/WorkYearsSection.tsx'
import styles from './SetupDesk.module.css'
import { useDevices } from './useDevices.ts'
import { Drafting, useDraft } from './useDraft.tsx'

const named = (hash: string): SectionName => sectionNames.find((name) => `#${name}` === hash) ?? 'hall'

/** The section in the address, so that a reload comes back to it. */
const useSection = (): readonly [SectionName, (section: SectionName) => void] => {
  const [section, setSection] = useState(() => named(location.hash))
  useEffect(() => {
    const changed = (): void => setSection(named(location.hash))
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return [section, (next) => location.replace(`#${next}`)]
}

/** Brings a place of the document into sight and into focus once its section stands. */
const focusOn = (path: Path): void => {
  const key = pathKey(path)
  const places = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  const found =
    places.find((place) => place.dataset['path'] === key) ??
    places.find((place) => place.dataset['path']?.startsWith(`${key}.`))
  found?.scrollIntoView({ block: 'center' })
  found?.focus()
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { setup: words } = useWords()
  const text = useText()
  const { draft } = useDraft()
  const [section, setSection] = useSection()
  const [goal, setGoal] = useState<Path>()
  const devices = useDevices(session.token)
  useEffect(() => {
    if (!goal) return
    focusOn(goal)
    setGoal(undefined)
  }, [goal, section])
  const jump = (path: Path): void => {
    setSection(sectionOf(path))
    setTimeout(() => setGoal(path))
  }
  const shown = {
    hall: <HallSection />,
    hours: <HoursSection />,
    services: <ServicesSection />,
    items: <ItemsSection token={session.token} goal={goal} />,
    windows: <WindowsSection goal={goal} devices={devices.list} />,
    sections: <SectionsSection />,
    people: <PeopleSection token={session.token} goal={goal} />,
    units: <UnitsSection goal={goal} />,
    workYears: <WorkYearsSection token={session.token} goal={goal} />,
    deadlines: <DeadlinesSection />,
    printers: <PrintersSection token={devices.token} devices={devices.list} />,
    rules: <RulesSection />,
    devices: <DevicesSection devices={devices} />,
    file: <FileSection />,
  }
  return (
    <Frame
      title={words.title}
      about={text(draft.base.setup.name)}
      demo={draft.base.setup.demo}
      tools={
        <>
          <span>{session.staff.name}</span>
          <SignOutButton />
        </>
      }
    >
      <div className={styles.desk}>
        <SectionList section={section} onChoose={setSection} />
        <div className={styles.sheet}>
          <Newer />
          <section className={styles.section} aria-labelledby="section">
            <h2 id="section" className={styles.title}>
              {words.sections[section]}
            </h2>
            {shown[section]}
          </section>
        </div>
      </div>
      <DraftBar token={session.token} onJump={jump} />
    </Frame>
  )
}

export const SetupDesk = ({ session }: { readonly session: StaffSession }) => {
  const { setup: words } = useWords()
  const seen = usePicture('setup', {})
  const { version, setup } = seen?.data ?? {}
  const [published, setPublished] = useState<Published>()
  useEffect(() => {
    if (version !== undefined && setup) setPublished({ version, setup })
  }, [version, setup])
  if (!published)
    return (
      <Frame title={words.title}>
        <Loading />
      </Frame>
    )
  return (
    <Drafting published={published}>
      <Inside session={session} />
    </Drafting>
  )
}
