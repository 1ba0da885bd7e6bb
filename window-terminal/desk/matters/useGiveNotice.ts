/** Records what came and what is asked for; a written notice goes on to its paper. */
import type { NoticeForm, NoticePurpose } from '#shared/domain/kinds.ts'
import type { GuideView } from '#shared/views/guide.ts'
import type { MatterView } from '#shared/views/matter.ts'
import { useWords } from '#shared/ui/words.tsx'
import { type Draft, type NoticeLines, openLinesOf } from './lines.ts'
import { type MatterProps, placeOf, subjectOf } from './subject.ts'
import type { PaperMade } from './Told.tsx'

export type Ready = {
  readonly draft: Draft
  /** Lines named for the first time; none: nothing is told, only what came is noted. */
  readonly added: NoticeLines
  readonly lines: NoticeLines
  readonly form: NoticeForm
  readonly purpose: NoticePurpose
}
type Props = MatterProps & {
  readonly guide: GuideView
  readonly matter: MatterView | undefined
  readonly onMade: (made: PaperMade) => void
  readonly onDone: () => void
}

export const useGiveNotice = ({ desk, hands, guide, matter, onMade, onDone }: Props) => {
  const { matter: words } = useWords()
  const place = placeOf(desk)
  /** True when nothing of it is left to be noted. What an earlier try noted is not noted again. */
  const noteCame = async (came: ReadonlySet<string>, thanks: string | undefined): Promise<boolean> => {
    const keys = openLinesOf(matter).flatMap(({ key }) => (came.has(key) ? [key] : []))
    if (!matter || !keys.length) return true
    return Boolean(await hands.send({ type: 'notePapers', ...place, matter: matter.id, keys }, thanks))
  }
  return async ({ draft, added, lines, form, purpose }: Ready): Promise<void> => {
    const left = (matter?.openLines ?? 0) - draft.came.size
    if (!(await noteCame(draft.came, added.length ? undefined : words.papers.done(left)))) return
    if (!added.length) return onDone()
    const item = guide?.item.id
    const reply = await hands.send({ type: 'giveNotice', ...place, ...subjectOf(matter, item), form, purpose, lines })
    const fact = reply?.facts.find((one) => one.type === 'NoticeIssued')
    if (fact?.type !== 'NoticeIssued') return
    if (form === 'oral') {
      hands.say({ tone: 'go', sentence: words.notice.doneOral(lines.length, fact.code) })
      return onDone()
    }
    onMade({
      kind: 'notice',
      matter: fact.matter,
      revision: fact.revision,
      title: words.told.written,
      rows: [
        { label: words.told.noticeNo, value: fact.notice },
        { label: words.told.code, value: fact.code, large: true },
      ],
      known: matter?.personal.is === 'kept',
    })
  }
}
