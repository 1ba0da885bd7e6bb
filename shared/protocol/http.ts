/** What the hall's HTTP interface answers, beside replies to wishes and pictures. */
import type { PersonalField, PersonalFields } from '#shared/domain/personal.ts'
import type { PersonalWarning } from '#shared/domain/personalChecks.ts'
import type { Language, StaffId } from '#shared/domain/words.ts'
import type { StaffRole, Text } from '#shared/domain/setup/setup.ts'
import type { Paper } from '#shared/print/papers/paper.ts'
import type { Signal } from '#shared/scoring/flags/signal.ts'
import type { FactRow, Measures, SpellRow, StoryRow, VisitRow } from '#shared/scoring/measures/answer.ts'

/** GET /api/hall: what anybody may know. */
export type HallAnswer = {
  /** False until somebody has published a setup. */
  readonly set: boolean
  readonly demo: boolean
  readonly name: Text | null
  readonly build: string
  readonly languages: readonly Language[]
  readonly timeZone: string | null
  /** The address under which phones reach the machine, e.g. `http://192.168.1.8:7070`. */
  readonly publicUrl: string
}
/** POST /api/session and POST /api/first-run. */
export type SessionAnswer = {
  readonly token: string
  readonly role: StaffRole
  readonly staff: { readonly id: StaffId; readonly name: string; readonly staffNo: string }
  readonly expiresAt: number
}
/** GET /api/people/credentials. */
export type CredentialsAnswer = Readonly<Record<string, { readonly hasPin: boolean }>>
/** GET /api/devices. */
export type DeviceAnswer = {
  readonly id: string
  readonly name: string
  readonly role: 'kiosk' | 'tablet'
  readonly window?: string
  readonly printer?: string
  readonly pairedAt?: number
  readonly lastSeenAt?: number
}
/** POST /api/devices. The code is typed at the device, once, before `expiresAt`. */
export type PairingAnswer = { readonly id: string; readonly code: string; readonly expiresAt: number }
/** GET /api/reports/measures. */
export type MeasuresAnswer = Measures
/** GET /api/reports/behind: the newest first, `total` of them in all. */
export type BehindAnswer = {
  readonly total: number
  readonly visits: readonly VisitRow[]
  readonly stories: readonly StoryRow[]
  readonly spells: readonly SpellRow[]
}
/** GET /api/reports/flags: signals about people (G1 to G9), facts as visits `2026-11-23 A012`. */
export type FlagsAnswer = { readonly signals: readonly Signal[] }
/** GET /api/reports/facts. */
export type FactsAnswer = { readonly rows: readonly FactRow[] }
/** PUT /api/personal/:subject: names of the fields there are now, and what looks mistyped. */
export type PersonalKeptAnswer = {
  readonly kept: readonly PersonalField[]
  readonly warnings: readonly PersonalWarning[]
}
/** GET /api/personal/:subject. */
export type PersonalAnswer = PersonalFields
/** GET /api/personal-access: who looked, the newest first. */
export type AccessAnswer = {
  readonly rows: readonly {
    readonly seq: number
    readonly at: number
    readonly role: string
    readonly id: string
    readonly subject: string
    readonly what: 'kept' | 'read' | 'erased'
    readonly purpose: string
  }[]
}
/** Any answer that is not 2xx, but those to wishes. `fault` tells what is wrong with a PIN. */
export type ErrorAnswer = {
  readonly error:
    | 'malformed'
    | 'not-signed-in-here'
    | 'not-allowed'
    | 'not-found'
    | 'busy'
    | 'not-recorded'
    | 'wrong-pin'
    | 'locked'
    | 'no-such-role'
    | 'wrong-code'
    | 'already-set-up'
    | 'pin-unfit'
  readonly retryAfterMs?: number
  readonly fault?: 'too-short' | 'too-long' | 'too-easy'
}
/** GET /api/papers/:kind/:matter. */
export type PaperAnswer = { readonly paper: Paper }
/** POST /api/papers/:kind/:matter/strip: false when the hall has no slip printer. */
export type StripAnswer = { readonly sent: boolean }
