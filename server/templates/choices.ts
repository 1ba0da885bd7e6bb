/** What a new hall decides for itself, whatever template it begins with. */
import type { z } from 'zod'
import type { Person, Section, Setup } from '#shared/domain/setup/setup.ts'
import { said } from './guides/compose.ts'

export type HallChoices = {
  readonly hallName: string
  readonly people: readonly z.input<typeof Person>[]
  readonly timeZone?: string
  /** The demo hall has made-up phones; a real one is asked for its own. */
  readonly demo?: boolean
}

/** `清河` of `清河镇便民服务中心`: what stands in the numbers of papers; nothing when the name doesn't say. */
export const shortNameOf = (hallName: string): string | undefined =>
  /^(.{2,8}?)(?:镇|乡|街道|区|县|市)/.exec(hallName)?.[1]

type SectionLine = readonly [id: string, name: string, head: string]

/** Sections as a template proposes them; a head is only named where that person is in the hall. */
export const sectionsOf = (lines: readonly SectionLine[], { people }: HallChoices): z.input<typeof Section>[] =>
  lines.map(([id, name, head]) => ({
    id,
    name: said(name),
    ...(people.some((person) => person.id === head && person.section === id) && { head }),
  }))

/** The parts of a setup that are the hall's own. */
export const ownOf = ({ hallName, people, timeZone = 'Asia/Shanghai', demo = false }: HallChoices) => {
  const shortName = shortNameOf(hallName)
  return {
    name: { 'zh-CN': hallName },
    ...(shortName === undefined ? {} : { shortName }),
    phones: demo ? { enquiry: '000-5550001', supervision: '000-5550002' } : {},
    timeZone,
    people: [...people],
    demo,
  } satisfies Partial<z.input<typeof Setup>>
}
