/** What stands around every page of the tablet: the window, the person, the language, the line when it is not well. */
import type { ReactNode } from 'react'
import { Badge } from '#shared/ui/Badge.tsx'
import { LanguageSwitch } from '#shared/ui/LanguageSwitch.tsx'
import { LineBanner } from '#shared/ui/LineBanner.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { TabletView } from '#shared/views/tablet.ts'
import styles from './TabletFrame.module.css'

type Props = {
  readonly view: TabletView | undefined
  /** While a person answers, who served stands small at the top. */
  readonly asking?: boolean
  readonly children: ReactNode
}

export const TabletFrame = ({ view, asking = false, children }: Props) => {
  const { common, tablet } = useWords()
  const text = useText()
  const { staff } = view ?? {}
  return (
    <div className={styles.tablet} onContextMenu={(event) => event.preventDefault()}>
      <header className={styles.head}>
        <p className={styles.hall}>{view ? text(view.hallName) : common.product}</p>
        {view && asking && (
          <p className={styles.who}>
            {[common.windowNamed(view.window), staff?.name, staff && tablet.staffNo(staff.staffNo)]
              .filter(Boolean)
              .join('  ')}
          </p>
        )}
        {view?.demo && <Badge tone="look">{common.demo}</Badge>}
        <LanguageSwitch className={styles.languages} />
      </header>
      <LineBanner lostOnly />
      <div className={styles.body}>{children}</div>
    </div>
  )
}
