/** Names instead of ids: services, windows and people, as far as the hall shows them to a supervisor. */
import { useMemo } from 'react'
import type { MeasuresAnswer } from '#shared/protocol/http.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { useReport } from '../parts/useReport.ts'

export type Names = {
  readonly service: (id: string) => string
  readonly window: (id: string) => string
  readonly staff: (id: string) => string
}

/** `today` only because measures, where the names of the people stand, have a period. */
export const useNames = (token: string, today: string): Names => {
  const { common } = useWords()
  const text = useText()
  const services = usePicture('services', {})?.data
  const windows = usePicture('windows', {})?.data
  const { answer: people } = useReport<MeasuresAnswer>(
    token,
    `/api/reports/measures?from=${today}&to=${today}&by=person&family=apart`,
  )
  return useMemo(() => {
    const tiles = services?.groups.flatMap((group) => group.services) ?? []
    const service = new Map(tiles.map(({ id, name }) => [id, text(name)]))
    const window = new Map(windows?.windows.map(({ id, name }) => [id, common.windowNamed(name)]))
    const staff = new Map(people?.rows.flatMap(({ id, name }) => (name ? [[id, text(name)] as const] : [])))
    return {
      service: (id) => service.get(id) ?? id,
      window: (id) => window.get(id) ?? id,
      staff: (id) => staff.get(id) ?? id,
    }
  }, [services, windows, people, common, text])
}
