/** What was asked for, each with whether it is here. */
import type { MatterView } from '#shared/views/matter.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import about from './about.module.css'
import { lineName } from './lines.ts'
import styles from './matters.module.css'

export const LineList = ({ lines, papers }: Pick<MatterView, 'lines' | 'papers'>) => {
  const { matter: words, common } = useWords()
  const text = useText()
  return (
    <ul className={about.lines}>
      {lines.map(({ key, defect, remark, settled, ...line }) => (
        <li key={key} className={settled ? about.settled : about.open}>
          <Icon name={settled ? 'check' : 'paper'} />
          <span>
            {text(lineName(line, papers))}
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
