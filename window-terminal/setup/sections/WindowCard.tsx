/** One window: name, zone, a summary of its services; opened, every service to tick. */
import { useMemo } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { Tick } from '../cells/Tick.tsx'
import { withoutEntry, withTicked } from '../draft/entries.ts'
import { moved } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { SectionCell } from './SectionCell.tsx'
import sections from './sections.module.css'
import styles from './WindowCard.module.css'

type HallWindow = SetupDraft['windows'][number]

/** How much of each group the window handles: `社会保险 4/4`. */
const useSummary = (window: HallWindow) => {
  const { setup, tell } = useDraft()
  const counted = useMemo(() => {
    const mine = new Set(window.services)
    const counts = new Map<string, { readonly ticked: number; readonly of: number }>()
    for (const { id, group } of setup.services) {
      const { ticked, of } = counts.get(group) ?? { ticked: 0, of: 0 }
      counts.set(group, { ticked: ticked + (mine.has(id) ? 1 : 0), of: of + 1 })
    }
    return counts
  }, [window.services, setup.services])
  return setup.groups.flatMap(({ id }) => {
    const count = counted.get(id)
    return count && count.ticked > 0 ? [{ id, name: tell.group(id), ...count }] : []
  })
}

const Services = ({ window }: { readonly window: HallWindow }) => {
  const { windows: words } = useWords().setup
  const { setup, tell, change } = useDraft()
  const tick = (services: readonly string[], on: boolean): void =>
    change((was) => withTicked(was, window.id, services, on))
  return (
    <div className={styles.groups}>
      {setup.groups.map((group) => {
        const inside = setup.services.filter((service) => service.group === group.id).map(({ id }) => id)
        const ticked = inside.filter((id) => window.services.includes(id))
        return (
          <div key={group.id} className={styles.group} role="group" aria-label={tell.text(group.name)}>
            <Tick
              on={inside.length > 0 && ticked.length === inside.length}
              partly={ticked.length > 0}
              label={words.allOf(tell.text(group.name))}
              onChange={(on) => tick(inside, on)}
            >
              <strong>{tell.text(group.name)}</strong>
            </Tick>
            {inside.map((id) => (
              <Tick key={id} on={window.services.includes(id)} onChange={(on) => tick([id], on)}>
                {tell.service(id)}
              </Tick>
            ))}
          </div>
        )
      })}
    </div>
  )
}

type Props = {
  readonly index: number
  readonly window: HallWindow
  readonly isNew: boolean
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
  /** Names of the devices that stand at this window. */
  readonly devices: readonly string[]
}

export const WindowCard = ({ index, window, isNew, isOpen, onOpen, devices }: Props) => {
  const { setup: words, common } = useWords()
  const { setup, tell, change } = useDraft()
  const name = common.windowNamed(window.name || words.unnamed)
  const summary = useSummary(window)
  const move = (to: number): void => change((was) => ({ ...was, windows: moved(was.windows, index, to) }))
  return (
    <div className={styles.window} role="group" aria-label={name}>
      <div className={styles.head}>
        <div className={styles.name}>
          <TextCell
            path={['windows', index, 'name']}
            label={words.windows.name}
            placeholder={words.windows.name}
            autoFocus={isNew}
          />
        </div>
        <div className={sections.some}>
          <SelectCell
            path={['windows', index, 'zone']}
            label={words.windows.zone}
            options={setup.zones.map((zone) => ({ value: zone.id, words: tell.text(zone.name) }))}
          />
        </div>
        {setup.sections.length > 0 && (
          <div className={sections.some}>
            <SectionCell path={['windows', index, 'section']} label={words.staffSections.ofWindow} />
          </div>
        )}
        <button
          type="button"
          className={styles.summary}
          aria-expanded={isOpen}
          data-path={`windows.${index}.services`}
          onClick={() => onOpen(!isOpen)}
        >
          <span className="unseen">{words.windows.servicesOf(name)}</span>
          {summary.length === 0 && <span className={styles.nothing}>{words.windows.nothing}</span>}
          {summary.map(({ id, name: group, ticked, of }) => (
            <span key={id} className={styles.part}>
              {group} <span className={styles.share}>{ticked === of ? words.windows.whole : `${ticked}/${of}`}</span>
            </span>
          ))}
        </button>
        <div className={styles.tools}>
          <IconButton icon="up" label={words.upNamed(name)} disabled={index === 0} onPress={() => move(index - 1)} />
          <IconButton
            icon="down"
            label={words.downNamed(name)}
            disabled={index === setup.windows.length - 1}
            onPress={() => move(index + 1)}
          />
          <RemoveButton
            name={name}
            mentions={() => devices}
            follows={<p>{words.windows.inUse}</p>}
            disabled={setup.windows.length === 1}
            onRemove={() => change((was) => withoutEntry(was, 'windows', window.id))}
          />
        </div>
      </div>
      <ProblemNote path={['windows', index, 'services']} />
      {isOpen && <Services window={window} />}
    </div>
  )
}
