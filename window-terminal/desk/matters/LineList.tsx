/** What was asked for, each with whether it is here. */
import type { MatterView } from '#shared/views/matter.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import about from './about.module.css'
import styles from './matters.module.css'

export const LineList = ({ lines }: { readonly lines: MatterView['lines'] }) => {
  const { matter: words, common } = useWords()
  return (
    <ul className={about.lines}>
      {lines.map(({ key, text, defect, remark, settled }) => (
        <li key={key} className={settled ? about.settled : about.open}>
          <Icon name={settled ? 'check' : 'paper'} />
          <span>
            {text}
            <span className={styles.note}>
              {settled
                ? settled.how === 'corrected'
                  ? words.strip.corrected
                  : words.strip.came
                : [common.defects[defect], remark].filter(Boolean).join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
