/** What is wrong with one paper, how to put it right, and why it is asked for only now. */
import { lateReasons, noticeDefects, type LateReason, type NoticeDefect } from '#shared/domain/kinds.ts'
import { useWords } from '#shared/ui/words.tsx'
import type { Fault } from './lines.ts'
import styles from './matters.module.css'

type Props = {
  /** The paper, for those who only hear the screen. */
  readonly name: string
  readonly fault: Fault
  readonly onFault: (fault: Fault) => void
  /** An earlier notice of this matter did not name it: the reason must be said. */
  readonly late: boolean
}

export const DefectFields = ({ name, fault, onFault, late }: Props) => {
  const { matter: words, common } = useWords()
  return (
    <span className={styles.fault}>
      <select
        className={styles.select}
        aria-label={words.notice.defect(name)}
        value={fault.defect}
        onChange={(event) => onFault({ ...fault, defect: event.target.value as NoticeDefect })}
      >
        {noticeDefects.map((defect) => (
          <option key={defect} value={defect}>
            {common.defects[defect]}
          </option>
        ))}
      </select>
      <input
        type="text"
        className={styles.input}
        maxLength={100}
        placeholder={words.notice.remarkHint}
        aria-label={words.notice.remark(name)}
        value={fault.remark}
        onChange={(event) => onFault({ ...fault, remark: event.target.value })}
      />
      {late && (
        <select
          className={[styles.select, !fault.late && styles.owed].filter(Boolean).join(' ')}
          aria-label={words.notice.late(name)}
          value={fault.late ?? ''}
          onChange={(event) => onFault({ ...fault, late: (event.target.value || undefined) as LateReason | undefined })}
        >
          <option value="">{words.notice.lateWhy}</option>
          {lateReasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.lateReasons[reason]}
            </option>
          ))}
        </select>
      )}
    </span>
  )
}
