/** The parts of one's own page: each is loaded when it is first opened and shows the signed-in person's own figures. */
import type { ComponentType } from 'react'
import { later } from '#shared/ui/later.tsx'
import { Loading } from '#shared/ui/Loading.tsx'

export const partNames = ['card', 'objections', 'conduct', 'goals', 'reviews'] as const
export type PartName = (typeof partNames)[number]

/** A part finds out by itself who is signed in (`useStaffSession`) and brings the words it speaks (`bringWords`). */
export const parts: Readonly<Record<PartName, ComponentType<object>>> = {
  card: later(async () => (await import('./card/CardPart.tsx')).CardPart, Loading),
  objections: later(async () => (await import('./objections/ObjectionsPart.tsx')).ObjectionsPart, Loading),
  conduct: later(async () => (await import('./conduct/ConductPart.tsx')).ConductPart, Loading),
  goals: later(async () => (await import('./goals/GoalsPart.tsx')).GoalsPart, Loading),
  reviews: later(async () => (await import('./reviews/ReviewsPart.tsx')).ReviewsPart, Loading),
}
