/** The end of a publication sheet: who signs, where the seal goes, and what the sheet stands on. */
import { useWords } from '#shared/ui/words.tsx'
import type { ShownSheet } from './shown.ts'
import styles from './Sheet.module.css'

/** In groups of eight, so that two people can compare it aloud. */
const inGroups = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ')

export const SheetEnd = ({ shown, hallName }: { readonly shown: ShownSheet; readonly hallName: string }) => {
  const { scores } = useWords()
  const { sheet: words } = scores
  const { standsOn } = shown.sheet
  const frozen = shown.published?.frozen
  return (
    <>
      <section className={styles.end}>
        <div className={styles.signatures}>
          {[words.made, words.checked, words.head].map((who) => (
            <p key={who}>
              {who}
              <span className={styles.blank} />
            </p>
          ))}
        </div>
        <p className={styles.seal}>
          {`${hallName}${words.seal}`}
          <br />
          <span className={styles.date}>{words.date}</span>
        </p>
      </section>
      <footer className={styles.foot}>
        {frozen && <p>{words.frozen(frozen.day)}</p>}
        <p>
          {words.standsOn(standsOn.seq, standsOn.facts)} · {words.lastHash} <code>{standsOn.hash.slice(0, 16)}</code>
        </p>
        <p>
          {words.digest} <code>{inGroups(shown.digest)}</code>
        </p>
        <p>{words.check}</p>
      </footer>
    </>
  )
}
