/**
 * Measures of one-time notices and first responders, for a hall to mend its guides (一次性告知制, 首问责任制): shares with their
 * numerators and denominators, each openable to the rows it counts. A share of nothing is null, never 0 or 100 %.
 */

/** A matter first told in the period. Instants in ms since 1970, null while it has not happened. */
export type ToldMatter = {
  readonly matter: string
  readonly item: string
  /** How often something was found that an earlier notice had left out. */
  readonly omissions: number
  readonly toldAt: number
  /** When a paper told was first brought or corrected. */
  readonly returnedAt: number | null
  /** Accepted after the notice; null also when it had been accepted before. */
  readonly acceptedAt: number | null
}
/** A matter accepted in the period, and in how many visits people came for it until then; calls are no visits. */
export type AcceptedMatter = { readonly matter: string; readonly item: string; readonly visits: number }
/** One paper that a notice of the period named. `code` tells the notice; `material` is null for what no guide lists. */
export type ToldLine = {
  readonly code: string
  readonly item: string
  readonly material: string | null
  readonly text: string
}
/** A visit or contact handed on in the period. */
export type HandedOn = { readonly key: string; readonly lapsed: boolean }
/** An answer that was due by now; `late`: it was not given by then. */
export type AnswerOwed = { readonly key: string; readonly late: boolean }
export type MeasureRows = {
  readonly told: readonly ToldMatter[]
  readonly accepted: readonly AcceptedMatter[]
  readonly lines: readonly ToldLine[]
  readonly visits: readonly HandedOn[]
  readonly contacts: readonly HandedOn[]
  readonly answers: readonly AnswerOwed[]
}

/** `count` of `of`; null when there is nothing to be a share of. */
export type Share = { readonly count: number; readonly of: number; readonly share: number | null }
/** Mean of `n` times in days; null when n is 0. */
export type MeanDays = { readonly n: number; readonly days: number | null }
export type ItemMeasures = {
  readonly item: string
  readonly compliance: Share
  readonly repeat: Share
  /** Visits beyond the first, for each accepted matter that people came for. */
  readonly extraVisits: number | null
}
export type MissedPaper = {
  readonly item: string
  readonly material: string
  readonly text: string
  /** Notices naming it, of all notices of its item. */
  readonly share: Share
}
export type NoticeMeasures = {
  readonly compliance: Share
  readonly repeat: Share
  readonly extraVisits: number | null
  readonly toReturn: MeanDays
  readonly toAcceptance: MeanDays
  readonly items: readonly ItemMeasures[]
  /** The most often missed first. */
  readonly missed: readonly MissedPaper[]
  readonly visitHandOvers: Share
  readonly contactHandOvers: Share
  readonly followUps: Share
}

/** What can be opened, and in which ledger its rows stand. */
export const ledgerOfFigure = {
  told: 'matters',
  complied: 'matters',
  omitted: 'matters',
  accepted: 'matters',
  repeated: 'matters',
  returned: 'matters',
  'told-accepted': 'matters',
  missed: 'notices',
  'visits-handed': 'visits',
  'visits-taken': 'visits',
  'contacts-handed': 'contacts',
  'contacts-taken': 'contacts',
  'answers-due': 'contacts',
  'answers-kept': 'contacts',
} as const
export type Figure = keyof typeof ledgerOfFigure
export const figures = Object.keys(ledgerOfFigure) as [Figure, ...Figure[]]

/** A paper of the guide by its id; one the guide does not list by its words. */
export const paperOf = ({ material, text }: Pick<ToldLine, 'material' | 'text'>): string => material ?? `“${text}`

