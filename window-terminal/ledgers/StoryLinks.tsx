/** From a row to the screen where its story is worked on. */
import type { Role } from '#shared/domain/words.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import styles from './RowDrawer.module.css'

type Props = { readonly session: StaffSession; readonly opens: string }

const worksOnMatters: readonly Role[] = ['clerk', 'guide', 'supervisor', 'admin']

/** A tab of its own, not cut off from this one: it takes the signed-in session over. */
export const StoryLinks = ({ session, opens }: Props) => {
  const { ledger, complaint } = useWords()
  const [book, id = ''] = opens.split(' ')
  const worksOnComplaints = session.role === 'officer' || session.role === 'supervisor'
  if (book === 'matter' && worksOnMatters.includes(session.role))
    return (
      <a className={styles.link} href={`/office/?matter=${id}`} target="_blank" rel="opener">
        <Icon name="forward" size="1em" /> {ledger.drawer.open}
      </a>
    )
  if (book === 'complaint' && worksOnComplaints)
    return (
      <a className={styles.link} href={`/complaints/#${id}`} target="_blank" rel="opener">
        <Icon name="forward" size="1em" /> {complaint.title}
      </a>
    )
  return null
}
