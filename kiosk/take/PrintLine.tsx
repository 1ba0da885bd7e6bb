/** How far the paper got, in words: the number is valid whatever happens to the paper. */
import { Icon, type IconName } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { PrintState } from '#shared/views/scene.ts'
import styles from './PrintLine.module.css'

export const lacksPaper = (print: PrintState): boolean =>
  print === 'failed' || print === 'no-printer' || print === 'unknown'
export const mayPrintAgain = (print: PrintState): boolean =>
  print === 'confirmed' || print === 'failed' || print === 'unknown'

type Saying = { readonly icon: IconName; readonly words: string; readonly more?: string }

const say = ({ kiosk }: Catalogue, print: PrintState): Saying => {
  switch (print) {
    case 'queued':
    case 'sent':
      return { icon: 'print', words: kiosk.printing }
    case 'confirmed':
      return { icon: 'slip', words: kiosk.printed }
    case 'unknown':
      return { icon: 'warn', words: kiosk.maybePrinted }
    case 'failed':
      return { icon: 'warn', words: kiosk.notPrinted, more: kiosk.notPrintedWhat }
    case 'no-printer':
      return { icon: 'scan', words: kiosk.noPrinter, more: kiosk.notPrintedWhat }
  }
}

export const PrintLine = ({ print }: { readonly print: PrintState }) => {
  const { icon, words, more } = say(useWords(), print)
  const tone = lacksPaper(print) ? styles.look : print === 'confirmed' ? styles.go : styles.plain
  return (
    <div className={[styles.line, tone].join(' ')} role="status">
      <Icon name={icon} size="1.6em" />
      <div>
        <p className={styles.words}>{words}</p>
        {more && <p>{more}</p>}
      </div>
    </div>
  )
}
