/** Which window this desk stands at, and how far it is: chosen, opened, at work. */
import { useState } from 'react'
import { Loading } from '#shared/ui/Loading.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { useWatched } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { ChooseWindow } from './ChooseWindow.tsx'
import { Opening } from './Opening.tsx'
import { keepWindow, lastWindow, windowInAddress } from './place.ts'
import { Working } from './Working.tsx'

type Props = { readonly me: { readonly id: string; readonly name: string } }

export const AtWindow = ({ me }: Props) => {
  const { desk: words, refusals } = useWords()
  const [window, setWindow] = useState(() => windowInAddress() ?? lastWindow())
  const { picture, refused } = useWatched('desk', window === undefined ? undefined : { window })
  const choose = (id: string | undefined): void => {
    if (id !== undefined) keepWindow(id)
    setWindow(id)
  }
  if (window === undefined) return <ChooseWindow onChoose={choose} />
  if (refused && !picture) {
    const no = refusals[refused]
    return <ChooseWindow onChoose={choose} trouble={typeof no === 'string' ? no : words.place.gone} />
  }
  if (!picture)
    return (
      <Frame title={words.title}>
        <Loading />
      </Frame>
    )
  const desk = picture.data
  if (!desk) return <ChooseWindow onChoose={choose} trouble={words.place.gone} />
  const mine = desk.staff?.id === me.id
  if (!mine || desk.window.is === 'empty' || desk.window.is === 'ready')
    return <Opening desk={desk} me={me} onOther={() => choose(undefined)} />
  return <Working desk={desk} />
}
