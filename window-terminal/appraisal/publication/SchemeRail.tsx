/** The schemes of a period with how far each is, and what waits in it. */
import { Badge } from '#shared/ui/Badge.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { AppraisalLine, AppraisalsView } from '#shared/views/appraisals.ts'
import pane from '../../parts/Pane.module.css'

type Props = {
  readonly list: NonNullable<AppraisalsView>
  readonly chosen: string | undefined
  readonly onChoose: (scheme: string) => void
}

const toneOf = ({ stage }: AppraisalLine): 'plain' | 'go' | 'look' => {
  if (stage === 'deciding' || stage === 'reissue' || stage === 'review') return 'look'
  return stage === 'frozen' || stage === 'open' ? 'go' : 'plain'
}

export const SchemeRail = ({ list, chosen, onChoose }: Props) => {
  const { appraisal: words, scores } = useWords()
  const text = useText()
  const waiting = ({ stage, objectUntil, openObjections, toReview, openPlans }: AppraisalLine): readonly string[] => [
    ...(stage === 'open' && objectUntil ? [words.list.until(objectUntil)] : []),
    ...(openObjections > 0 ? [words.list.objections(openObjections)] : []),
    ...(toReview > 0 && stage !== 'frozen' ? [words.list.review(toReview)] : []),
    ...(openPlans > 0 ? [words.list.plans(openPlans)] : []),
  ]
  return (
    <ul className={pane.list}>
      {list.appraisals.map((line) => (
        <li key={line.appraisal}>
          <button
            type="button"
            className={pane.row}
            aria-current={line.scheme === chosen ? 'true' : undefined}
            onClick={() => onChoose(line.scheme)}
          >
            <strong>{text(line.name)}</strong>
            <span className={pane.head}>
              <span className={pane.quiet}>{scores.of[line.of]}</span>
              <Badge tone={toneOf(line)}>{words.stages[line.stage]}</Badge>
            </span>
            {waiting(line).map((one) => (
              <span key={one} className={pane.quiet}>
                {one}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ul>
  )
}
