/** One ledger: its filters, a page of its rows, and whatever row is open. */
import { useMemo, useState } from 'react'
import { pageLength, type LedgerAnswer, type LedgerRow, type LedgersAnswer } from '#shared/ledgers/answers.ts'
import { tellerOf } from '#shared/ledgers/cell.ts'
import type { LedgerName } from '#shared/ledgers/column.ts'
import { sayNames } from '#shared/ledgers/sayNames.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useClock, useLanguage, useWords } from '#shared/ui/words.tsx'
import { useReport } from '../parts/useReport.ts'
import { queryOf, type LedgerAsked } from './asked.ts'
import { FilterBar } from './FilterBar.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import styles from './Ledgers.module.css'
import { PageBar } from './PageBar.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { RowDrawer } from './RowDrawer.tsx'
import { Trouble } from './Trouble.tsx'
import { useFiles } from './useFiles.ts'
import { useTimeZone } from './useTimeZone.ts'
import { WaysOut } from './WaysOut.tsx'

type Props = {
  readonly session: StaffSession
  readonly known: LedgersAnswer
  readonly name: LedgerName
  readonly asked: LedgerAsked
  readonly today: string
  readonly hallName: string
  readonly onAsk: (asked: LedgerAsked) => void
}

export const LedgerPanel = ({ session, known, name, asked, today, hallName, onAsk }: Props) => {
  const words = useWords()
  const { ledger: say } = words
  const [language] = useLanguage()
  const timeZone = useTimeZone()
  const clock = useClock()
  const [opened, setOpened] = useState<LedgerRow>()
  const fits = asked.from <= asked.to
  const query = queryOf(asked).toString()
  const path = fits ? `/api/ledgers/${name}?${query}&page=${asked.page}` : undefined
  const { answer, trouble, again } = useReport<LedgerAnswer>(session.token, path)
  const files = useFiles(session.token, name, query)
  const teller = useMemo(() => {
    const lists = [...(answer ? [answer.names] : []), known.names]
    return tellerOf({ words, language, timeZone, names: sayNames(lists, language, words) })
  }, [answer, known, words, language, timeZone])
  const pages = answer ? Math.max(1, Math.ceil(answer.total / pageLength)) : 1
  const turn = (by: number): void => {
    const page = Math.min(pages, Math.max(1, asked.page + by))
    if (page !== asked.page) onAsk({ ...asked, page })
  }
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{say.names[name]}</h2>
        <p>{say.about[name]}</p>
        <WaysOut files={files} disabled={!answer || answer.total === 0} />
      </div>
      <FilterBar name={name} known={known} teller={teller} asked={asked} today={today} onAsk={onAsk} />
      {!fits && <p className={styles.trouble}>{say.filters.wrongWay}</p>}
      {trouble && <Trouble of={trouble} onAgain={again} />}
      {fits && !answer && !trouble && <Loading />}
      {answer?.total === 0 && <EmptyState icon="paper" title={say.table.empty} what={say.table.emptyWhat} />}
      {answer && answer.total > 0 && (
        <>
          <LedgerTable
            name={name}
            answer={answer}
            teller={teller}
            caption={say.table.caption(say.names[name], asked.from, asked.to)}
            onOpen={setOpened}
            onTurn={turn}
          />
          <PageBar
            page={asked.page}
            pages={pages}
            total={answer.total}
            asOf={say.table.asOf(`${clock.date(answer.at)} ${clock.exact(answer.at)}`, answer.seq)}
            onTurn={turn}
          />
        </>
      )}
      {files.printed && (
        <PrintSheet
          name={name}
          answer={files.printed}
          known={known}
          asked={asked}
          hallName={hallName}
          who={session.staff.name}
          onPrinted={files.donePrinting}
        />
      )}
      {opened && answer && (
        <RowDrawer
          key={opened.key}
          session={session}
          name={name}
          row={opened}
          columns={answer.columns}
          teller={teller}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  )
}
