/** A list of entries to be written: a row each, with what takes it away or moves it up, and a blank one to add. */
import type { ReactNode } from 'react'
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import type { Said } from '#shared/domain/ruleBook/ruleBook.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import cells from '../../../setup/cells/cells.module.css'
import styles from './Rows.module.css'
import { useDraftBook } from './useDraftBook.tsx'

type Entry = { readonly id?: string; readonly code?: string; readonly name: Said }
type Props = {
  readonly path: Path
  readonly label: string
  readonly showLabel?: boolean
  readonly columns: readonly {
    readonly label: string
    readonly size?: 'name' | 'small' | 'middle' | 'source' | 'whole'
  }[]
  readonly row: (path: Path) => readonly ReactNode[]
  /** A new entry under a code nobody has. */
  readonly blank: (code: string) => object
  /** The last one of these can't be taken away. */
  readonly least?: number
}

const freeCode = (entries: readonly Entry[], stem: string): string => {
  const taken = new Set(entries.map(({ id, code }) => id ?? code))
  let n = entries.length + 1
  while (taken.has(`${stem}-${n}`)) n += 1
  return `${stem}-${n}`
}

export const Rows = ({ path, label, showLabel = true, columns, row, blank, least = 0 }: Props) => {
  const { valueAt, put, teller } = useDraftBook()
  const { edit } = teller.words
  const entries = (valueAt(path) ?? []) as readonly Entry[]
  const up = (index: number): void => {
    const copy = [...entries]
    copy.splice(index - 1, 2, entries[index]!, entries[index - 1]!)
    put(path, copy)
  }
  return (
    <div className={styles.rows}>
      <table className={styles.table}>
        <caption className={showLabel ? styles.caption : 'unseen'}>{label}</caption>
        <thead>
          <tr>
            {columns.map(({ label: column, size }) => (
              <th key={column} scope="col" className={size && styles[size]}>
                {column}
              </th>
            ))}
            <th className={styles.tools}>
              <span className="unseen">{edit.tools}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => {
            const name = teller.text(entry.name) || label
            return (
              <tr key={entry.id ?? entry.code ?? index}>
                {row([...path, index]).map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
                <td className={styles.tools}>
                  <button
                    type="button"
                    className={cells.icon}
                    aria-label={edit.up(name)}
                    disabled={index === 0}
                    onClick={() => up(index)}
                  >
                    <span aria-hidden="true">↑</span>
                  </button>
                  <button
                    type="button"
                    className={cells.icon}
                    aria-label={edit.remove(name)}
                    disabled={entries.length <= least}
                    onClick={() =>
                      put(
                        path,
                        entries.filter((_, other) => other !== index),
                      )
                    }
                  >
                    <Icon name="close" />
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Button
        size="small"
        icon={<Icon name="plus" />}
        onPress={() => put(path, [...entries, blank(freeCode(entries, String(path[path.length - 1]).slice(0, 12)))])}
      >
        {edit.add(label)}
      </Button>
    </div>
  )
}
