/** The parts of a running server that its gates share. */
import type { Logger } from './logger.ts'
import type { Clock } from './clock.ts'
import type { Printing } from './effects/printing.ts'
import type { Hear } from './gate/hear.ts'
import type { Painter } from './gate/painter.ts'
import type { Identity } from './identity/identity.ts'
import type { Keeper } from './keeper.ts'
import type { Database } from './log/database.ts'
import type { Personal } from './personal/personal.ts'
import type { Scenes } from './scene.ts'
import type { Screens } from './screens.ts'

/** How much one caller may ask. Benches and simulations lift them. */
export type Limits = {
  /** Messages a second up one socket, after a burst of three times as many. */
  readonly socketMessages: number
  readonly sockets: number
  readonly socketsPerAddress: number
  /** Requests a minute of one caller over HTTP. */
  readonly requests: number
}
export const usualLimits: Limits = { socketMessages: 20, sockets: 20_000, socketsPerAddress: 300, requests: 600 }

export type House = {
  readonly db: Database
  readonly clock: Clock
  readonly keeper: Keeper
  readonly identity: Identity
  readonly personal: Personal
  readonly scenes: Scenes
  readonly screens: Screens
  readonly painter: Painter
  readonly hear: Hear
  readonly printing: Pick<Printing, 'test' | 'strip'>
  readonly logger: Logger
  readonly limits: Limits
  /** Changes with every build, so that screens know when to load themselves anew. */
  readonly build: string
  /** The address under which phones reach this machine; known once it listens. */
  readonly publicUrl: () => string
  /** Folder of the built screens. */
  readonly screensFolder: string
}
