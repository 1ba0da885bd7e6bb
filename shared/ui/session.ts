/** Who sits here, and which device this is: tokens in this browser, never in a cookie. */
import { useSyncExternalStore } from 'react'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import { randomId } from './randomId.ts'

export type StaffSession = {
  readonly token: string
  readonly role: StaffRole
  readonly staff: { readonly id: string; readonly name: string; readonly staffNo: string }
  /** Ms since 1970. */
  readonly expiresAt: number
}
export type DeviceSession = {
  readonly token: string
  readonly id: string
  readonly role: 'kiosk' | 'tablet'
  readonly window?: string
  readonly name?: string
}
/** `offline`: the machine did not answer. */
export type SignInTrouble =
  | { readonly error: 'wrong-pin' | 'no-such-role' | 'offline' }
  | { readonly error: 'locked'; readonly retryAfterMs: number }
export type SignedIn = { readonly ok: true } | ({ readonly ok: false } & SignInTrouble)
export type PairedDevice =
  | { readonly ok: true; readonly device: DeviceSession }
  | { readonly ok: false; readonly error: 'wrong-code' | 'offline' }

const staffKey = 'paihao.staff'
const deviceKey = 'paihao.device'
const screenKey = 'paihao.screen'

/** Some kiosk browsers forbid storage: then a session lasts as long as the page. */
const kept = new Map<string, string>()
const listeners = new Set<() => void>()
const parsed = new Map<string, { readonly text: string; readonly value: unknown }>()

const read = (store: () => Storage, key: string): string | null => {
  try {
    return store().getItem(key) ?? kept.get(key) ?? null
  } catch {
    return kept.get(key) ?? null
  }
}
const write = (store: () => Storage, key: string, text: string | undefined): void => {
  if (text === undefined) kept.delete(key)
  else kept.set(key, text)
  try {
    if (text === undefined) store().removeItem(key)
    else store().setItem(key, text)
  } catch {
    // Kept in memory above.
  }
  listeners.forEach((tell) => tell())
}
const local = (): Storage => localStorage
const perTab = (): Storage => sessionStorage

/** The same object for the same text, so that React sees no change where there is none. */
const readAs = <T>(store: () => Storage, key: string): T | undefined => {
  const text = read(store, key)
  if (text === null) return undefined
  const known = parsed.get(key)
  if (known && known.text === text) return known.value as T
  try {
    const value = JSON.parse(text) as T
    parsed.set(key, { text, value })
    return value
  } catch {
    return undefined
  }
}

/** Who is signed in in this tab. The server decides whether the token is still good. */
export const staffSession = (): StaffSession | undefined => readAs<StaffSession>(perTab, staffKey)
/** Which paired device this browser is. */
export const deviceSession = (): DeviceSession | undefined => readAs<DeviceSession>(local, deviceKey)
export const keepStaffSession = (session: StaffSession | undefined): void =>
  write(perTab, staffKey, session && JSON.stringify(session))
export const keepDeviceSession = (device: DeviceSession | undefined): void =>
  write(local, deviceKey, device && JSON.stringify(device))

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
export const useStaffSession = (): StaffSession | undefined => useSyncExternalStore(subscribe, staffSession)
export const useDeviceSession = (): DeviceSession | undefined => useSyncExternalStore(subscribe, deviceSession)

/** This browser's own random id: tells two screens of one kind apart. */
export const screenId = (): string => {
  const known = read(local, screenKey)
  if (known) return known
  const id = randomId()
  write(local, screenKey, id)
  return id
}

/** Call the machine as the person signed in here. Rejects only when the network does. */
export const fetchAs = (token: string | undefined, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(path, {
    ...init,
    headers: {
      ...(init.body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(init.headers as Record<string, string> | undefined),
    },
  })

const post = (path: string, body: unknown): Promise<Response> =>
  fetchAs(undefined, path, { method: 'POST', body: JSON.stringify(body) })

/** Sign in with staff number and PIN in one role. The session is kept in this tab. */
export const signIn = async (staffNo: string, pin: string, role: StaffRole): Promise<SignedIn> => {
  try {
    const response = await post('/api/session', { staffNo, pin, role })
    const answer = (await response.json()) as StaffSession & { error?: string; retryAfterMs?: number }
    if (response.ok) {
      keepStaffSession(answer)
      return { ok: true }
    }
    if (answer.error === 'locked') return { ok: false, error: 'locked', retryAfterMs: answer.retryAfterMs ?? 60_000 }
    return { ok: false, error: answer.error === 'no-such-role' ? 'no-such-role' : 'wrong-pin' }
  } catch {
    return { ok: false, error: 'offline' }
  }
}

/** Forget the session here at once, and tell the machine. */
export const signOut = async (): Promise<void> => {
  const session = staffSession()
  keepStaffSession(undefined)
  if (session) await fetchAs(session.token, '/api/session', { method: 'DELETE' }).catch(() => undefined)
}

/** Trade a pairing code for this device's lasting token. */
export const pairDevice = async (code: string): Promise<PairedDevice> => {
  try {
    const response = await post('/api/devices/pair', { code: code.trim().toUpperCase() })
    if (!response.ok) return { ok: false, error: 'wrong-code' }
    const device = (await response.json()) as DeviceSession
    keepDeviceSession(device)
    return { ok: true, device }
  } catch {
    return { ok: false, error: 'offline' }
  }
}
