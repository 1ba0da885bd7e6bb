/**
 * Drawing a number by phone needs presence: the kiosk shows a door that changes every minute, and whoever opens it is
 * handed one pass. One pass draws one number, because the pass is also the id of the wish. Nothing is stored.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const minuteMs = 60_000
/** A door stays open so long after it was shown: time to fetch the phone. */
const doorMs = 3 * minuteMs
/** A pass is good so long: time to read the list of services. */
const passMs = 15 * minuteMs

const shape = /^([0-9a-z]{1,10})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22})$/

export type PhonePasses = ReturnType<typeof phonePasses>

export const phonePasses = (secret: Buffer, now: () => number) => {
  const seal = (kind: string, minute: string, nonce: string): string =>
    createHmac('sha256', secret).update(`${kind}|${minute}|${nonce}`).digest('base64url').slice(0, 22)
  const make = (kind: string, nonce: string): string => {
    const minute = Math.floor(now() / minuteMs).toString(36)
    return `${minute}.${nonce}.${seal(kind, minute, nonce)}`
  }
  /** The nonce of what this hall sealed within the last `validMs`; undefined of anything else. */
  const read = (kind: string, text: string, validMs: number): string | undefined => {
    const [, minute, nonce, sealed] = shape.exec(text) ?? []
    if (!minute || !nonce || !sealed) return undefined
    const age = now() - parseInt(minute, 36) * minuteMs
    if (!timingSafeEqual(Buffer.from(sealed), Buffer.from(seal(kind, minute, nonce)))) return undefined
    return age >= 0 && age < validMs + minuteMs ? nonce : undefined
  }
  /** Every kiosk shows the same door within a minute; it carries nothing of its own. */
  const everyDoor = 'everybody-in-hal'

  return {
    door: (): string => make('door', everyDoor),
    isDoor: (text: string): boolean => read('door', text, doorMs) !== undefined,
    newPass: (): string => make('pass', randomBytes(12).toString('base64url')),
    /** What tells this pass from every other; undefined when it is none, or too old. */
    passId: (text: string): string | undefined => read('pass', text, passMs),
  }
}
