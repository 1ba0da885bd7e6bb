/** The end of a matter: its result (办结), and the result in the applicant's hands (送达). */
import { useState } from 'react'
import { collections, results, type Collection, type Result } from '#shared/domain/kinds.ts'
import type { GuideView } from '#shared/views/guide.ts'
import type { MatterView } from '#shared/views/matter.ts'
import { Field } from '#shared/ui/Field.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { fenOf } from './money.ts'
import styles from './matters.module.css'
import { NotDone } from './NotDone.tsx'
import { type MatterProps, placeOf } from './subject.ts'

export type EndProps = MatterProps & { readonly matter: MatterView; readonly onDone: () => void }

export const CompleteForm = ({ desk, hands, matter, onDone, onClose }: EndProps) => {
  const { matter: words } = useWords()
  const [result, setResult] = useState<Result>('done')
  const [document, setDocument] = useState('')
  const [certificates, setCertificates] = useState('0')
  const complete = async (): Promise<void> => {
    const reply = await hands.send(
      {
        type: 'completeMatter',
        ...placeOf(desk),
        matter: matter.id,
        result,
        ...(document.trim() && { document: document.trim() }),
        certificates: Number(certificates) || 0,
      },
      words.complete.done,
    )
    if (reply) onDone()
  }
  return (
    <Ask
      title={words.complete.title}
      hint={words.number(matter.id)}
      go={words.complete.go}
      busy={hands.busy}
      onGo={() => void complete()}
      onClose={onClose}
    >
      <DigitChoices
        label={words.complete.result}
        chosen={result}
        onChoose={setResult}
        choices={results.map((value) => ({ value, words: words.results[value] }))}
      />
      <Field label={words.complete.document} maxLength={80} autoComplete="off" value={document} onValue={setDocument} />
      <Field
        label={words.complete.certificates}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        value={certificates}
        onValue={(value) => setCertificates(value.replace(/\D/g, ''))}
      />
      <NotDone said={hands.said} />
    </Ask>
  )
}

const notAsked = 'none'
const grades = ['5', '4', '3', '2', '1'] as const

export const DeliverForm = ({ desk, hands, matter, guide, onDone, onClose }: EndProps & { guide: GuideView }) => {
  const { matter: words, common } = useWords()
  const agency = matter.accepted?.procedure === 'agency' || matter.accepted?.procedure === 'assisted'
  const [how, setHow] = useState<Collection>(matter.accepted?.collection ?? 'at-window')
  const [returned, setReturned] = useState(true)
  const [fee, setFee] = useState('')
  const [opinion, setOpinion] = useState<string>(notAsked)
  const fen = fenOf(fee)
  const deliver = async (): Promise<void> => {
    const reply = await hands.send(
      {
        type: 'deliverMatter',
        ...placeOf(desk),
        matter: matter.id,
        how,
        certificatesReturned: returned,
        feeFen: fen ?? matter.accepted?.feeFen ?? 0,
        ...(opinion !== notAsked && { opinion: Number(opinion) }),
      },
      words.deliver.done,
    )
    if (reply) onDone()
  }
  return (
    <Ask
      title={words.deliver.title}
      hint={words.number(matter.id)}
      go={words.deliver.go}
      notYet={fen === null ? words.accept.feeBad : undefined}
      busy={hands.busy}
      onGo={() => void deliver()}
      onClose={onClose}
    >
      <DigitChoices
        label={words.deliver.how}
        chosen={how}
        onChoose={setHow}
        choices={collections.map((value) => ({ value, words: words.collections[value] }))}
      />
      {agency && (
        <DigitChoices
          label={words.deliver.opinion}
          columns={3}
          chosen={opinion}
          onChoose={setOpinion}
          choices={[
            ...grades.map((value) => ({ value: value as string, words: common.grades[Number(value) - 1] })),
            { value: notAsked, words: words.deliver.noOpinion },
          ]}
        />
      )}
      {(matter.completed?.certificates ?? 0) > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={returned} onChange={(event) => setReturned(event.target.checked)} />
          {words.deliver.returned}
        </label>
      )}
      {guide?.item.fee && matter.accepted?.feeFen === undefined && (
        <Field
          label={words.deliver.fee}
          inputMode="decimal"
          autoComplete="off"
          error={fen === null ? words.accept.feeBad : undefined}
          value={fee}
          onValue={setFee}
        />
      )}
      <NotDone said={hands.said} />
    </Ask>
  )
}
