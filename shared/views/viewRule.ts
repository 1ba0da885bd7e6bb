/** What stands in the table of pictures about one of them: who may see it, what it needs, and the pure function that paints it. */
import { z } from 'zod'
import type { Actor, Role } from '#shared/domain/words.ts'
import type { Scene } from './scene.ts'

export type ViewRule<P extends z.ZodObject, V> = {
  /** `anyone`: hangs on the wall of the hall anyway. */
  readonly for: 'anyone' | readonly Role[]
  readonly says: string
  readonly params: P
  /** Beyond the role: is this very picture the actor's own? */
  readonly own?: (actor: Actor, params: z.infer<P>) => boolean
  readonly see: (scene: Scene, params: z.infer<P>) => V
}
/** Exists only so that types flow. */
export const view = <P extends z.ZodObject, V>(rule: ViewRule<P, V>) => rule
export const nothing = z.object({})
