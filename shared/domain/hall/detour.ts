/** Detours within detours: a visit goes back through the windows that sent it on, the last one first. */
import type { WindowId } from '../words.ts'
import type { Detour } from './hall.ts'

/** Who wants the visit back once `window` is done with it; a window does not wait for itself. */
export const detourAfter = (detour: Detour | undefined, window: WindowId): Detour | undefined => {
  let next = detour
  while (next && next.window === window) next = next.before
  return next
}

/** Every window and service still to come, the next first. */
export const detoursOf = (detour: Detour | undefined): Detour[] => (detour ? [detour, ...detoursOf(detour.before)] : [])
