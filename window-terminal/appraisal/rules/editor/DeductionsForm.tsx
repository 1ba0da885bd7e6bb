/** A scheme of deductions to be written: the lists, how they double, attendance, leave and overtime. */
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import type { FaultList } from '#shared/domain/ruleBook/deductionRules.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Tick } from '../../../setup/cells/Tick.tsx'
import { BandsForm } from './BandsForm.tsx'
import { BoundCell, MarkLine, NameCells, NumberCell, SelectCell } from './cells.tsx'
import styles from './Editor.module.css'
import { Rows } from './Rows.tsx'
import { useDraftBook } from './useDraftBook.tsx'

const usual: NonNullable<FaultList['doubling']> = {
  from: { is: 'at-least', value: 5 },
  counted: 'list',
  over: 'month',
  reach: 'onward',
  factor: 2,
}

const Doubling = ({ path, on }: { readonly path: Path; readonly on: boolean }) => {
  const { put, teller } = useDraftBook()
  const { say } = teller.words
  return (
    <fieldset className={styles.part}>
      <legend>
        <Tick on={on} onChange={(yes) => put(path, yes ? usual : undefined)}>
          {say.fields.doubling}
        </Tick>
      </legend>
      {on && (
        <div className={styles.inline}>
          <BoundCell path={[...path, 'from']} label={say.fields.doubling} showLabel={false} />
          {(['over', 'counted', 'reach'] as const).map((key) => (
            <SelectCell
              key={key}
              path={[...path, key]}
              label={`${say.fields.doubling} ${key}`}
              showLabel={false}
              options={Object.entries(say[key])}
            />
          ))}
          <NumberCell path={[...path, 'factor']} label={say.fields.factor} />
        </div>
      )}
      <MarkLine path={path} />
    </fieldset>
  )
}

const ListForm = ({ path, list }: { readonly path: Path; readonly list: FaultList }) => {
  const { put, valueAt, teller } = useDraftBook()
  const { say, edit } = teller.words
  const all = path.slice(0, -1)
  const lists = valueAt(all) as readonly FaultList[]
  return (
    <section className={styles.card} aria-label={teller.text(list.name)}>
      <div className={styles.grid}>
        <NameCells path={[...path, 'name']} label={say.lists.lists} />
        <NumberCell path={[...path, 'points']} label={say.fields.points} />
      </div>
      <Rows
        path={[...path, 'faults']}
        label={say.lists.faults}
        least={1}
        columns={[
          { label: say.fields.name, size: 'whole' },
          { label: say.fields.attendance, size: 'small' },
        ]}
        blank={() => ({ code: `${list.id}-${list.faults.length + 1}`, name: { 'zh-CN': edit.newName, en: 'Unnamed' } })}
        row={(row) => [
          <NameCells key="name" path={[...row, 'name']} label={say.fields.name} showLabel={false} />,
          <SelectCell
            key="seen"
            path={[...row, 'attendance']}
            label={say.fields.attendance}
            showLabel={false}
            none={edit.none}
            options={Object.entries(say.attendance)}
          />,
        ]}
      />
      <Doubling path={[...path, 'doubling']} on={list.doubling !== undefined} />
      <MarkLine path={[...path, 'id']} />
      {lists.length > 1 && (
        <Button
          size="small"
          kind="quiet"
          onPress={() =>
            put(
              all,
              lists.filter((one) => one !== list),
            )
          }
        >
          {edit.remove(teller.text(list.name))}
        </Button>
      )}
    </section>
  )
}

const AttendanceForm = ({ path }: { readonly path: Path }) => {
  const { valueAt, put, teller } = useDraftBook()
  const { say, read } = teller.words
  const { fields } = say
  const at = (key: string): Path => [...path, 'attendance', key]
  const converts = valueAt(at('lateAsAbsence')) !== undefined
  const usualConversion = { times: { is: 'more-than', value: 3 }, counts: 'instead' }
  return (
    <section className={styles.card} aria-label={read.attendance}>
      <h3>
        {read.attendance} · {read.leave}
      </h3>
      <div className={styles.grid}>
        <NumberCell path={at('signInMinutesBefore')} label={fields.signInMinutesBefore} />
        <SelectCell path={at('lateAfter')} label={fields.lateAfter} options={Object.entries(say.lateAfter)} />
        <BoundCell path={at('grace')} label={fields.grace} />
        <BoundCell path={at('halfDayAbsentAfterMinutes')} label={fields.halfDayAbsentAfterMinutes} optional />
        <BoundCell path={at('offPostMinutes')} label={fields.offPostMinutes} />
        <BoundCell path={at('openedLateMinutes')} label={fields.openedLateMinutes} />
        <NumberCell path={[...path, 'leave', 'aheadHours']} label={fields.aheadHours} />
        <NumberCell path={[...path, 'leave', 'holidayAheadDays']} label={fields.holidayAheadDays} />
        <BoundCell path={[...path, 'leave', 'shortUpToDays']} label={fields.shortUpToDays} />
        <BoundCell path={[...path, 'overtime', 'share']} label={fields.share} />
      </div>
      <fieldset className={styles.part}>
        <legend>
          <Tick on={converts} onChange={(yes) => put(at('lateAsAbsence'), yes ? usualConversion : undefined)}>
            {fields.lateAsAbsence}
          </Tick>
        </legend>
        {converts && (
          <div className={styles.inline}>
            <BoundCell path={[...at('lateAsAbsence'), 'times']} label={fields.lateAsAbsence} showLabel={false} />
            <SelectCell
              path={[...at('lateAsAbsence'), 'counts']}
              label={fields.lateAsAbsence}
              showLabel={false}
              options={Object.entries(say.lateCounts)}
            />
          </div>
        )}
        <MarkLine path={at('lateAsAbsence')} />
      </fieldset>
    </section>
  )
}

export const DeductionsForm = ({ path, scheme }: { readonly path: Path; readonly scheme: SchemeOf<'deductions'> }) => {
  const { put, teller } = useDraftBook()
  const { say, edit } = teller.words
  const at = [...path, 'rules']
  const { lists } = scheme.rules
  const addList = (): void => {
    let n = lists.length + 1
    while (lists.some(({ id }) => id === `list-${n}`)) n += 1
    const name = { 'zh-CN': edit.newName, en: 'Unnamed' }
    const blank: FaultList = { id: `list-${n}`, name, points: 1, faults: [{ code: `list-${n}-1`, name }] }
    put([...at, 'lists'], [...lists, blank])
  }
  return (
    <>
      <div className={styles.grid}>
        <NumberCell path={[...at, 'full']} label={say.fields.full} />
        <NumberCell path={[...at, 'pointFen']} label={say.fields.pointFen} optional />
        <SelectCell path={[...at, 'section']} label={say.fields.section} options={Object.entries(say.section)} />
        <NumberCell path={[...at, 'favouritismFactor']} label={say.fields.favouritismFactor} />
      </div>
      {lists.map((list, index) => (
        <ListForm key={list.id} path={[...at, 'lists', index]} list={list} />
      ))}
      <Button size="small" className={styles.left} onPress={addList}>
        {edit.add(say.lists.lists)}
      </Button>
      <AttendanceForm path={at} />
      <BandsForm path={path} list="bands" />
    </>
  )
}
