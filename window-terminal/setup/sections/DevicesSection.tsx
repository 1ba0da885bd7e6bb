/** Kiosks and rating tablets: announced here, paired with a code, seen, and taken away again. */
import { useState } from 'react'
import type { DeviceAnswer, PairingAnswer } from '#shared/protocol/http.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Said } from '#shared/ui/Said.tsx'
import { fetchAs } from '#shared/ui/session.ts'
import { useClock, useWords } from '#shared/ui/words.tsx'
import type { Devices } from '../useDevices.ts'
import { useDraft } from '../useDraft.tsx'
import { NewDevice } from './NewDevice.tsx'
import { OpenScreens } from './OpenScreens.tsx'
import { PairingCode } from './PairingCode.tsx'
import styles from './sections.module.css'

type RowProps = { readonly device: DeviceAnswer; readonly onRevoke: () => void }

const DeviceRow = ({ device, onRevoke }: RowProps) => {
  const { setup: words, common } = useWords()
  const { draft } = useDraft()
  const clock = useClock()
  const said = (at: number): string => `${clock.date(at)} ${clock.time(at)}`
  const { windows, printers } = draft.base.setup
  const window = windows.find(({ id }) => id === device.window)
  const printer = printers.find(({ id }) => id === device.printer)
  return (
    <tr>
      <td>
        <strong>{device.name}</strong>
      </td>
      <td>
        {words.devices.roles[device.role]}
        {window && ` · ${common.windowNamed(window.name)}`}
        {printer && ` · ${printer.name}`}
      </td>
      <td>
        {device.pairedAt === undefined ? (
          <Badge tone="look">{words.devices.waiting}</Badge>
        ) : (
          words.devices.paired(said(device.pairedAt))
        )}
      </td>
      <td className={styles.quiet}>
        {device.lastSeenAt === undefined ? words.devices.never : words.devices.seen(said(device.lastSeenAt))}
      </td>
      <td className={styles.tools}>
        <Button size="small" label={`${words.devices.revoke} ${device.name}`} onPress={onRevoke}>
          {words.devices.revoke}
        </Button>
      </td>
    </tr>
  )
}

export const DevicesSection = ({ devices }: { readonly devices: Devices }) => {
  const { setup, common } = useWords()
  const words = setup.devices
  const { token, list, look } = devices
  const [pairing, setPairing] = useState<
    PairingAnswer & { readonly name: string; readonly role: DeviceAnswer['role'] }
  >()
  const [revoking, setRevoking] = useState<DeviceAnswer>()
  const [trouble, setTrouble] = useState<string>()
  const revoke = async (): Promise<void> => {
    if (!revoking) return
    const gone = await fetchAs(token, `/api/devices/${encodeURIComponent(revoking.id)}`, { method: 'DELETE' })
      .then(({ ok }) => ok)
      .catch(() => false)
    if (!gone) setTrouble(words.failed)
    if (revoking.id === pairing?.id) setPairing(undefined)
    setRevoking(undefined)
    await look()
  }
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      {pairing && (
        <PairingCode
          pairing={pairing}
          done={list?.some((device) => device.id === pairing.id && device.pairedAt !== undefined) ?? false}
          onClose={() => setPairing(undefined)}
        />
      )}
      <NewDevice
        token={token}
        onAnnounced={(announced) => {
          setPairing(announced)
          void look()
        }}
      />
      {list && list.length > 0 && (
        <table className={styles.table}>
          <thead className="unseen">
            <tr>
              <th>{words.name}</th>
              <th>{words.role}</th>
              <th>{words.code}</th>
              <th>{words.lastSeen}</th>
              <th>{words.revoke}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((device) => (
              <DeviceRow key={device.id} device={device} onRevoke={() => setRevoking(device)} />
            ))}
          </tbody>
        </table>
      )}
      {list?.length === 0 && !pairing && <EmptyState icon="slip" title={words.none} what={words.noneHint} />}
      <OpenScreens />
      <Dialog
        title={words.revokeSure(revoking?.name ?? '')}
        open={revoking !== undefined}
        onClose={() => setRevoking(undefined)}
        size="narrow"
        actions={
          <>
            <Button autoFocus onPress={() => setRevoking(undefined)}>
              {common.cancel}
            </Button>
            <Button kind="danger" onPress={() => void revoke()}>
              {words.revoke}
            </Button>
          </>
        }
      />
      <Said tone="look" sentence={trouble} onGone={() => setTrouble(undefined)} />
    </>
  )
}
