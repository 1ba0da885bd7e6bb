/** A part of a screen that is loaded once the screen stands: nobody waits for what they have not asked for yet. */
import { type ComponentType, useEffect, useState } from 'react'

/** After so long an attempt that failed is tried again, ms: the line may have been down for a moment. */
const againMs = 2_000

/**
 * The part behind `load`: shows nothing until it is there, loads as soon as it is first mounted, and stays loaded. Once it
 * is there it appears at once, without a turn of waiting: keys pressed right after belong to it.
 * @param Meanwhile stands in its place until then, where it would leave the screen empty
 */
export const later = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile?: ComponentType,
): ComponentType<P> => {
  let Part: ComponentType<P> | undefined
  const Later = (props: P) => {
    const [, setTries] = useState(0)
    useEffect(() => {
      if (Part) return undefined
      let waiting: ReturnType<typeof setTimeout> | undefined
      let gone = false
      const begin = (): void =>
        void load().then(
          (loaded) => {
            Part = loaded
            if (!gone) setTries((n) => n + 1)
          },
          () => {
            if (!gone) waiting = setTimeout(begin, againMs)
          },
        )
      begin()
      return () => {
        gone = true
        clearTimeout(waiting)
      }
    }, [])
    if (Part) return <Part {...props} />
    return Meanwhile ? <Meanwhile /> : null
  }
  return Later
}
