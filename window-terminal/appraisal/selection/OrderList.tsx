/** Orders to put things right: until when, which reports came and which are late, and whether it was checked. */
import { useState } from 'react'
import type { EvidenceId } from '#shared/domain/words.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { EvidenceField, EvidenceList } from '#shared/ui/Evidence.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { OrderView } from '#shared/views/selection.ts'
import pane from '../../parts/Pane.module.css'
import { reasonFault, ReasonField } from '../../parts/ReasonField.tsx'
import { WishForm } from '../../parts/WishForm.tsx'

type Props = {
  readonly orders: readonly OrderView[]
  /** report: who answers for it; check: the office. */
  readonly may: 'report' | 'check' | 'look'
  readonly onSaid: (sentence: string) => void
}

export const OrderList = ({ orders, may, onSaid }: Props) => {
  const { selection: words } = useWords()
  const text = useText()
  const { order: say } = words
  const [open, setOpen] = useState<OrderView>()
  const Form = may === 'report' ? ReportForm : CheckForm
  return (
    <section className={pane.block}>
      <h3>{say.list}</h3>
      {orders.map((order) => {
        const last = order.checks[order.checks.length - 1]
        return (
          <div key={`${order.selection} ${order.order}`} className={pane.card}>
            <div className={pane.head}>
              <strong>{text(order.candidate)}</strong>
              <span>{say.until(order.due)}</span>
              {order.next && !last?.done && <span className={pane.quiet}>{say.next(order.next)}</span>}
              {order.late.map(({ what, due }) => (
                <Badge key={`${what} ${due}`} tone="look">
                  {say.late[what](due)}
                </Badge>
              ))}
              {last && <Badge tone={last.done ? 'go' : 'look'}>{say.checked(last.done)}</Badge>}
              {may !== 'look' && !last?.done && (
                <div className={pane.push}>
                  <Button size="small" kind="go" onPress={() => setOpen(order)}>
                    {may === 'report' ? say.report : say.check}
                  </Button>
                </div>
              )}
            </div>
            <p>{order.note}</p>
            <ul className={pane.list}>
              {order.reports.map(({ at, day, text: report, evidence }) => (
                <li key={at}>
                  <span className={pane.quiet}>{day}</span> {report}
                  <EvidenceList ids={evidence as readonly EvidenceId[]} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {open && <Form order={open} onDone={() => onSaid(words.inspect.done)} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

type FormProps = { readonly order: OrderView; readonly onDone: () => void; readonly onClose: () => void }

const ReportForm = ({ order, onDone, onClose }: FormProps) => {
  const words = useWords()
  const { order: say } = words.selection
  const [text, setText] = useState('')
  const [evidence, setEvidence] = useState<readonly EvidenceId[]>([])
  return (
    <WishForm
      title={say.report}
      what={order.note}
      notYet={reasonFault(words, text)}
      wish={() => ({ type: 'reportRectification', selection: order.selection, order: order.order, text, evidence })}
      onDone={onDone}
      onClose={onClose}
    >
      <ReasonField label={say.text} value={text} onValue={setText} autoFocus />
      <EvidenceField value={evidence} onValue={setEvidence} label={words.goals.form.evidence} />
    </WishForm>
  )
}

const CheckForm = ({ order, onDone, onClose }: FormProps) => {
  const words = useWords()
  const { order: say, form } = words.selection
  const [done, setDone] = useState<'yes' | 'no'>()
  const [note, setNote] = useState('')
  return (
    <WishForm
      title={say.check}
      what={order.note}
      notYet={done ? reasonFault(words, note) : form.needs}
      wish={() => ({
        type: 'checkRectification',
        selection: order.selection,
        order: order.order,
        done: done === 'yes',
        note,
      })}
      onDone={onDone}
      onClose={onClose}
    >
      <Choices
        label={say.check}
        columns={2}
        chosen={done}
        onChoose={setDone}
        choices={[
          { value: 'yes', words: say.done },
          { value: 'no', words: say.notDone },
        ]}
      />
      <ReasonField label={say.checkNote} value={note} onValue={setNote} />
    </WishForm>
  )
}
