/** A scheme of deductions as tables to be read: the lists, how they double, attendance, leave and overtime. */
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import styles from '../Rules.module.css'
import { sayBound, sayDoubling, type Teller } from '../say.ts'
import { Table } from '../Table.tsx'
import { BandList } from './BandList.tsx'

type Props = { readonly scheme: SchemeOf<'deductions'>; readonly teller: Teller }

export const DeductionTables = ({ scheme, teller }: Props) => {
  const { say, read } = teller.words
  const { text } = teller
  const { full, pointFen, lists, attendance, leave, overtime, section, favouritismFactor } = scheme.rules
  const { fields } = say
  const late = attendance.lateAsAbsence
  const facts: [string, string | number][] = [
    [fields.signInMinutesBefore, attendance.signInMinutesBefore],
    [fields.lateAfter, say.lateAfter[attendance.lateAfter]],
    [fields.grace, sayBound(teller, attendance.grace)],
    [fields.halfDayAbsentAfterMinutes, sayBound(teller, attendance.halfDayAbsentAfterMinutes)],
    [
      fields.lateAsAbsence,
      late ? say.lateAsAbsence(sayBound(teller, late.times, say.times), say.lateCounts[late.counts]) : say.nothing,
    ],
    [fields.offPostMinutes, sayBound(teller, attendance.offPostMinutes)],
    [fields.openedLateMinutes, sayBound(teller, attendance.openedLateMinutes)],
    [fields.aheadHours, leave.aheadHours],
    [fields.holidayAheadDays, leave.holidayAheadDays],
    [fields.shortUpToDays, sayBound(teller, leave.shortUpToDays)],
    [fields.share, sayBound(teller, overtime.share)],
  ]
  return (
    <>
      <ul className={styles.notes}>
        <li>
          {read.full(full)}
          {pointFen !== undefined && ` · ${read.pointWorth((pointFen / 100).toFixed(2))}`}
        </li>
        <li>{read.inSection(say.section[section])}</li>
        <li>{read.favouritism(favouritismFactor)}</li>
      </ul>
      {lists.map((list) => (
        <div key={list.id} className={styles.list}>
          <h4>
            {text(list.name)} · {read.each(list.points)}
          </h4>
          <ul className={styles.faults}>
            {list.faults.map((fault) => (
              <li key={fault.code}>
                {text(fault.name)}
                {fault.attendance && <span className={styles.tag}>{say.attendance[fault.attendance]}</span>}
              </li>
            ))}
          </ul>
          <p className={styles.note}>
            {fields.doubling}
            {say.colon}
            {sayDoubling(teller, list.doubling)}
          </p>
        </div>
      ))}
      <Table
        label={`${read.attendance} · ${read.leave}`}
        columns={[{ label: fields.name }, { label: fields.bound }]}
        rows={facts.map(([name, value]) => ({ key: name, cells: [name, value] }))}
      />
      <BandList bands={scheme.bands} teller={teller} />
    </>
  )
}
