/** Papers of a matter, to be printed again: every written notice, the receipt, the refusal. */
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import { openPaper, type PaperKind } from '../papers/openPaper.ts'
import styles from './Panel.module.css'

type Paper = { readonly kind: PaperKind; readonly words: string; readonly revision?: number }

export const Papers = ({ matter }: { readonly matter: MatterShown }) => {
  const { papers: words } = useWords().office
  const { accepted, notAccepted, notices } = matter
  const papers: Paper[] = [
    ...notices
      .filter(({ form }) => form === 'written')
      .map(({ notice, revision }) => ({ kind: 'notice' as const, words: words.notice(notice), revision })),
    ...(accepted ? [{ kind: 'receipt' as const, words: words.receipt(accepted.receipt) }] : []),
    ...(notAccepted ? [{ kind: 'not-accepted' as const, words: words.decision(notAccepted.decision) }] : []),
  ]
  return (
    <section className={styles.part}>
      <h3>{words.title}</h3>
      {papers.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={styles.papers}>
        {papers.map(({ kind, words: name, revision }) => (
          <li key={name}>
            <span>{name}</span>
            <Button
              size="small"
              icon={<Icon name="print" />}
              label={`${words.print} ${name}`}
              onPress={() => openPaper(kind, matter.id, revision)}
            >
              {words.print}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
