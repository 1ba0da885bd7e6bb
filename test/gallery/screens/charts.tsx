/** Every chart with a month of figures, with nothing, and beside the words of English. */
import { useState } from 'react'
import { Bars } from '#shared/ui/charts/Bars.tsx'
import { FunnelPlot } from '#shared/ui/charts/FunnelPlot.tsx'
import { MonthCalendar } from '#shared/ui/charts/MonthCalendar.tsx'
import { TierChart } from '#shared/ui/charts/TierChart.tsx'
import { TrendLine } from '#shared/ui/charts/TrendLine.tsx'
import { calendar, funnelLimits, funnelUnits, hallShare, parts, tiers, trend } from '../chartPictures.ts'
import type { GalleryScreen } from '../fakeHall.ts'

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`
const points = (value: number): string => value.toFixed(1)
const cuts = [
  { at: 90, label: '优秀' },
  { at: 80, label: '良好' },
]

const Charts = ({ full }: { readonly full: boolean }) => {
  const [chosen, setChosen] = useState<string>()
  const choice = { chosen, onChoose: setChosen }
  return (
    <div style={{ padding: 20, display: 'grid', gap: 32 }}>
      <h1>图</h1>
      <h2>比较</h2>
      <FunnelPlot
        title="满意率与办件量"
        says="12 人中 9 人在 95 % 限内，和全厅的 90 % 分不出高低；3 人超出。"
        volumeLabel="评价数"
        valueLabel="满意率"
        units={full ? funnelUnits : []}
        target={hallShare}
        limits={funnelLimits}
        say={percent}
        {...choice}
      />
      <TierChart
        title="效率指数分层"
        says="同一层里分不出先后；两层之间有 95 % 的把握。"
        valueLabel="效率指数"
        unitLabel="人员"
        tiers={full ? tiers : []}
        say={(value) => value.toFixed(0)}
        cuts={[{ at: 100, label: '全厅' }]}
        {...choice}
      />
      <TrendLine
        title="近 11 个月的总分"
        says="从 84.2 到 91.2；6 月样本不足，没有分。"
        periodLabel="月份"
        valueLabel="总分"
        points={full ? trend : []}
        say={points}
        cuts={cuts}
        {...choice}
      />
      <Bars
        title="总分由什么组成"
        says="六项里五项有分；到场比率样本不足，不计。"
        partLabel="指标"
        parts={full ? parts : []}
        say={points}
        {...choice}
      />
      <MonthCalendar
        month="2026-11"
        title="2026 年 11 月"
        says="扣分记录 3 条，其中 2 条待确认。"
        days={full ? calendar : []}
        {...choice}
      />
    </div>
  )
}

const Full = () => <Charts full />
const Empty = () => <Charts full={false} />
const Either = () => (new URLSearchParams(location.search).get('state') === 'empty' ? <Empty /> : <Full />)

const charts: GalleryScreen = {
  load: async () => Either,
  states: { full: { pictures: {} }, empty: { pictures: {} } },
}
export default charts
