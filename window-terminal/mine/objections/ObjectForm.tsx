/** Objects to one's own row: to which part, on what ground, and why. */
import { useState } from 'react'
import { objectionGrounds, type ObjectionGround } from '#shared/domain/appraisal/grounds.ts'
import type { EvidenceId } from '#shared/domain/words.ts'
import { Choices } from '#shared/ui/Choices.tsx'
import { EvidenceField } from '#shared/ui/Evidence.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { OwnAppraisal } from '#shared/views/myAppraisals.ts'
import { Select } from '../../appraisal/publication/forms/Select.tsx'
import { reasonFault, ReasonField } from '../../parts/ReasonField.tsx'
import { WishForm } from '../../parts/WishForm.tsx'

export const ObjectForm = ({ one, onClose }: { readonly one: OwnAppraisal; readonly onClose: () => void }) => {
  const words = useWords()
  const { mine, grounds } = words.appraisal
  const text = useText()
  const [indicator, setIndicator] = useState('whole')
  const [ground, setGround] = useState<ObjectionGround>()
  const [statement, setStatement] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  const parts = one.row.parts.filter(({ weight, n }) => weight > 0 || n > 0)
  const nameOf = ({ indicator: id, name }: (typeof parts)[number]): string =>
    one.names[id] ? text(one.names[id] as never) : (name ?? id)
  return (
    <WishForm
      title={mine.object}
      go={mine.send}
      notYet={ground ? reasonFault(words, statement) : words.goals.form.needs}
      wish={() => ({
        type: 'objectToSheet',
        appraisal: one.appraisal,
        version: one.version,
        who: one.who,
        ground: ground!,
        statement,
        ...(indicator !== 'whole' && indicator !== '' && { indicator }),
        ...(evidence.length > 0 && { evidence: [...evidence] }),
      })}
      onDone={() => {}}
      onClose={onClose}
    >
      <Select
        label={mine.about}
        options={[
          { value: 'whole', name: mine.whole },
          ...parts.map((part) => ({ value: part.indicator, name: nameOf(part) })),
        ]}
        value={indicator}
        onValue={setIndicator}
      />
      <Choices
        label={mine.ground}
        showLabel
        choices={objectionGrounds.map((value) => ({ value, words: grounds[value] }))}
        chosen={ground}
        onChoose={setGround}
      />
      <ReasonField label={mine.statement} help={mine.statementHint} value={statement} onValue={setStatement} />
      <EvidenceField value={evidence} onValue={setEvidence} />
    </WishForm>
  )
}
