/** Where an indicator's figure comes from: computed by the system, or entered by a person with a reason. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import { indexNames, type Source } from '#shared/domain/ruleBook/ruleBook.ts'
import { NumberCell, SelectCell } from './cells.tsx'
import styles from './Editor.module.css'
import { useDraftBook } from './useDraftBook.tsx'

const begin = (from: Source['from'], deductions: string): Source => {
  switch (from) {
    case 'index':
      return { from, index: indexNames[0] }
    case 'rate':
      return { from, rate: 'satisfied', zero: 0, full: 100 }
    case 'count':
      return { from, count: 'errors', each: 5 }
    case 'workload':
      return { from, full: 1 }
    case 'deductions':
      return { from, scheme: deductions }
    case 'entered':
      return { from, full: 100 }
    default:
      return { from }
  }
}

export const SourceCells = ({ path }: { readonly path: Path }) => {
  const { valueAt, put, written, teller } = useDraftBook()
  const { say, edit } = teller.words
  const source = valueAt(path) as Source
  const schemes = written.book.schemes.filter(({ kind }) => kind === 'deductions')
  const inside = (key: string): Path => [...path, key]
  const which = { label: edit.which, showLabel: false } as const
  return (
    <div className={styles.inline}>
      <SelectCell
        path={inside('from')}
        label={edit.source}
        showLabel={false}
        options={Object.entries(say.sources)}
        onChoose={(from) => put(path, begin(from as Source['from'], schemes[0]?.id ?? ''))}
      />
      {source.from === 'index' && (
        <SelectCell path={inside('index')} {...which} options={Object.entries(say.indices)} />
      )}
      {source.from === 'rate' && (
        <>
          <SelectCell path={inside('rate')} {...which} options={Object.entries(say.rates)} />
          <NumberCell path={inside('zero')} label={edit.zero} />
          <NumberCell path={inside('full')} label={edit.fullAt} />
        </>
      )}
      {source.from === 'count' && (
        <>
          <SelectCell path={inside('count')} {...which} options={Object.entries(say.counts)} />
          <NumberCell path={inside('each')} label={edit.each} />
        </>
      )}
      {source.from === 'workload' && <NumberCell path={inside('full')} label={edit.multiple} />}
      {source.from === 'entered' && <NumberCell path={inside('full')} label={edit.entered} />}
      {source.from === 'deductions' && (
        <SelectCell
          path={inside('scheme')}
          {...which}
          options={schemes.map(({ id, name }) => [id, teller.text(name)])}
        />
      )}
      {source.from === 'review' && (
        <SelectCell
          path={inside('dimension')}
          {...which}
          none={edit.allDimensions}
          options={written.book.review.dimensions.map(({ id, name }) => [id, teller.text(name)])}
        />
      )}
    </div>
  )
}
