/** Complaints and suggestions at the kiosk: what, about where, a few words to touch, a number to be called at; then its code. */
import { type Dispatch, useReducer, useRef, useState } from 'react'
import { natures } from '#shared/domain/kinds.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { randomId } from '#shared/ui/randomId.ts'
import { deviceSession, fetchAs } from '#shared/ui/session.ts'
import { Tile } from '#shared/ui/Tile.tsx'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Tiles } from '../take/Tiles.tsx'
import { Done } from './Done.tsx'
import { emptyForm, fill, type Form, type FormStep } from './form.ts'
import { Phone } from './Phone.tsx'
import { Phrases } from './Phrases.tsx'

/** Words and number, under the complaint's number, where only the officer sees them. */
const keep = (complaint: string, fields: Readonly<Record<string, string>>): Promise<unknown> =>
  fetchAs(deviceSession()?.token, `/api/personal/${encodeURIComponent(`complaint ${complaint}`)}`, {
    method: 'PUT',
    body: JSON.stringify(fields),
  })

export const Complain = ({ onDone }: { readonly onDone: () => void }) => {
  const { complaint: words } = useWords()
  const [form, act] = useReducer(fill, emptyForm)
  const { wish, busy } = useWish()
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  // However often it has to be sent on a bad line, it stays one complaint.
  const id = useRef(randomId())

  const send = async (phone: string): Promise<void> => {
    setNo(undefined)
    const text = form.phrases.map((phrase) => words.kiosk.phrase[phrase]).join('；')
    const reply = await wish(
      {
        type: 'registerComplaint',
        nature: form.nature ?? 'other',
        about: form.window === undefined ? {} : { window: form.window },
        named: phone !== '',
        worded: text !== '',
      },
      id.current,
    )
    if (!reply.ok) return setNo(reply)
    const fact = reply.facts.find((one) => one.type === 'ComplaintRegistered')
    if (fact?.type !== 'ComplaintRegistered') return
    const fields = { ...(text && { text }), ...(phone && { phone }) }
    // Without its words it is still a complaint, and they can be added by phone.
    if (Object.keys(fields).length > 0) await keep(fact.complaint, fields).catch(() => undefined)
    act({ do: 'registered', complaint: fact.complaint })
  }

  if (form.page === 'done' && form.complaint) return <Done complaint={form.complaint} onDone={onDone} />
  if (form.page === 'phone')
    return <Phone form={form} act={act} busy={busy} no={no} onSend={(phone) => void send(phone)} />
  if (form.page === 'phrases') return <Phrases form={form} act={act} />
  return <Where form={form} act={act} />
}

type Part = { readonly form: Form; readonly act: Dispatch<FormStep> }

const Where = ({ form, act }: Part) => {
  const { complaint: words, common } = useWords()
  const windows = usePicture('windows', {})?.data.windows ?? []
  if (form.page === 'nature')
    return (
      <Tiles heading={words.kiosk.nature}>
        {natures.map((nature) => (
          <Tile key={nature} title={words.natures[nature]} onPress={() => act({ do: 'nature', nature })} />
        ))}
      </Tiles>
    )
  if (form.page === 'about')
    return (
      <Tiles heading={words.kiosk.about}>
        <Tile
          title={words.kiosk.hall}
          note={words.kiosk.hallWhat}
          onPress={() => act({ do: 'about', about: 'hall' })}
        />
        <Tile
          title={words.kiosk.window}
          note={words.kiosk.windowWhat}
          onPress={() => act({ do: 'about', about: 'window' })}
        />
      </Tiles>
    )
  return (
    <Tiles heading={words.kiosk.chooseWindow}>
      {windows.map(({ id, name }) => (
        <Tile key={id} title={common.windowNamed(name)} onPress={() => act({ do: 'window', window: id })} />
      ))}
    </Tiles>
  )
}
