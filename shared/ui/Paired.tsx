/** The door of a device's screen: pairs it once, then opens the line as that device. */
import { type ReactNode, useCallback } from 'react'
import { PairDevice } from './PairDevice.tsx'
import { type DeviceSession, keepDeviceSession, useDeviceSession } from './session.ts'
import { HallProvider } from './useHall.tsx'

type Props = {
  readonly role: DeviceSession['role']
  readonly children: (device: DeviceSession) => ReactNode
}

export const Paired = ({ role, children }: Props) => {
  const device = useDeviceSession()
  const forget = useCallback(() => keepDeviceSession(undefined), [])
  if (!device || device.role !== role) return <PairDevice role={role} />
  return (
    <HallProvider screen={role} token={device.token} onRejected={forget}>
      {children(device)}
    </HallProvider>
  )
}
