/** The board's side panel: who is on duty at which window, and where to complain, where no call needs the room (办事公开). */
import { usePicture } from '#shared/ui/useHall.tsx'
import type { OnDuty as Person } from '#shared/views/openness.ts'
import type { Tongues } from '../tongues.ts'
import type { Layout } from './layout.ts'
import styles from './OnDuty.module.css'
import { pageAt } from './stillness.ts'

type Props = {
  readonly layout: Layout
  readonly tongues: Tongues
  readonly now: number
  /** Rows of the list no call stands in. */
  readonly freeRows: number
}

/** Height of one person in sizes of the secondary type: name over post, with air. */
const personEm = 2.9
const headEm = 2.9
/** Long enough to read a page standing. */
const pageMs = 15_000

/** How many people stand on a page of this height (px); 0 where not even one would fit. */
export const peopleThatFit = (height: number, second: number): number =>
  Math.max(0, Math.floor((height - headEm * second) / (personEm * second)))

export const OnDuty = ({ layout, tongues, now, freeRows }: Props) => {
  const view = usePicture('openness', {})?.data
  const { first } = tongues
  const fits = peopleThatFit(freeRows * layout.rowHeight, layout.second)
  if (!view || view.onDuty.length === 0 || fits === 0) return null
  const words = first.words.openness
  const pages = Math.ceil(view.onDuty.length / fits)
  const page = pageAt(now, pages, pageMs)
  const shown = view.onDuty.slice(page * fits, (page + 1) * fits)
  return (
    <section className={styles.panel} aria-label={words.staff}>
      <p className={styles.head}>
        <span>
          {words.onDuty(view.onDuty.length)}
          {pages > 1 && ` · ${page + 1}/${pages}`}
        </span>
        {view.phones.supervision && <span>{words.board.supervision(view.phones.supervision)}</span>}
      </p>
      <ul className={styles.people}>
        {shown.map((person) => (
          <PersonRow key={person.window} person={person} tongues={tongues} />
        ))}
      </ul>
    </section>
  )
}

const PersonRow = ({ person, tongues: { first } }: { readonly person: Person; readonly tongues: Tongues }) => {
  const { openness: words, common } = first.words
  return (
    <li className={styles.person}>
      {person.photo && <img src={`/photos/${person.photo}`} alt="" />}
      <div>
        <p className={styles.name}>
          <strong>{person.name}</strong> <span>{common.windowNamed(person.window)}</span>
        </p>
        <p className={styles.post}>
          {words.staffNo(person.staffNo)}
          {person.post && ` · ${first.say(person.post)}`}
          {person.is === 'paused' && ` · ${words.paused}`}
        </p>
      </div>
    </li>
  )
}
