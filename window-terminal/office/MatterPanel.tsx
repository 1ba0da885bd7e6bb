/** One matter whole: its promise, the next step, what is missing, who applies, its papers and everything that happened. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWatched } from '#shared/ui/useHall.tsx'
import { sayRefusal, useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import { LineList } from '../desk/matters/LineList.tsx'
import { Acts } from './Acts.tsx'
import { Agency } from './Agency.tsx'
import { Applicant } from './Applicant.tsx'
import { Breaches } from './Breaches.tsx'
import { Head } from './Head.tsx'
import { Papers } from './Papers.tsx'
import styles from './Panel.module.css'
import { Timeline } from './Timeline.tsx'
import { useHands } from './useHands.ts'

type Props = { readonly matter: string; readonly session: StaffSession }

/** Watches the matter by its number; stands anywhere inside a signed-in staff screen. Speaks from office, matter, desk. */
export const MatterPanel = ({ matter: id, session }: Props) => {
  const words = useWords()
  const { picture, refused } = useWatched('matter', { matter: id })
  if (refused) return <EmptyState icon="warn" title={sayRefusal(words, { ok: false, refusal: refused })} />
  if (!picture) return <Loading />
  if (!picture.data)
    return <EmptyState icon="paper" title={words.office.panel.gone(id)} what={words.office.panel.goneWhat} />
  return <Whole key={id} matter={picture.data} session={session} />
}

const Whole = ({ matter, session }: { readonly matter: MatterShown; readonly session: StaffSession }) => {
  const { office: words, matter: matterWords } = useWords()
  const hands = useHands()
  const all = { matter, session, hands }
  return (
    <article className={styles.panel} aria-label={matterWords.number(matter.id)}>
      <Head matter={matter} />
      <Acts {...all} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Breaches matter={matter} />
          {matter.lines.length > 0 && (
            <section className={styles.part}>
              <h3>
                {words.lines.title} <span className={styles.soft}>{words.lines.open(matter.openLines)}</span>
              </h3>
              <LineList lines={matter.lines} papers={matter.papers} />
            </section>
          )}
          <Timeline matter={matter} />
        </div>
        <div className={styles.column}>
          <Applicant {...all} />
          <Agency {...all} />
          <Papers matter={matter} />
        </div>
      </div>
    </article>
  )
}
