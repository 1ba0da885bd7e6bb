/** What in a drawing can be chosen: by pointer, or one stop of the Tab key and then the arrow keys. */
import { type KeyboardEvent, useId, useState } from 'react'
import type { Place } from './chart.ts'
import styles from './Picker.module.css'

type Props<K extends string> = {
  readonly label: string
  /** In the order the arrow keys go. */
  readonly places: readonly Place<K>[]
  readonly width: number
  readonly height: number
  readonly chosen: K | undefined
  readonly onChoose: (key: K) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export const Picker = <K extends string>({ label, places, width, height, chosen, onChoose }: Props<K>) => {
  const id = useId()
  const [reached, setReached] = useState<K>()
  const [focused, setFocused] = useState(false)
  const at = places.findIndex(({ key }) => key === (reached ?? chosen))
  const shown = focused || reached !== undefined ? places[at] : undefined
  const go = (event: KeyboardEvent): void => {
    const last = places.length - 1
    const step = steps[event.key]
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? last
          : step === undefined
            ? undefined
            : Math.min(last, Math.max(0, at + step))
    if (to !== undefined) setReached(places[to]?.key)
    else if ((event.key === 'Enter' || event.key === ' ') && places[at]) onChoose(places[at].key)
    else return
    event.preventDefault()
  }
  const percent = (part: number, of: number): string => `${(100 * part) / of}%`
  return (
    <>
      <ul
        className={styles.picker}
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={places[at] && `${id}${at}`}
        onKeyDown={go}
        onFocus={() => {
          setFocused(true)
          if (at < 0) setReached(places[0]?.key)
        }}
        onBlur={() => {
          setFocused(false)
          setReached(undefined)
        }}
        onPointerLeave={() => !focused && setReached(undefined)}
      >
        {places.map((place, n) => (
          <li
            key={place.key}
            id={`${id}${n}`}
            className={[styles.place, n === at && focused && styles.reached].filter(Boolean).join(' ')}
            role="option"
            aria-selected={place.key === chosen}
            aria-label={place.says}
            style={{
              left: percent(place.x - place.width / 2, width),
              top: percent(place.y - place.height / 2, height),
              width: percent(place.width, width),
              height: percent(place.height, height),
            }}
            onPointerEnter={() => setReached(place.key)}
            onClick={() => onChoose(place.key)}
          />
        ))}
      </ul>
      {shown && (
        <p
          className={[styles.says, shown.x > width / 2 && styles.left].filter(Boolean).join(' ')}
          aria-hidden="true"
          style={{
            [shown.x > width / 2 ? 'right' : 'left']: percent(shown.x > width / 2 ? width - shown.x : shown.x, width),
            top: percent(shown.y - shown.height / 2, height),
          }}
        >
          {shown.says}
        </p>
      )}
    </>
  )
}
