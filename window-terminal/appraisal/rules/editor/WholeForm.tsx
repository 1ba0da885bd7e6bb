/** What holds for the whole rule-book, to be written: names, dates, levels, coefficients, posting, reviews. */
import { Icon } from '#shared/ui/Icon.tsx'
import cells from '../../../setup/cells/cells.module.css'
import { MarkLine, NameCells, NumberCell, SelectCell } from './cells.tsx'
import styles from './Editor.module.css'
import { Rows } from './Rows.tsx'
import { useDraftBook } from './useDraftBook.tsx'

const Coefficients = () => {
  const { written, put, teller } = useDraftBook()
  const { edit, read } = teller.words
  const own = Object.keys(written.book.coefficients)
  const left = teller.services.filter(({ id }) => !own.includes(id))
  const nameOf = (id: string): string => {
    const service = teller.services.find((one) => one.id === id)
    return service ? teller.text(service.name) : id
  }
  return (
    <section className={styles.card} aria-label={read.coefficients}>
      <h3>{read.coefficients}</h3>
      <div className={styles.grid}>
        {own.map((id) => (
          <div key={id} className={styles.bound}>
            <NumberCell path={['coefficients', id]} label={nameOf(id)} />
            <button
              type="button"
              className={cells.icon}
              aria-label={edit.remove(nameOf(id))}
              onClick={() => put(['coefficients', id], undefined)}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
        <SelectCell
          path={['coefficients']}
          label={edit.add(edit.service)}
          none={edit.none}
          value=""
          options={left.map(({ id, name }) => [id, teller.text(name)])}
          onChoose={(id) => id !== undefined && put(['coefficients', id], 1)}
        />
        <NumberCell path={['baseMinutes']} label={teller.words.say.fields.baseMinutes} />
      </div>
    </section>
  )
}

/** Months a book may begin with: the year behind us as far as it is not sealed, and the year to come. */
const monthsAround = (today: string, frozenUntil: string | null): string[] => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return Array.from({ length: 25 }, (_, i) =>
    new Date(Date.UTC(year, month - 13 + i, 1)).toISOString().slice(0, 10),
  ).filter((day) => frozenUntil === null || day > frozenUntil)
}

type Props = { readonly today: string; readonly frozenUntil: string | null }

export const WholeForm = ({ today, frozenUntil }: Props) => {
  const { written, write, teller } = useDraftBook()
  const { say, edit, read } = teller.words
  const { fields } = say
  return (
    <>
      <h2>{edit.whole}</h2>
      <NameCells path={['name']} label={edit.bookName} />
      <div className={styles.grid}>
        <SelectCell
          path={['effective']}
          label={edit.effective}
          value={written.effective}
          options={monthsAround(today, frozenUntil).map((day) => [day, day.slice(0, 7)])}
          onChoose={(effective) => effective !== undefined && write({ ...written, effective })}
        />
        <label className={styles.wideCell}>
          <span className={cells.label}>{edit.note}</span>
          <input
            className={cells.input}
            maxLength={300}
            value={written.note}
            autoComplete="off"
            onChange={({ target }) => write({ ...written, note: target.value })}
          />
        </label>
      </div>
      <section className={styles.card} aria-label={read.publication}>
        <h3>{read.publication}</h3>
        <div className={styles.grid}>
          <NumberCell path={['publication', 'objectionDays']} label={fields.objectionDays} />
          <NumberCell path={['publication', 'decideDays']} label={fields.decideDays} />
          <SelectCell path={['publication', 'names']} label={fields.names} options={Object.entries(say.names)} />
        </div>
      </section>
      <section className={styles.card} aria-label={read.levels}>
        <h3>{read.levels}</h3>
        <div className={styles.grid}>
          {[5, 4, 3, 2, 1].map((level) => (
            <NumberCell key={level} path={['levels', level - 1]} label={say.level(level)} />
          ))}
        </div>
      </section>
      <Coefficients />
      <section className={styles.card} aria-label={read.review}>
        <h3>{read.review}</h3>
        <div className={styles.grid}>
          <NumberCell path={['review', 'k']} label={fields.k} />
          {(['superior', 'peers', 'subordinates', 'self', 'users'] as const).map((group) => (
            <NumberCell key={group} path={['review', 'weights', group]} label={fields[group]} />
          ))}
        </div>
        <MarkLine path={['review', 'weights']} />
        <Rows
          path={['review', 'dimensions']}
          label={say.lists.dimensions}
          columns={[{ label: fields.name, size: 'whole' }]}
          blank={(id) => ({ id, name: { 'zh-CN': edit.newName, en: 'Unnamed' } })}
          row={(row) => [<NameCells key="name" path={[...row, 'name']} label={fields.name} showLabel={false} />]}
        />
      </section>
    </>
  )
}
