/** Everything a painter may look at, gathered at one moment. */
import { noEstimates } from '#shared/domain/hall/estimate.ts'
import type { Hall } from '#shared/domain/hall/hall.ts'
import type { Device, PrinterHealth, PrintState, Scene } from '#shared/views/scene.ts'
import type { Clock } from './clock.ts'
import type { KeptEstimates } from './estimates.ts'
import type { Identity } from './identity/identity.ts'
import type { Keeper } from './keeper.ts'
import type { Problems } from './problems.ts'

export type SceneNeeds = {
  readonly clock: Clock
  readonly keeper: Keeper
  readonly identity: Identity
  readonly problems: Problems
  readonly estimates: KeptEstimates
  readonly devices: () => readonly Device[]
  readonly printers: () => readonly PrinterHealth[]
  readonly prints: () => ReadonlyMap<string, PrintState>
}
export type Scenes = { readonly now: () => Scene; readonly of: (hall: Hall) => Scene }

export const openScenes = (needs: SceneNeeds): Scenes => {
  const { clock, keeper, identity, problems, estimates } = needs
  const scene = (hall: Hall): Scene => {
    const at = Math.max(clock.now(), keeper.hall.at)
    return {
      at,
      hall,
      books: keeper.books,
      estimates: hall === keeper.hall ? estimates.of(hall, at) : noEstimates,
      problems: problems.all(),
      // Asked only by who looks at them: thousands of phones look at a visit and nothing else.
      get devices() {
        return needs.devices()
      },
      get printers() {
        return needs.printers()
      },
      prints: needs.prints(),
      complaintPath: (complaint) => `/c/${identity.complaints.tokenFor(complaint)}`,
      phoneDoor: () => `/take/${identity.phones.door()}`,
      tokenOf: (ticket, purpose) => (hall.day ? identity.tickets.tokenFor(hall.day, ticket, purpose) : ''),
    }
  }
  return { now: () => scene(keeper.hall), of: scene }
}
