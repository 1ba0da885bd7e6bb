/** Screens and printers, each with a shape and a word for how it is. */
import type { FloorView } from '#shared/views/floor.ts'
import type { PrinterHealth } from '#shared/views/scene.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { minutesUp, useWords } from '#shared/ui/words.tsx'
import styles from './Devices.module.css'
import { Panel } from './Panel.tsx'
import { screenName } from './screenName.ts'
import { usePlaceNames } from './usePlaceNames.ts'

export const Devices = ({ floor, now }: { readonly floor: FloorView; readonly now: number }) => {
  const { devices, printers } = floor
  const places = usePlaceNames(floor)
  const { floor: words } = useWords()
  const connected = devices.filter((device) => device.connected).length
  return (
    <div className={styles.both}>
      <Panel title={words.devices} sum={devices.length > 0 && words.device.connected(connected, devices.length)}>
        {devices.length ? (
          <ul className={styles.things}>
            {devices.map((device) => (
              <li key={device.id}>
                <Icon
                  name={device.connected ? 'check' : 'offline'}
                  className={device.connected ? styles.on : styles.off}
                />
                <span className={styles.name}>
                  {screenName(device.name || device.role, words.device.roles, places)}
                </span>
                <span className={styles.soft}>
                  {device.connected
                    ? words.device.on
                    : device.lastSeenAt
                      ? words.device.off(minutesUp(now - device.lastSeenAt))
                      : words.device.never}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.soft}>{words.device.none}</p>
        )}
      </Panel>
      <Panel title={words.printers}>
        {printers.length ? (
          <ul className={styles.things}>
            {printers.map((printer) => (
              <Printer key={printer.id} printer={printer} />
            ))}
          </ul>
        ) : (
          <p className={styles.soft}>{words.printer.none}</p>
        )}
      </Panel>
    </div>
  )
}

const Printer = ({ printer }: { readonly printer: PrinterHealth }) => {
  const { floor: words } = useWords()
  const { online, paper, name } = printer
  const fine = online && paper !== 'out' && paper !== 'near-end'
  return (
    <li>
      <Icon name={fine ? 'print' : 'warn'} className={fine ? styles.on : styles.off} />
      <span className={styles.name}>{name}</span>
      <span className={styles.soft}>
        {online ? `${words.printer.online} · ${words.printer.paper[paper]}` : words.printer.offline}
      </span>
    </li>
  )
}
