/** Calendars as they were published, shipped with the program; none while the machine has not answered. */
import { useEffect, useState } from 'react'
import { fetchAs } from '#shared/ui/session.ts'
import type { WorkYear } from '../draft/years.ts'

export const usePublishedYears = (token: string): readonly WorkYear[] => {
  const [years, setYears] = useState<readonly WorkYear[]>([])
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const response = await fetchAs(token, '/api/templates/work-years')
      if (response.ok) setYears((await response.json()) as readonly WorkYear[])
    }
    // Without them a year is marked by hand.
    ask().catch(() => undefined)
  }, [token])
  return years
}
