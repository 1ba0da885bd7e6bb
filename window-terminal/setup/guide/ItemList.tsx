/** The items under the services they are handled in: found by name or code, or by having no guide yet. */
import { memo } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { useDraft } from '../useDraft.tsx'
import styles from './guide.module.css'

type Item = SetupDraft['items'][number]

/** More rows than this are found by searching. */
const mostRows = 400

/** Neither papers nor conditions nor steps nor a rule: only a name. */
export const isBare = ({ materials, conditions, procedure, basis }: Item): boolean =>
  materials.length + conditions.length + procedure.length + basis.length === 0

type RowProps = {
  readonly item: Item
  readonly name: string
  readonly wrong: number
  readonly onOpen: (id: string) => void
}

/** Painted again only when its own item has changed: three hundred of them stay quick. */
const Row = memo(({ item, name, wrong, onOpen }: RowProps) => {
  const { items: words, kinds, limit } = useWords().guide
  return (
    <li>
      <button type="button" className={styles.item} onClick={() => onOpen(item.id)} data-item={item.id}>
        <span className={styles.itemName}>
          {name}
          {item.code && <span className={styles.code}>{item.code}</span>}
        </span>
        {wrong > 0 ? <span className={styles.wrong}>{words.wrong(wrong)}</span> : <span>{kinds[item.kind]}</span>}
        <span>{item.promised ? limit(item.promised.days, item.promised.of) : ''}</span>
        {isBare(item) ? (
          <span className={styles.bare}>{words.bare}</span>
        ) : (
          <span>{words.papers(item.materials.length)}</span>
        )}
      </button>
    </li>
  )
})
Row.displayName = 'ItemRow'

type Props = {
  readonly sought: string
  readonly onlyBare: boolean
  readonly onOpen: (id: string) => void
  readonly onAdd: (service: string) => void
}

export const ItemList = ({ sought, onlyBare, onOpen, onAdd }: Props) => {
  const { items: words } = useWords().guide
  const { setup, tell, problems } = useDraft()
  const plain = sought.trim().toLowerCase()
  const wrong = new Map<unknown, number>()
  for (const { path } of problems) if (path[0] === 'items') wrong.set(path[1], (wrong.get(path[1]) ?? 0) + 1)
  const found = setup.items
    .map((item, index) => ({ item, wrong: wrong.get(index) ?? 0 }))
    .filter(({ item }) => !onlyBare || isBare(item))
    .filter(({ item: { name, code = '' } }) =>
      `${name['zh-CN']} ${name.en ?? ''} ${code}`.toLowerCase().includes(plain),
    )
  const shown = found.slice(0, mostRows)
  const under = (service: string) => shown.filter(({ item }) => item.service === service)
  const known = new Set(setup.services.map(({ id }) => id))
  const groups = [
    ...setup.services.map(({ id }) => ({ id, name: tell.service(id), inside: under(id), isThere: true })),
    {
      id: '',
      name: words.gone,
      inside: shown.filter(({ item }) => !known.has(item.service)),
      isThere: false,
    },
  ]
  const searching = plain !== '' || onlyBare
  return (
    <>
      {groups
        .filter(({ inside, isThere }) => inside.length > 0 || (isThere && !searching))
        .map(({ id, name, inside, isThere }) => (
          <section key={id} className={styles.group} aria-label={name}>
            <div className={styles.groupHead}>
              <h3>{name}</h3>
              <span className={styles.quiet}>{words.of(inside.length)}</span>
              {isThere && <IconButton icon="plus" label={words.addTo(name)} onPress={() => onAdd(id)} />}
            </div>
            <ul>
              {inside.map(({ item, wrong: faults }) => (
                <Row key={item.id} item={item} name={tell.text(item.name)} wrong={faults} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        ))}
      {found.length > shown.length && <p className={styles.quiet}>{words.more(found.length - shown.length)}</p>}
      {found.length === 0 && searching && <p className={styles.quiet}>{words.nothing}</p>}
    </>
  )
}