/** Keys of the rows a figure counts, each once; `item` and `material` (see `paperOf`) narrow it. */
export const behindFigure = (
  rows: MeasureRows,
  figure: Figure,
  { item, material }: { readonly item?: string | undefined; readonly material?: string | undefined } = {},
): string[] => {
  const of = <T extends { readonly item: string }>(list: readonly T[]) =>
    item === undefined ? list : list.filter((one) => one.item === item)
  const matters = (list: readonly { readonly matter: string }[]) => list.map(({ matter }) => matter)
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key)
  switch (figure) {
    case 'told':
      return matters(of(rows.told))
    case 'complied':
      return matters(of(rows.told).filter(({ omissions }) => omissions === 0))
    case 'omitted':
      return matters(of(rows.told).filter(({ omissions }) => omissions > 0))
    case 'returned':
      return matters(of(rows.told).filter(({ returnedAt }) => returnedAt !== null))
    case 'told-accepted':
      return matters(of(rows.told).filter(({ acceptedAt }) => acceptedAt !== null))
    case 'accepted':
      return matters(of(rows.accepted).filter(({ visits }) => visits > 0))
    case 'repeated':
      return matters(of(rows.accepted).filter(({ visits }) => visits > 1))
    case 'missed': {
      const named = of(rows.lines).filter((line) => material === undefined || paperOf(line) === material)
      return [...new Set(named.map(({ code }) => code))]
    }
    case 'visits-handed':
      return keys(rows.visits)
    case 'visits-taken':
      return keys(rows.visits.filter(({ lapsed }) => !lapsed))
    case 'contacts-handed':
      return keys(rows.contacts)
    case 'contacts-taken':
      return keys(rows.contacts.filter(({ lapsed }) => !lapsed))
    case 'answers-due':
      return keys(rows.answers)
    case 'answers-kept':
      return keys(rows.answers.filter(({ late }) => !late))
  }
}

const shareOf = (rows: MeasureRows, count: Figure, of: Figure): Share => {
  const [part, whole] = [behindFigure(rows, count).length, behindFigure(rows, of).length]
  return { count: part, of: whole, share: whole === 0 ? null : part / whole }
}

const meanDays = (times: readonly number[]): MeanDays => ({
  n: times.length,
  days: times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length / 86_400_000,
})

const extraVisits = (accepted: readonly AcceptedMatter[]): number | null => {
  const came = accepted.filter(({ visits }) => visits > 0)
  return came.length === 0 ? null : came.reduce((sum, { visits }) => sum + visits - 1, 0) / came.length
}

/** Things under the same heading, in the order they came. */
const grouped = <T>(list: readonly T[], heading: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(heading(one))
    if (group) group.push(one)
    else groups.set(heading(one), [one])
  }
  return groups
}
const noticesIn = (lines: readonly ToldLine[]): number => new Set(lines.map(({ code }) => code)).size

const missedPapers = ({ lines }: MeasureRows): MissedPaper[] =>
  [...grouped(lines, ({ item }) => item)]
    .flatMap(([item, ofItem]) => {
      const of = noticesIn(ofItem)
      return [...grouped(ofItem, paperOf)].map(([material, named]): MissedPaper => {
        const count = noticesIn(named)
        return { item, material, text: named[0]!.text, share: { count, of, share: count / of } }
      })
    })
    .sort((a, b) => b.share.count - a.share.count || b.share.count / b.share.of - a.share.count / a.share.of)

const itemMeasures = (rows: MeasureRows): ItemMeasures[] => {
  const told = grouped(rows.told, ({ item }) => item)
  const accepted = grouped(rows.accepted, ({ item }) => item)
  return [...new Set([...told.keys(), ...accepted.keys()])]
    .map((item) => {
      const own = { ...rows, told: told.get(item) ?? [], accepted: accepted.get(item) ?? [] }
      return {
        item,
        compliance: shareOf(own, 'complied', 'told'),
        repeat: shareOf(own, 'repeated', 'accepted'),
        extraVisits: extraVisits(own.accepted),
      }
    })
    .sort((a, b) => b.compliance.of - a.compliance.of || b.repeat.of - a.repeat.of || (a.item < b.item ? -1 : 1))
}

/** All measures of a period, from the register's rows of that period. */
export const noticeMeasures = (rows: MeasureRows): NoticeMeasures => {
  const since = (at: number | null, from: number): number[] => (at === null ? [] : [at - from])
  return {
    compliance: shareOf(rows, 'complied', 'told'),
    repeat: shareOf(rows, 'repeated', 'accepted'),
    extraVisits: extraVisits(rows.accepted),
    toReturn: meanDays(rows.told.flatMap(({ returnedAt, toldAt }) => since(returnedAt, toldAt))),
    toAcceptance: meanDays(rows.told.flatMap(({ acceptedAt, toldAt }) => since(acceptedAt, toldAt))),
    items: itemMeasures(rows),
    missed: missedPapers(rows),
    visitHandOvers: shareOf(rows, 'visits-taken', 'visits-handed'),
    contactHandOvers: shareOf(rows, 'contacts-taken', 'contacts-handed'),
    followUps: shareOf(rows, 'answers-kept', 'answers-due'),
  }
}
