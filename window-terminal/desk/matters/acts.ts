/** What can be done about a matter where it stands, in the order the work usually takes. */
import type { MatterView } from '#shared/views/matter.ts'

export type MatterAct =
  | 'papers'
  | 'correct'
  | 'accept'
  | 'decline'
  | 'notice'
  | 'complete'
  | 'deliver'
  | 'suspend'
  | 'resume'
  | 'extend'
  | 'withdraw'
  | 'print-notice'
  | 'print-receipt'
  | 'print-decision'
  | 'applicant'

const byStage = (matter: MatterView): readonly MatterAct[] => {
  const open = matter.openLines > 0
  const papers: readonly MatterAct[] = open ? ['papers', 'correct'] : []
  switch (matter.stage) {
    case 'opened':
    case 'told':
      return [...papers, 'accept', 'notice', 'decline', 'withdraw']
    case 'accepted':
      return [
        'complete',
        ...papers,
        'notice',
        'suspend',
        ...(matter.extension ? [] : (['extend'] as const)),
        'withdraw',
      ]
    case 'suspended':
      return ['resume', ...papers, 'withdraw']
    case 'completed':
      return ['deliver']
    case 'delivered':
    case 'not-accepted':
    case 'withdrawn':
      return []
  }
}

/** Acts possible now; papers can be printed again at any time. */
export const actsOf = (matter: MatterView): readonly MatterAct[] => [
  ...byStage(matter),
  ...(matter.notices.some(({ form }) => form === 'written') ? (['print-notice'] as const) : []),
  ...(matter.accepted ? (['print-receipt'] as const) : []),
  ...(matter.notAccepted ? (['print-decision'] as const) : []),
  ...(matter.stage === 'withdrawn' ? [] : (['applicant'] as const)),
]

export const isOver = ({ stage }: MatterView): boolean =>
  stage === 'delivered' || stage === 'not-accepted' || stage === 'withdrawn'

/** Told in an earlier visit and not decided yet: this is why the person came back. */
export const cameBackFor = (matter: MatterView, day: string | null, ticket: string): boolean =>
  matter.stage === 'told' && matter.notices.every((notice) => notice.day !== day || notice.ticket !== ticket)

/** The matter to show first: the newest not over, else the newest. */
export const mainMatter = (matters: readonly MatterView[]): MatterView | undefined => {
  const open = matters.filter((matter) => !isOver(matter))
  return open[open.length - 1] ?? matters[matters.length - 1]
}
