/** The board's lower edge: how many wait for what, page by page; or that the picture is old; or that it is too small. */
import { Icon } from '#shared/ui/Icon.tsx'
import { useLine } from '#shared/ui/useHall.tsx'
import { useClock } from '#shared/ui/words.tsx'
import type { BoardView } from '#shared/views/board.ts'
import type { Tongue, Tongues } from '../tongues.ts'
import type { BoardAddress } from './boardAddress.ts'
import styles from './BoardFoot.module.css'
import { emOf, type Layout } from './layout.ts'
import { pageAt } from './stillness.ts'

type Props = {
  readonly view: BoardView
  readonly tongues: Tongues
  readonly now: number
  readonly layout: Layout
  readonly address: BoardAddress
  readonly width: number
}

/** A page stands still so long: public LED lines ask for 15 s a frame (Shenzhen's rule for them). */
const pageMs = 15_000

/** Names shrink to this part of their size at most; what is still too long ends in dots. */
const leastShare = 0.7

type Item = { readonly name: string; readonly count: string }

const itemEm = ({ name, count }: Item): number => emOf(name) + emOf(count) + 1.6

/** Fills pages from left to right as wide as the strip, `em` of its type. */
export const pagesOf = (items: readonly Item[], em: number): readonly (readonly Item[])[] => {
  const pages: Item[][] = [[]]
  let used = 0
  for (const item of items) {
    const width = itemEm(item)
    if (used > 0 && used + width > em) {
      pages.push([])
      used = 0
    }
    pages[pages.length - 1]!.push(item)
    used += width
  }
  return pages
}

export const BoardFoot = ({ view, tongues, now, layout, address, width }: Props) => {
  const line = useLine()
  const clock = useClock()
  const { board } = tongues.first.words
  const stale = line.status === 'lost'
  return (
    <footer
      className={[styles.foot, stale && styles.stale, layout.foot === 0 && styles.over].filter(Boolean).join(' ')}
    >
      {stale ? (
        <p className={styles.banner} role="status">
          <Icon name="offline" />
          {line.lastBeatAt === undefined ? board.unheard : board.stale(clock.exact(line.lastBeatAt))}
        </p>
      ) : (
        layout.form !== 'solo' && <Strip view={view} tongues={tongues} now={now} em={(width * 0.94) / layout.second} />
      )}
      {!layout.keeps && (
        <p className={styles.small} role="status">
          {board.tooSmall(address.inch, address.seat)}
        </p>
      )}
    </footer>
  )
}

type StripProps = { readonly view: BoardView; readonly tongues: Tongues; readonly now: number; readonly em: number }

/** Services somebody waits for, then those somebody serves; all pages in one language, then in the other. */
const Strip = ({ view, tongues: { first, second }, now, em }: StripProps) => {
  const alive = [
    ...view.waiting.filter((one) => one.waiting > 0),
    ...view.waiting.filter((one) => one.waiting === 0 && one.windowsOpen > 0),
  ]
  const itemsIn = (tongue: Tongue) =>
    alive.map(({ name, waiting }) => ({ name: tongue.say(name), count: String(waiting) }))
  const pages = [first, second].flatMap((tongue) => {
    if (!tongue) return []
    const items = itemsIn(tongue)
    // The second language is smaller; so are names that would not fit, but one endless name does not make all tiny.
    const label = emOf(tongue.words.board.waitingNow) + 1
    const usual = tongue === second ? 0.66 : 1
    const fitting = Math.min(usual, ...items.map((item) => em / (itemEm(item) + label)))
    const size = Math.max(fitting, usual * leastShare)
    return pagesOf(items, em / size - label).map((page) => ({ items: page, tongue, size }))
  })
  if (alive.length === 0) return <p className={styles.nobody}>{first.words.board.nobodyWaiting}</p>
  const page = pages[pageAt(now, pages.length, pageMs)]!
  return (
    <div
      className={styles.strip}
      style={{ fontSize: `calc(var(--second) * ${page.size})` }}
      lang={page.tongue.language}
    >
      <h2 className={styles.label}>{page.tongue.words.board.waitingNow}</h2>
      <ul className={styles.items}>
        {page.items.map(({ name, count }) => (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
