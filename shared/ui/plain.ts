/** What a screen may write: the wish's words before the gate has checked them. */
import type { z } from 'zod'

/** `T` with every checked word (`TicketNumber`, `WindowId` …) as the plain string it is on the wire. */
export type Plain<T> = T extends z.core.$brand
  ? T extends number
    ? number
    : string
  : T extends readonly (infer U)[]
    ? readonly Plain<U>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T
