/** Editable places of a rule-book: text, numbers, choices, with what is wrong beside them. */
import { type ReactNode, useId } from 'react'
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import cells from '../../../setup/cells/cells.module.css'
import { pathKey } from '../../../setup/draft/path.ts'
import styles from './Editor.module.css'
import { useDraftBook } from './useDraftBook.tsx'

export type CellProps = {
  readonly path: Path
  readonly label: string
  readonly showLabel?: boolean
}
type Control = {
  readonly id: string
  readonly 'aria-label': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'data-path': string
}

export const Cell = ({
  path,
  label,
  showLabel = true,
  children,
}: CellProps & {
  readonly children: (control: Control) => ReactNode
}) => {
  const mark = useDraftBook().markAt(path)
  const id = useId()
  return (
    <div className={cells.cell}>
      {showLabel && (
        <label htmlFor={id} className={cells.label}>
          {label}
        </label>
      )}
      {children({
        id,
        'aria-label': showLabel ? undefined : label,
        'aria-invalid': mark && !mark.isHint ? true : undefined,
        'aria-describedby': mark && `${id}w`,
        'data-path': pathKey(path),
      })}
      {mark && (
        <p id={`${id}w`} className={mark.isHint ? styles.hint : cells.wrong}>
          {mark.sentence}
        </p>
      )}
    </div>
  )
}

/** What is wrong with something that is not one field. */
export const MarkLine = ({ path }: { readonly path: Path }) => {
  const mark = useDraftBook().markAt(path)
  return mark ? (
    <p className={mark.isHint ? styles.hint : cells.wrong} data-path={pathKey(path)} tabIndex={-1}>
      {mark.sentence}
    </p>
  ) : null
}

type TextProps = CellProps & { readonly optional?: boolean; readonly lang?: string; readonly long?: boolean }

export const TextCell = (props: TextProps) => {
  const { path, optional = false, lang, long = false } = props
  const { valueAt, put } = useDraftBook()
  const value = valueAt(path)
  const text = typeof value === 'string' ? value : ''
  const keep = (typed: string): void => put(path, optional && typed === '' ? undefined : typed)
  const shared = { lang, autoComplete: 'off', spellCheck: false, value: text } as const
  return (
    <Cell {...props}>
      {(control) =>
        long ? (
          <textarea
            {...control}
            {...shared}
            className={[cells.input, styles.long].join(' ')}
            onChange={({ target }) => keep(target.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            className={cells.input}
            type="text"
            onChange={({ target }) => keep(target.value)}
          />
        )
      }
    </Cell>
  )
}

/** What is no number stays as it was typed, and is said to be none. */
export const asNumber = (typed: string): string | number => {
  const plain = typed.trim().replace(/[０-９．－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return /^-?\d{1,7}(\.\d{1,4})?$/.test(plain) ? Number(plain) : typed
}
export const NumberCell = (props: CellProps & { readonly optional?: boolean }) => {
  const { path, optional = false } = props
  const { valueAt, put } = useDraftBook()
  const value = valueAt(path)
  return (
    <Cell {...props}>
      {(control) => (
        <input
          {...control}
          className={[cells.input, cells.number].join(' ')}
          inputMode="decimal"
          autoComplete="off"
          value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
          onChange={({ target }) => put(path, optional && target.value === '' ? undefined : asNumber(target.value))}
        />
      )}
    </Cell>
  )
}

type Option = readonly [value: string, words: string]
export const SelectCell = (
  props: CellProps & {
    readonly options: readonly Option[]
    /** Words for “not set”; without them something is always chosen. */
    readonly none?: string
    readonly onChoose?: (value: string | undefined) => void
    readonly value?: string | undefined
  },
) => {
  const { path, options, none, onChoose } = props
  const { valueAt, put } = useDraftBook()
  const value = 'value' in props ? props.value : valueAt(path)
  const chosen = typeof value === 'string' ? value : ''
  const choose = (typed: string): void => {
    const next = typed === '' ? undefined : typed
    if (onChoose) onChoose(next)
    else put(path, next)
  }
  return (
    <Cell {...props}>
      {(control) => (
        <select {...control} className={cells.input} value={chosen} onChange={({ target }) => choose(target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {chosen !== '' && !options.some(([one]) => one === chosen) && <option value={chosen}>{chosen}</option>}
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Cell>
  )
}

/** A name in both languages, side by side. */
export const NameCells = ({ path, label, showLabel = true, long = false }: CellProps & { readonly long?: boolean }) => {
  const { edit } = useDraftBook().teller.words
  return (
    <div className={styles.names}>
      <TextCell
        path={[...path, 'zh-CN']}
        label={showLabel ? label : `${label} ${edit.chinese}`}
        showLabel={showLabel}
        long={long}
      />
      <TextCell
        path={[...path, 'en']}
        label={showLabel ? edit.english : `${label} ${edit.english}`}
        showLabel={showLabel}
        optional
        long={long}
        lang="en"
      />
      <MarkLine path={path} />
    </div>
  )
}

/** A boundary word and its number: 以上, 超过, 以内, 低于. */
export const BoundCell = ({
  path,
  label,
  showLabel = true,
  optional = false,
}: CellProps & {
  readonly optional?: boolean
}) => {
  const { valueAt, put, teller } = useDraftBook()
  const { say, edit } = teller.words
  const value = valueAt(path) as { readonly is: string; readonly value: unknown } | undefined
  const words = Object.entries(say.bounds) as unknown as Option[]
  return (
    <div className={cells.cell} role="group" aria-label={label}>
      {showLabel && <span className={cells.label}>{label}</span>}
      <div className={styles.bound}>
        <SelectCell
          path={[...path, 'is']}
          label={`${label} ${edit.word}`}
          showLabel={false}
          options={words}
          {...(optional && { none: edit.none })}
          onChoose={(is) => put(path, is === undefined ? undefined : { is, value: value?.value ?? 0 })}
        />
        {value && <NumberCell path={[...path, 'value']} label={`${label} ${edit.value}`} showLabel={false} />}
      </div>
      <MarkLine path={path} />
    </div>
  )
}
