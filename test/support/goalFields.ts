/** Fields of the wishes about goals, reviews and selections, as day files write them: `list=volume:40,satisfied:60:rate`. */
import { usualDimensions } from '#shared/domain/review/usualDimensions.ts'
import { contents, file } from './selections.ts'

const words = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]))
const listOf = (value: string | undefined): string[] => (value ? value.split(',') : [])
const marked = (ids: readonly string[], mark: string): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, Number(mark)]))

/** `volume:40` is entered by hand; `satisfied:60:rate` is computed: the share of satisfied ratings, 60 to 95 percent. */
const goalOf = (written: string): object => {
  const [id = '', weight = '', from] = written.split(':')
  const source = from === 'rate' ? { from: 'rate', rate: 'satisfied', zero: 60, full: 95 } : 'entered'
  return { id, name: id, indicator: id, standard: '按考核标准', weight: Number(weight), source }
}

type Reading = (fields: Record<string, string>) => object
const evidenceOf = ({ evidence }: Record<string, string>): string[] => (evidence === 'yes' ? [file] : [])

const readings: Readonly<Record<string, Reading>> = {
  draftGoals: ({ list }) => ({ goals: listOf(list).map(goalOf), list: undefined }),
  enterGoal: (fields) => ({ evidence: evidenceOf(fields), ...(fields['score'] && { score: Number(fields['score']) }) }),
  reviewGoals: ({ opinion }) => ({ opinion }),
  openReview: ({ about, groups, asked, kind }) => ({
    about: listOf(about),
    adHoc: kind === 'ad-hoc',
    groups: listOf(groups),
    ...(asked && { asked: [{ about, superior: [], peers: listOf(asked), subordinates: [], self: false }] }),
  }),
  castReview: ({ about, mark = '' }) => ({
    about,
    marks: marked(
      usualDimensions.map(({ id }) => id),
      mark,
    ),
    mark: undefined,
  }),
  openSelection: ({ judges }) => ({ judges: listOf(judges) }),
  judgeCandidate: ({ mark = '' }) => ({ marks: marked(contents, mark), mark: undefined }),
  enterDaily: ({ score, satisfied = '' }) => {
    const [num, den] = satisfied.split('/').map(Number)
    return { score: Number(score), satisfied: { num, den } }
  },
  checkVeto: (fields) => ({ found: fields['found'] === 'yes', evidence: evidenceOf(fields) }),
  castVote: ({ choices }) => ({ choices: listOf(choices) }),
  awardSelection: ({ awards, present }) => ({ awards: listOf(awards), present: listOf(present) }),
  orderRectification: ({ every }) => ({ every: Number(every) }),
  reportRectification: ({ order }) => ({ order: Number(order), evidence: [] }),
  checkRectification: ({ order, done }) => ({ order: Number(order), done: done === 'yes' }),
}

/** What a verb of these books reads otherwise than others do; nothing for every other verb. */
export const goalFields = (verb: string, text: string): object => readings[verb]?.(words(text)) ?? {}
