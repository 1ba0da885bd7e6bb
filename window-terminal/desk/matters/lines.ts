/** The lines of a one-time notice, as the clerk has them in hand before they are recorded. */
import { looksPersonal, noteLength, type LateReason, type NoticeDefect } from '#shared/domain/kinds.ts'
import type { Material } from '#shared/domain/setup/guide.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { MatterView } from '#shared/views/matter.ts'

/** One line as it is wished for; the reason only where an earlier notice left it out. */
export type NoticeLine = {
  readonly key: string
  readonly text: string
  readonly defect: NoticeDefect
  readonly material?: string
  readonly remark?: string
  readonly late?: LateReason
}
export type NoticeLines = NoticeLine[]
export type OpenLine = MatterView['lines'][number]
/** What is wrong with one paper, and how to put it right. */
export type Fault = { readonly defect: NoticeDefect; readonly remark: string; readonly late?: LateReason | undefined }
/** A line that is not on the guide's list. */
export type OwnLine = Fault & { readonly key: string; readonly text: string }
export type Draft = {
  /** Faults by material id. */
  readonly faults: ReadonlyMap<string, Fault>
  readonly own: readonly OwnLine[]
  /** Keys of earlier lines that came today. */
  readonly came: ReadonlySet<string>
}

/** A line's text is as long at most. */
export const textLength = 200

/** Lines of the matter that are not settled yet. */
export const openLinesOf = (matter: MatterView | undefined): readonly OpenLine[] =>
  matter?.lines.filter((line) => !line.settled) ?? []

type Named = { readonly material?: string | undefined; readonly text: string }
/** An earlier notice named it: the same paper of the guide, or the same words. Only then it needs no reason now. */
export const wasTold = (matter: MatterView | undefined, { material, text }: Named): boolean =>
  matter?.lines.some((line) => (material || line.material ? line.material === material : line.text === text)) ?? false

/** Asked for only now, after a notice that should have been complete. */
export const isLate = (matter: MatterView | undefined, line: Named): boolean =>
  Boolean(matter?.notices.length) && !wasTold(matter, line)

/** What a line is called on a screen: the paper's name in the guide, or the words that were written. */
export const lineName = ({ material, text }: Named, papers: MatterView['papers']): Text =>
  (material !== undefined && papers[material]) || { 'zh-CN': text }

/** The clerk who told first; whoever left something out then has to answer for it. */
export const firstNotifier = (matter: MatterView | undefined): string | undefined => {
  const first = matter?.notices[0]
  return first && (matter.people[first.staff] ?? first.staff)
}

/** A key no line of the matter has; the hall gives what it knows by its words its old key back. */
export const ownKey = (matter: MatterView | undefined, nth: number): string => {
  const before = matter?.lines.filter(({ key }) => key.startsWith('own-')).length ?? 0
  return `own-${before + nth + 1}`
}

const given = (text: string): string | undefined => text.trim() || undefined

/** Papers of the guide that are not among the matter's open lines: those are asked about apart. */
export const freshMaterials = (materials: readonly Material[], matter: MatterView | undefined): readonly Material[] => {
  const open = new Set(openLinesOf(matter).map((line) => line.key))
  return materials.filter(({ id }) => !open.has(id))
}

const written = (matter: MatterView | undefined, line: Named & { readonly key: string }, fault: Fault): NoticeLine => {
  const remark = given(fault.remark)
  const late = isLate(matter, line) ? fault.late : undefined
  const { key, text, material } = line
  return {
    key,
    text,
    defect: fault.defect,
    ...(material && { material }),
    ...(remark && { remark }),
    ...(late && { late }),
  }
}

/** Lines named in this notice beside those still open. */
export const newLines = (draft: Draft, materials: readonly Material[], matter: MatterView | undefined): NoticeLines => [
  ...materials.flatMap(({ id, name }) => {
    const fault = draft.faults.get(id)
    return fault ? [written(matter, { key: id, text: name['zh-CN'], material: id }, fault)] : []
  }),
  ...draft.own.flatMap((line) => {
    const text = given(line.text)
    return text ? [written(matter, { key: line.key, text }, line)] : []
  }),
]

/** The whole notice: what was told before and did not come, then what is new. */
export const allLines = (draft: Draft, materials: readonly Material[], matter: MatterView | undefined): NoticeLines => [
  ...openLinesOf(matter)
    .filter(({ key }) => !draft.came.has(key))
    .map(({ key, text, defect, material, remark }) => ({
      key,
      text,
      defect,
      ...(material && { material }),
      ...(remark && { remark }),
    })),
  ...newLines(draft, materials, matter),
]

/** How many new lines still lack the reason why they are asked for only now. */
export const reasonsMissing = (lines: NoticeLines, matter: MatterView | undefined): number =>
  lines.filter((line) => isLate(matter, line) && !line.late).length

/** Remarks and own lines go into a log that cannot forget; a remark has the length of a note. */
export const lineTrouble = (lines: NoticeLines): boolean =>
  lines.some(
    ({ text, material, remark = '' }) =>
      (!material && looksPersonal(text)) || looksPersonal(remark) || remark.length > noteLength,
  )
