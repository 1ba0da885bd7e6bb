/** F3: the matter of the visit in hand, or any other looked up; every step of it from here, and back here on Escape. */
import { useState } from 'react'
import type { MatterView } from '#shared/views/matter.ts'
import { Loading } from '#shared/ui/Loading.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { openPaper } from '../../papers/openPaper.ts'
import type { QuestionProps } from '../questions/Questions.tsx'
import { mainMatter } from './acts.ts'
import { ActForm, type Doing } from './ActForm.tsx'
import { AnyItemPicker, ItemPicker } from './ItemPicker.tsx'
import { LookUp } from './LookUp.tsx'
import { MatterPanel, type PanelAct } from './MatterPanel.tsx'
import { type PaperMade, Told } from './Told.tsx'

const lastWritten = (matter: MatterView): number | undefined => {
  const written = matter.notices.filter(({ form }) => form === 'written')
  return written[written.length - 1]?.revision
}

export const MatterQuestion = ({ desk, hands, onClose }: QuestionProps) => {
  const { desk: words } = useWords()
  const { current } = desk
  const here = current?.matters ?? []
  const [named, setNamed] = useState<string | undefined>(() => mainMatter(here)?.id)
  /** Another item than the one shown is begun. */
  const [fresh, setFresh] = useState(false)
  const [item, setItem] = useState<string>()
  const [doing, setDoing] = useState<Doing | 'lookUp' | undefined>(current ? undefined : 'lookUp')
  const [made, setMade] = useState<PaperMade>()
  const inVisit = here.find(({ id }) => id === named)
  const watched = usePicture('matter', named !== undefined && !inVisit ? { matter: named } : undefined)
  const matter = fresh ? undefined : (inVisit ?? watched?.data ?? undefined)

  const back = (): void => {
    hands.say(undefined)
    setDoing(undefined)
    setItem(undefined)
    if (!current && !named) onClose()
  }
  const drawNumber = async (code: string): Promise<void> => {
    const reply = await hands.send({ type: 'returnByNotice', code, language: 'zh-CN' })
    const fact = reply?.facts.find((one) => one.type === 'TicketIssued')
    if (fact?.type !== 'TicketIssued') return
    hands.say({ tone: 'go', sentence: words.issue.done(fact.ticket) })
    onClose()
  }
  const act = (chosen: PanelAct): void => {
    const told = matter?.notices[matter.notices.length - 1]
    if (chosen === 'number') return void (told && drawNumber(told.code))
    if (chosen === 'another') return setFresh(true)
    if (chosen.startsWith('other ')) return setNamed(chosen.slice('other '.length))
    if (matter && chosen === 'print-notice') return openPaper('notice', matter.id, lastWritten(matter))
    if (matter && chosen === 'print-receipt') return openPaper('receipt', matter.id)
    if (matter && chosen === 'print-decision') return openPaper('not-accepted', matter.id)
    setDoing(chosen as Doing | 'lookUp')
  }

  if (made) return <Told made={made} onClose={onClose} />
  if (doing === 'lookUp')
    return (
      <LookUp
        onFound={(id) => {
          setNamed(id)
          setFresh(false)
          setDoing(undefined)
        }}
        onClose={back}
      />
    )
  if (named !== undefined && !fresh && !matter)
    return (
      <Ask title={words.verbs.matter} onClose={onClose}>
        <Loading />
      </Ask>
    )
  if (!doing)
    return (
      <MatterPanel
        key={matter?.id ?? 'new'}
        desk={desk}
        hands={hands}
        matter={matter}
        others={here.filter(({ id }) => id !== matter?.id)}
        onAct={act}
        onClose={fresh ? () => setFresh(false) : onClose}
      />
    )
  const about = matter?.item ?? item ?? (current?.items.length === 1 ? current.items[0]?.id : undefined)
  if (about === undefined) {
    const pick = { onPick: setItem, onClose: back }
    return current ? <ItemPicker items={current.items} {...pick} /> : <AnyItemPicker {...pick} />
  }
  const form = { desk, hands, matter, item: about, doing, onMade: setMade }
  return <ActForm key={doing} {...form} onClose={back} onDone={onClose} />
}
