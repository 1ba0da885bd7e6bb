/** The tabs of the appraisal page: each is loaded when it is first opened and takes nothing from the page around it. */
import type { ComponentType } from 'react'
import { later } from '#shared/ui/later.tsx'
import { Loading } from '#shared/ui/Loading.tsx'

export const tabNames = ['scores', 'discipline', 'goals', 'reviews', 'selection', 'publication', 'rules'] as const
export type TabName = (typeof tabNames)[number]

/** A tab finds out by itself who is signed in (`useStaffSession`) and brings the words it speaks (`bringWords`). */
export const tabs: Readonly<Record<TabName, ComponentType<object>>> = {
  scores: later(async () => (await import('./scores/ScoresTab.tsx')).ScoresTab, Loading),
  discipline: later(async () => (await import('./discipline/DisciplineTab.tsx')).DisciplineTab, Loading),
  goals: later(async () => (await import('./goals/GoalsTab.tsx')).GoalsTab, Loading),
  reviews: later(async () => (await import('./reviews/ReviewsTab.tsx')).ReviewsTab, Loading),
  selection: later(async () => (await import('./selection/SelectionTab.tsx')).SelectionTab, Loading),
  publication: later(async () => (await import('./publication/PublicationTab.tsx')).PublicationTab, Loading),
  rules: later(async () => (await import('./rules/RulesTab.tsx')).RulesTab, Loading),
}
