/** A deduction entered by hand: who, when, which fault of the book, what was seen. Somebody else confirms it. */
import { useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { EvidenceField } from '#shared/ui/Evidence.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { ConductsView } from '#shared/views/conducts.ts'
import { DeedForm, NoteField, SelectField, useNoteFault } from './DeedForm.tsx'
import styles from './Forms.module.css'

type Props = {
  readonly view: NonNullable<ConductsView>
  /** Who asks: nobody enters a deduction of their own. */
  readonly self: string
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}

export const ProposeForm = ({ view, self, onDone, onClose }: Props) => {
  const { discipline: words } = useWords()
  const { proposal, form } = words
  const text = useText()
  const schemes = view.rules?.schemes ?? []
  const lastDay = view.dates[view.dates.length - 1]!
  const [staff, setStaff] = useState('')
  const [date, setDate] = useState(view.today < lastDay ? view.today : lastDay)
  const [schemeId, setScheme] = useState<string>(schemes[0]?.id ?? '')
  const [code, setCode] = useState('')
  const [should, setShould] = useState('')
  const [note, setNote] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  const noteFault = useNoteFault()(note, true)
  const scheme = schemes.find(({ id }) => id === schemeId)
  const isFavour = code === 'favouritism'
  const points = Number(should)
  const lacking = [
    ...(staff ? [] : [proposal.who]),
    ...(date ? [] : [proposal.when]),
    ...(code ? [] : [proposal.fault]),
    ...(isFavour && (should === '' || !(points >= 0)) ? [proposal.should] : []),
    ...(note.trim() ? [] : [proposal.note]),
  ]
  return (
    <DeedForm
      title={proposal.title}
      what={proposal.what}
      notYet={lacking.length > 0 ? form.missingOf(lacking) : noteFault}
      wish={() => ({
        type: 'proposeDeduction',
        staff,
        scheme: schemeId,
        code,
        date,
        note: note.trim(),
        evidence: [...evidence],
        ...(isFavour && { should: points }),
      })}
      onDone={() => onDone(proposal.done(view.colleagues.find(({ id }) => id === staff)?.name ?? staff))}
      onClose={onClose}
    >
      <div className={styles.two}>
        <SelectField
          label={proposal.who}
          value={staff}
          empty={form.choose}
          options={view.colleagues.filter(({ id }) => id !== self).map(({ id, name }) => ({ value: id, words: name }))}
          onValue={setStaff}
        />
        <Field
          label={proposal.when}
          type="date"
          min={view.dates[0]}
          max={view.today < lastDay ? view.today : lastDay}
          value={date}
          onValue={setDate}
        />
      </div>
      {schemes.length > 1 && (
        <SelectField
          label={proposal.scheme}
          value={schemeId}
          options={schemes.map(({ id, name }) => ({ value: id, words: text(name) }))}
          onValue={(id) => {
            setScheme(id)
            setCode('')
          }}
        />
      )}
      <SelectField
        label={proposal.fault}
        value={code}
        empty={form.choose}
        options={(scheme?.faults ?? []).map((fault) => ({
          value: fault.code,
          words: fault.list ? `${text(fault.name)} · ${proposal.points(fault.points)}` : text(fault.name),
        }))}
        onValue={setCode}
      />
      {isFavour && (
        <Field label={proposal.should} inputMode="decimal" autoComplete="off" value={should} onValue={setShould} />
      )}
      <NoteField label={proposal.note} help={proposal.noteHelp} value={note} onValue={setNote} />
      <EvidenceField label={proposal.evidence} value={evidence} onValue={setEvidence} />
    </DeedForm>
  )
}
