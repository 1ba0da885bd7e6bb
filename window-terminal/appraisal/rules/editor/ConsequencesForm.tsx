/** What follows: whom the rules propose for praise, for a talk, for criticism. People decide. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import type { Band, Consequence } from '#shared/domain/ruleBook/ruleBook.ts'
import { BoundCell, NameCells, NumberCell, SelectCell } from './cells.tsx'
import styles from './Editor.module.css'
import { Rows } from './Rows.tsx'
import { useDraftBook } from './useDraftBook.tsx'

type When = Consequence['when']
const bound = { is: 'less-than', value: 70 } as const
const begin = (is: When['is'], bands: readonly Band[]): When => {
  switch (is) {
    case 'grade':
      return { is, grade: bands[bands.length - 1]?.code ?? 'fail' }
    case 'passed':
      return { is, passed: true }
    case 'running':
      return { is, bound, periods: 2 }
    case 'top':
      return { is, places: 3, passed: true }
    default:
      return { is, bound }
  }
}

const WhenCells = ({ path, bands }: { readonly path: Path; readonly bands: readonly Band[] }) => {
  const { valueAt, put, teller } = useDraftBook()
  const { say, edit } = teller.words
  const when = valueAt(path) as When
  const yesNo = [
    ['yes', edit.passedYes],
    ['no', edit.passedNo],
  ] as const
  return (
    <div className={styles.inline}>
      <SelectCell
        path={[...path, 'is']}
        label={say.fields.when}
        showLabel={false}
        options={Object.entries(say.whens)}
        onChoose={(is) => put(path, begin(is as When['is'], bands))}
      />
      {'bound' in when && <BoundCell path={[...path, 'bound']} label={say.fields.bound} showLabel={false} />}
      {when.is === 'running' && <NumberCell path={[...path, 'periods']} label={edit.periods} />}
      {when.is === 'top' && <NumberCell path={[...path, 'places']} label={edit.places} />}
      {when.is === 'passed' && (
        <SelectCell
          path={[...path, 'passed']}
          label={say.fields.when}
          showLabel={false}
          options={yesNo}
          value={when.passed ? 'yes' : 'no'}
          onChoose={(chosen) => put([...path, 'passed'], chosen === 'yes')}
        />
      )}
      {when.is === 'grade' && (
        <SelectCell
          path={[...path, 'grade']}
          label={say.fields.grade}
          showLabel={false}
          options={bands.map(({ code, name }) => [code, teller.text(name)])}
        />
      )}
    </div>
  )
}

export const ConsequencesForm = ({ path }: { readonly path: Path }) => {
  const { valueAt, teller } = useDraftBook()
  const { say, edit } = teller.words
  const bands = (valueAt([...path, 'bands']) ?? []) as readonly Band[]
  const hasSections = valueAt([...path, 'kind']) === 'deductions' && valueAt([...path, 'of']) === 'person'
  return (
    <Rows
      path={[...path, 'consequences']}
      label={say.lists.consequences}
      columns={[
        { label: say.fields.when, size: 'middle' },
        ...(hasSections ? [{ label: say.fields.of, size: 'small' } as const] : []),
        { label: say.lists.consequences, size: 'whole' },
      ]}
      blank={(id) => ({ id, name: { 'zh-CN': edit.newName, en: 'Unnamed' }, when: begin('total', bands) })}
      row={(row) => [
        <WhenCells key="when" path={[...row, 'when']} bands={bands} />,
        ...(hasSections
          ? [
              <SelectCell
                key="of"
                path={[...row, 'of']}
                label={say.fields.of}
                showLabel={false}
                none={say.of.person}
                options={[['section', say.of.section]]}
              />,
            ]
          : []),
        <NameCells key="name" path={[...row, 'name']} label={say.fields.name} showLabel={false} />,
      ]}
    />
  )
}
