/** Tiles in even columns under one heading; more than a page of them is turned like a page. */
import { Children, type ReactNode, useRef, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Tiles.module.css'
import { usePageSize } from './usePageSize.ts'

const perPage = 12
/** So few that each has the whole width. */
const few = 4

type Props = {
  readonly heading: string
  readonly what?: string
  readonly children: ReactNode
}

export const Tiles = ({ heading, what, children }: Props) => {
  const { kiosk } = useWords()
  const [page, setPage] = useState(0)
  const every = Children.toArray(children)
  const tiles = useRef<HTMLDivElement>(null)
  const size = usePageSize(tiles, perPage, `${heading} ${every.length}`)
  const pages = Math.ceil(every.length / size)
  const shown = Math.min(page, pages - 1)
  return (
    <section className={styles.section}>
      <h1 className={styles.heading}>{heading}</h1>
      {what && <p className={styles.what}>{what}</p>}
      <div ref={tiles} className={styles.tiles} data-few={every.length <= few ? 'yes' : 'no'}>
        {every.slice(shown * size, (shown + 1) * size)}
      </div>
      {pages > 1 && (
        <div className={styles.pages}>
          <Button icon={<Icon name="back" />} disabled={shown === 0} onPress={() => setPage(shown - 1)}>
            {kiosk.pageBefore}
          </Button>
          <span role="status">{`${shown + 1} / ${pages}`}</span>
          <Button icon={<Icon name="forward" />} disabled={shown === pages - 1} onPress={() => setPage(shown + 1)}>
            {kiosk.pageAfter}
          </Button>
        </div>
      )}
    </section>
  )
}
