/** The frame of a working screen: where we are, the line, the language; what the screen is about below. */
import type { ReactNode } from 'react'
import type { Language } from '#shared/domain/words.ts'
import styles from './Frame.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { LineBanner } from './LineBanner.tsx'
import { LineDot } from './LineDot.tsx'
import { useWords } from './words.tsx'

type Props = {
  readonly title: ReactNode
  /** Beside the title: window, person, date. */
  readonly about?: ReactNode
  /** At the right, before the line dot and the language. */
  readonly tools?: ReactNode
  readonly demo?: boolean
  readonly languages?: readonly Language[]
  /** Off while nobody is signed in: there is no line yet to speak of. */
  readonly line?: boolean
  readonly children: ReactNode
}

export const Frame = ({ title, about, tools, demo = false, languages, line = true, children }: Props) => {
  const { common } = useWords()
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {about !== undefined && <div className={styles.about}>{about}</div>}
        {demo && <span className={styles.demo}>{common.demo}</span>}
        <div className={styles.tools}>
          {tools}
          {line && <LineDot />}
          <LanguageSwitch {...(languages && { languages })} />
        </div>
      </header>
      {line && <LineBanner />}
      <div className={styles.body}>{children}</div>
    </div>
  )
}
