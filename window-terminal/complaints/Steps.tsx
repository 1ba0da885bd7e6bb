/** The next step as the one large button, the others small beside it, and the form of whichever was pressed. */
import { useState } from 'react'
import type { Reply } from '#shared/protocol/messages.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { besides, heroFor, type Act } from './acts.ts'
import { DecideForm, PublishForm } from './forms/judge.tsx'
import { ClassifyForm, ContactForm, DeclineForm, type FormProps, VerifyForm } from './forms/lookInto.tsx'
import { ArchiveForm, CallBackForm, HandleForm, ReplyForm } from './forms/putRight.tsx'
import styles from './Detail.module.css'
import type { Shown } from './timeline.ts'

const forms: Readonly<Record<Exclude<Act, 'accept'>, (props: FormProps) => React.JSX.Element>> = {
  decline: DeclineForm,
  contact: ContactForm,
  verify: VerifyForm,
  classify: ClassifyForm,
  handle: HandleForm,
  reply: ReplyForm,
  'call-back': CallBackForm,
  archive: ArchiveForm,
  decide: DecideForm,
  publish: PublishForm,
}

export const Steps = ({ view, session }: { readonly view: Shown; readonly session: StaffSession }) => {
  const { complaint: words } = useWords()
  const { wish, busy } = useWish()
  const [open, setOpen] = useState<Exclude<Act, 'accept'>>()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const hero = heroFor(view, session)
  const { detail } = words
  const label: Readonly<Partial<Record<Act, string>>> = {
    decline: detail.decline,
    contact: detail.alsoContact,
    classify: detail.reclassify,
    publish: detail.publish,
    'call-back': detail.callBack,
  }
  const press = async (act: Act): Promise<void> => {
    setNo(undefined)
    if (act !== 'accept') return setOpen(act)
    const reply = await wish({ type: 'acceptComplaint', complaint: view.id })
    if (!reply.ok) setNo(reply)
  }
  const waits =
    view.next === 'await-appeal'
      ? detail.waitAppeal
      : view.next === 'await-decision' && !hero
        ? detail.waitDecision
        : view.next === 'nothing'
          ? detail.done
          : view.next === 'accept' && hero
            ? words.form.acceptWhat
            : undefined
  const Form = open && forms[open]
  return (
    <div className={styles.steps}>
      {hero && (
        <Button kind="go" size="large" busy={busy} onPress={() => void press(hero)}>
          {words.next[view.next]}
        </Button>
      )}
      {besides(view, session).map((act) => (
        <Button key={act} onPress={() => void press(act)}>
          {label[act]}
        </Button>
      ))}
      <Button kind="quiet" icon={<Icon name="print" />} onPress={() => window.print()}>
        {detail.print}
      </Button>
      {waits && <p className={styles.waits}>{waits}</p>}
      <RefusalLine no={no} />
      {Form && <Form view={view} onClose={() => setOpen(undefined)} onDone={() => undefined} />}
    </div>
  )
}
