/** What a window is to everybody but its own desk. */
import type { Hall, WindowState } from '#shared/domain/hall/hall.ts'

/** Once the day is over nobody is called anywhere, whoever still sits at a window: it is `ready`, not `open`. */
export const windowIs = (hall: Pick<Hall, 'stage'>, window: WindowState | undefined): WindowState['is'] =>
  !window ? 'empty' : hall.stage === 'closed' && window.is !== 'empty' ? 'ready' : window.is
