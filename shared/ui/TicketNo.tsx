/** A ticket number, set rather than typed: letter a little lighter, figures of one width, never broken. */
import styles from './TicketNo.module.css'

type Props = { readonly ticket: string; readonly className?: string | undefined }

export const TicketNo = ({ ticket, className }: Props) => {
  const letters = /^[A-Z]*/.exec(ticket)?.[0] ?? ''
  return (
    <span className={[styles.ticket, className].filter(Boolean).join(' ')} translate="no" data-ticket={ticket}>
      <span className={styles.letters}>{letters}</span>
      {ticket.slice(letters.length)}
    </span>
  )
}
