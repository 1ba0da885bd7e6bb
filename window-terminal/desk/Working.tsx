/** The desk at work: who is in front of me, the next key, and who comes next and why. */
import { later } from '#shared/ui/later.tsx'
import { LineBanner } from '#shared/ui/LineBanner.tsx'
import { useEffect, useState } from 'react'
import { useKeys } from '../parts/useKeys.ts'
import { actionOf, type Desk } from './actions.ts'
import { Head } from './Head.tsx'
import { Hero } from './Hero.tsx'
import { Keys } from './Keys.tsx'
import { Side } from './Side.tsx'
import { useDesk } from './useDesk.ts'
import styles from './Working.module.css'

/** Every dialog of the desk: loaded at once after the desk, so that the desk is there sooner. */
const Questions = later(async () => (await import('./questions/Questions.tsx')).Questions)

export const Working = ({ desk }: { readonly desk: Desk }) => {
  const hands = useDesk(desk)
  useKeys((event) => {
    const name = actionOf(event)
    if (!name || hands.asking) return false
    hands.act(name)
    return true
  })
  useForgottenQuestion(desk, hands)
  return (
    <div className={styles.desk}>
      <Head desk={desk} hands={hands} />
      <LineBanner />
      <div className={styles.body}>
        <div className={styles.main}>
          <Hero desk={desk} hands={hands} />
          <Keys desk={desk} hands={hands} />
        </div>
        <Side desk={desk} hands={hands} />
      </div>
      <Questions desk={desk} hands={hands} />
    </div>
  )
}

/** Asked once for each visit that takes very long, and only when nothing else is being asked. */
const useForgottenQuestion = (desk: Desk, hands: ReturnType<typeof useDesk>): void => {
  const [asked, setAsked] = useState<string>()
  const ticket = desk.current?.askForgotten ? desk.current.ticket : undefined
  const { asking, ask } = hands
  useEffect(() => {
    if (ticket === undefined || ticket === asked || asking) return
    setAsked(ticket)
    ask({ ask: 'forgotten' })
  }, [ticket, asked, asking, ask])
}
