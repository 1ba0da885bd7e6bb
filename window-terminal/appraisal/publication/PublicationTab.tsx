/** Publication: each scheme of a period from its draft over objections to the end, with whatever people have to decide. */
import { appraisal } from '#shared/i18n/rooms/appraisal.ts'
import { goals } from '#shared/i18n/rooms/goals.ts'
import { Fragment, type ReactNode, useState } from 'react'
import type { AppraisalStage } from '#shared/domain/appraisal/appraisal.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { bringWords } from '#shared/ui/pageWords.ts'
import { Said } from '#shared/ui/Said.tsx'
import { type StaffSession, useStaffSession } from '#shared/ui/session.ts'
import { usePicture, useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useText, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import { PeriodStep } from '../../parts/PeriodStep.tsx'
import { periodLater, periodWith, sayPeriod } from '../../parts/sayPeriod.ts'
import type { Period } from '#shared/domain/period.ts'
import { useScoresAddress } from '../scores/address.ts'
import { DraftBlock } from './DraftBlock.tsx'
import { FreezeBlock } from './FreezeBlock.tsx'
import { ItemsBlock } from './ItemsBlock.tsx'
import { ObjectionsBlock } from './ObjectionsBlock.tsx'
import { PlansBlock } from './PlansBlock.tsx'
import { SchemeRail } from './SchemeRail.tsx'
import { Steps } from './Steps.tsx'
import { VerdictsBlock } from './VerdictsBlock.tsx'
import { VersionsBlock } from './VersionsBlock.tsx'

bringWords({ appraisal, goals })

type BlockName = 'draft' | 'items' | 'versions' | 'objections' | 'verdicts' | 'plans' | 'freeze'
const toPublish: readonly BlockName[] = ['draft', 'items', 'objections', 'versions', 'verdicts', 'plans', 'freeze']
const toDecide: readonly BlockName[] = ['objections', 'verdicts', 'freeze', 'versions', 'items', 'draft', 'plans']
const toEnd: readonly BlockName[] = ['freeze', 'verdicts', 'plans', 'versions', 'objections', 'items', 'draft']
/** What has to be done next stands first. */
const orderOf: Readonly<Record<AppraisalStage, readonly BlockName[]>> = {
  draft: toPublish,
  reissue: toPublish,
  open: toDecide,
  deciding: toDecide,
  review: ['verdicts', ...toDecide.filter((name) => name !== 'verdicts')],
  ready: toEnd,
  frozen: toEnd,
}

const One = ({ session, id }: { readonly session: StaffSession; readonly id: string }) => {
  const { appraisal: words, scores } = useWords()
  const text = useText()
  const [said, setSaid] = useState<string>()
  const view = usePicture('appraisal', { appraisal: id })?.data
  if (view === undefined) return <Loading />
  if (view === null) return <EmptyState title={words.list.none} />
  const shared = { view, role: session.role, me: session.staff.id, onDone: () => setSaid(words.steps.done) }
  const period = id.slice(0, id.indexOf(':')) as Period
  const blocks: Readonly<Record<BlockName, ReactNode>> = {
    draft: <DraftBlock key={`${id} ${view.versions.length}`} session={session} {...shared} />,
    items: <ItemsBlock {...shared} />,
    versions: <VersionsBlock session={session} {...shared} />,
    objections: <ObjectionsBlock {...shared} />,
    verdicts: <VerdictsBlock {...shared} />,
    plans: <PlansBlock {...shared} />,
    freeze: <FreezeBlock {...shared} />,
  }
  return (
    <article className={pane.one} aria-label={text(view.scheme.name)}>
      <header className={pane.head}>
        <h2>{`${text(view.scheme.name)} · ${sayPeriod(period, scores.period)}`}</h2>
      </header>
      <Steps view={view} />
      {orderOf[view.stage].map((name) => (
        <Fragment key={name}>{blocks[name]}</Fragment>
      ))}
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </article>
  )
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { appraisal: words } = useWords()
  const clock = useClock()
  const today = clock.date(useServerNow(600_000))
  const [address, go] = useScoresAddress('publication')
  const period = (address.period ?? periodLater(periodWith(today, 'month'), -1)) as Period
  const list = usePicture('appraisals', { period })?.data
  const lines = list?.appraisals ?? []
  const chosen = lines.find(({ scheme }) => scheme === address.scheme) ?? lines[0]
  return (
    <div className={pane.both}>
      <nav className={pane.rail} aria-label={words.list.label}>
        <PeriodStep
          period={period}
          today={today}
          onPeriod={(next) => go({ scheme: address.scheme ?? '-', period: next })}
        />
        {list === undefined && <Loading />}
        {list && <SchemeRail list={list} chosen={chosen?.scheme} onChoose={(scheme) => go({ scheme, period })} />}
      </nav>
      {chosen ? (
        <One key={chosen.appraisal} session={session} id={chosen.appraisal} />
      ) : (
        list && (
          <EmptyState
            title={list.book === null ? words.list.noBook : words.list.none}
            what={list.book === null ? words.list.noBookWhat : undefined}
          />
        )
      )}
    </div>
  )
}

export const PublicationTab = () => {
  const session = useStaffSession()
  return session ? <Inside session={session} /> : null
}
