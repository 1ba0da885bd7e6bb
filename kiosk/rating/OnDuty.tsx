/** Between visits: which window this is, who serves here by name and number, and what can be done here. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { TabletView } from '#shared/views/tablet.ts'
import styles from './OnDuty.module.css'

export const OnDuty = ({ view }: { readonly view: NonNullable<TabletView> }) => {
  const { common, tablet } = useWords()
  const text = useText()
  const { is, staff, services } = view
  const window = common.windowNamed(view.window)
  if (is === 'paused' || is === 'empty' || is === 'ready')
    return (
      <div className={styles.fill}>
        <p className={styles.small}>{window}</p>
        <EmptyState
          whole
          icon={is === 'paused' ? 'pause' : 'clock'}
          title={is === 'paused' ? tablet.paused : tablet.closed}
          what={is === 'paused' ? tablet.pausedWhat : tablet.closedWhat}
        />
      </div>
    )
  return (
    <div className={styles.duty}>
      <p className={styles.small}>
        {window} {tablet.onDuty}
      </p>
      <h1 className={styles.name}>{staff?.name}</h1>
      {staff && <p className={styles.no}>{tablet.staffNo(staff.staffNo)}</p>}
      <div className={styles.services}>
        <h2>{tablet.handles}</h2>
        <ul>
          {services.map((service) => (
            <li key={service['zh-CN']}>{text(service)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
