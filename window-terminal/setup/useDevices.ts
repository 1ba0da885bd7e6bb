/** The paired devices, looked at again every few seconds: one that pairs or comes back is seen. */
import { useCallback, useEffect, useState } from 'react'
import type { DeviceAnswer } from '#shared/protocol/http.ts'
import { fetchAs } from '#shared/ui/session.ts'

const lookAgainMs = 5_000

export type Devices = {
  readonly token: string
  /** Undefined until the machine has answered once. */
  readonly list: readonly DeviceAnswer[] | undefined
  readonly look: () => Promise<void>
}

export const useDevices = (token: string): Devices => {
  const [list, setList] = useState<readonly DeviceAnswer[]>()
  const look = useCallback(async (): Promise<void> => {
    const response = await fetchAs(token, '/api/devices').catch(() => undefined)
    if (response?.ok) setList((await response.json()) as readonly DeviceAnswer[])
  }, [token])
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), lookAgainMs)
    return () => clearInterval(timer)
  }, [look])
  return { token, list, look }
}
