/** The hall's own zone, for ledgers that say their instants themselves. */
import { useEffect, useState } from 'react'
import { askAboutHall } from '#shared/ui/aboutHall.ts'

/** This browser's zone until the machine has told the hall's. */
export const useTimeZone = (): string => {
  const [timeZone, setTimeZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  useEffect(() => void askAboutHall().then((about) => about.timeZone && setTimeZone(about.timeZone)), [])
  return timeZone
}
