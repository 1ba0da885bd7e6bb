/** The rating tablet: who serves here, and after a visit five faces, none of them chosen beforehand. */
import { useEffect, useReducer, useRef } from 'react'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { Paired } from '#shared/ui/Paired.tsx'
import { randomId } from '#shared/ui/randomId.ts'
import { useFreshProgram, useHall, useLine, useWatched } from '#shared/ui/useHall.tsx'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { useMillimetres } from '../millimetres.ts'
import { idle, step } from './answer.ts'
import { Ask } from './Ask.tsx'
import { Chosen } from './Chosen.tsx'
import { OnDuty } from './OnDuty.tsx'
import { TabletFrame } from './TabletFrame.tsx'
import { Thanks } from './Thanks.tsx'

const usualInch = 10.1
const textMm = 4.2

export const Tablet = () => {
  useMillimetres(textMm, usualInch)
  return <Paired role="tablet">{(device) => <AtTheWindow window={device.window} />}</Paired>
}

const AtTheWindow = ({ window }: { readonly window: string | undefined }) => {
  const { tablet } = useWords()
  const hall = useHall()
  const { status } = useLine()
  const [, setLanguage] = useLanguage()
  const { picture } = useWatched('tablet', window === undefined ? undefined : { window })
  const [{ answer }, act] = useReducer(step, idle)
  const wishId = useRef('')
  const view = picture?.data
  const asked = view?.rate
  useFreshProgram(answer.is === 'idle')

  useEffect(() => act({ do: 'asked', asked: asked ?? undefined }), [asked])
  const language = answer.is === 'idle' ? 'zh-CN' : answer.asked.language
  const ticket = answer.is === 'idle' ? undefined : answer.asked.ticket
  useEffect(() => {
    setLanguage(language)
    wishId.current = randomId()
  }, [language, ticket, setLanguage])

  const sending = answer.is === 'sending' ? answer : undefined
  useEffect(() => {
    if (!sending) return
    const { asked: of, grade, tags } = sending
    const wish = { type: 'rateVisit', ticket: of.ticket, token: of.token, grade, tags: [...tags] } as const
    const say = async (): Promise<void> => {
      const reply = await hall.wish(wish, wishId.current)
      const rated = reply.ok || reply.refusal === 'already-rated'
      if (rated) act({ do: 'sent' })
      // Anything else the hall decides stands; only a broken line is worth another try.
      else act({ do: reply.refusal === 'offline' || reply.refusal === 'not-recorded' ? 'failed' : 'close' })
    }
    void say()
  }, [hall, sending])

  if (window === undefined)
    return <EmptyState whole icon="settings" title={tablet.noWindow} what={tablet.noWindowWhat} />
  if (!picture) return <TabletFrame view={undefined}>{status === 'lost' ? null : <Loading />}</TabletFrame>
  if (!view) return <EmptyState whole icon="settings" title={tablet.noWindow} what={tablet.noWindowWhat} />
  return (
    <TabletFrame view={view} asking={answer.is !== 'idle'}>
      {answer.is === 'asking' ? (
        <Ask key={answer.asked.ticket} asked={answer.asked} act={act} />
      ) : answer.is === 'chosen' || answer.is === 'sending' || answer.is === 'not-sent' ? (
        <Chosen answer={answer} act={act} />
      ) : answer.is === 'thanked' ? (
        <Thanks act={act} />
      ) : (
        <OnDuty view={view} />
      )}
    </TabletFrame>
  )
}
