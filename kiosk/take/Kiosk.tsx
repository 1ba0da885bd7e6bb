/** The kiosk: services at once, one touch a number, and everything forgotten when the person goes. */
import { useEffect, useReducer, useState } from 'react'
import { later } from '#shared/ui/later.tsx'
import { Paired } from '#shared/ui/Paired.tsx'
import { useFreshProgram, useLine, usePicture } from '#shared/ui/useHall.tsx'
import { useLanguage } from '#shared/ui/words.tsx'
import { fromAddress, useMillimetres } from '../millimetres.ts'
import { ByNotice } from './ByNotice.tsx'
import { ByPhone } from './ByPhone.tsx'
import { ComeBack } from './ComeBack.tsx'
import { KioskFrame } from './KioskFrame.tsx'
import { PriorityChoice } from './PriorityChoice.tsx'
import { Result } from './Result.tsx'
import { ServiceChoice } from './ServiceChoice.tsx'
import { StillThere } from './StillThere.tsx'
import { Attempt, useTaking } from './taking.tsx'
import { isUntouched, newTurn, step } from './turn.ts'

/** Its own part of the program: most people come for a number. */
const Complain = later(async () => (await import('../complain/Opened.tsx')).Complain)
const Openness = later(async () => (await import('../openness/Opened.tsx')).Openness)

const usualInch = 21.5
/** 35 px of 1080 on the usual kiosk; large type reads at 0.7° from 600 mm (EN 301 549, 5.1.4) with room to spare. */
const textMm = 8.8
const largeTextMm = 11.4
/** Highest reach from a wheelchair, mm above the floor (EN 301 549, 8.3.2), and the usual lower edge of the screen. */
const reachMm = 1_220
const usualBottomMm = 900

export const Kiosk = () => {
  const [large, setLarge] = useState(false)
  useMillimetres(large ? largeTextMm : textMm, usualInch)
  return <Paired role="kiosk">{() => <AtTheKiosk onLarge={setLarge} />}</Paired>
}

const AtTheKiosk = ({ onLarge }: { readonly onLarge: (large: boolean) => void }) => {
  const [turn, act] = useReducer(step, newTurn)
  const [language, setLanguage] = useLanguage()
  const picture = usePicture('services', {})
  const { status } = useLine()
  const taking = useTaking(turn, act)

  const usual = picture?.data.languages[0] ?? 'zh-CN'
  const untouched = isUntouched(turn) && language === usual && !taking.attempt
  useFreshProgram(untouched)
  useEffect(() => {
    onLarge(turn.large)
    document.documentElement.dataset['size'] = turn.large ? 'large' : 'normal'
    const band = reachMm - fromAddress(location.search, 'bottom', [300, 1_100], usualBottomMm)
    document.documentElement.style.setProperty('--reach', `calc(var(--mm) * ${band})`)
  }, [turn.large, onLarge])

  const leave = (): void => {
    taking.forget()
    setLanguage(usual)
    act({ do: 'leave' })
  }
  const services = picture?.data
  return (
    <KioskFrame services={services} turn={turn} act={act}>
      {turn.page.is === 'result' ? (
        <Result key={turn.page.ticket} page={turn.page} large={turn.large} onDone={leave} />
      ) : turn.page.is === 'priority' ? (
        <PriorityChoice chosen={turn.priority} act={act} />
      ) : turn.page.is === 'by-phone' ? (
        <ByPhone />
      ) : turn.page.is === 'openness' ? (
        <Openness place={turn.page.place} onGo={(place) => act({ do: 'go', page: { is: 'openness', place } })} />
      ) : turn.page.is === 'by-notice' ? (
        <ByNotice turn={turn} act={act} />
      ) : turn.page.is === 'complain' ? (
        <Complain onDone={leave} />
      ) : turn.page.is === 'come-back' ? (
        <ComeBack prefixes={services?.groups.map((g) => g.prefix) ?? []} act={act} />
      ) : (
        <ServiceChoice services={services} turn={turn} act={act} taking={taking} line={status} />
      )}
      <Attempt taking={taking} />
      <StillThere watch={!untouched && turn.page.is !== 'result'} slow={turn.large} onGone={leave} />
    </KioskFrame>
  )
}
