/** The printers of slips, and how each is reached. */
import { useState } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import type { DeviceAnswer } from '#shared/protocol/http.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { NumberCell } from '../cells/NumberCell.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { newPrinter, withEntry, withoutEntry } from '../draft/entries.ts'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import { PrinterTrial } from './PrinterTrial.tsx'
import styles from './sections.module.css'

type Printer = SetupDraft['printers'][number]
type Kind = Printer['connection']['kind']

/** What each kind of connection begins with. */
const fresh: { readonly [K in Kind]: Extract<Printer['connection'], { kind: K }> } = {
  network: { kind: 'network', host: '', port: 9100 },
  usb: { kind: 'usb', path: '/dev/usb/lp0' },
  serial: { kind: 'serial', path: '/dev/ttyUSB0', baud: 9600 },
  file: { kind: 'file', folder: 'slips' },
}
const kinds = Object.keys(fresh) as Kind[]

const Connection = ({ path, kind }: { readonly path: Path; readonly kind: Kind }) => {
  const { printers: words } = useWords().setup
  switch (kind) {
    case 'network':
      return (
        <>
          <TextCell path={[...path, 'host']} label={words.host} showLabel placeholder="192.168.1.50" />
          <NumberCell path={[...path, 'port']} label={words.port} showLabel />
        </>
      )
    case 'usb':
      return <TextCell path={[...path, 'path']} label={words.path} showLabel />
    case 'serial':
      return (
        <>
          <TextCell path={[...path, 'path']} label={words.path} showLabel />
          <NumberCell path={[...path, 'baud']} label={words.baud} showLabel />
        </>
      )
    case 'file':
      return <TextCell path={[...path, 'folder']} label={words.folder} showLabel />
  }
}

type CardProps = {
  readonly token: string
  readonly published: boolean
  readonly index: number
  readonly printer: Printer
  readonly isNew: boolean
  readonly devices: readonly string[]
}

const PrinterCard = ({ token, published, index, printer, isNew, devices }: CardProps) => {
  const { setup: words } = useWords()
  const { put, change } = useDraft()
  const path = ['printers', index] as const
  const name = printer.name || words.unnamed
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.cardHead}>
        <div className={styles.grow}>
          <TextCell path={[...path, 'name']} label={words.fields['name'] ?? ''} showLabel autoFocus={isNew} />
        </div>
        <RemoveButton
          name={name}
          mentions={() => devices}
          follows={<p>{words.printers.inUse}</p>}
          onRemove={() => change((was) => withoutEntry(was, 'printers', printer.id))}
        />
      </div>
      <div className={styles.pair}>
        <SelectCell
          path={[...path, 'width']}
          label={words.printers.width}
          showLabel
          options={([58, 80] as const).map((value) => ({ value, words: words.printers.mm(value) }))}
        />
        <SelectCell
          path={[...path, 'encoding']}
          label={words.printers.encoding}
          showLabel
          options={(['gb18030', 'raster'] as const).map((value) => ({ value, words: words.printers.encodings[value] }))}
        />
        <SelectCell
          path={[...path, 'connection', 'kind']}
          label={words.printers.kind}
          showLabel
          options={kinds.map((value) => ({ value, words: words.printers.kinds[value] }))}
          onChoose={(kind) => put([...path, 'connection'], fresh[kind as Kind])}
        />
        <Connection path={[...path, 'connection']} kind={printer.connection.kind} />
      </div>
      <PrinterTrial token={token} printer={printer} published={published} />
    </div>
  )
}

type Props = { readonly token: string; readonly devices: readonly DeviceAnswer[] | undefined }

export const PrintersSection = ({ token, devices = [] }: Props) => {
  const { printers: words } = useWords().setup
  const { setup, draft, change } = useDraft()
  const isPublished = (printer: Printer): boolean =>
    draft.base.setup.printers.some((known) => JSON.stringify(known) === JSON.stringify(printer))
  const [added, setAdded] = useState<string>()
  const add = (): void => {
    const printer = newPrinter(words.newPrinter)
    setAdded(printer.id)
    change((was) => withEntry(was, 'printers', printer))
  }
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      {setup.printers.map((printer, index) => (
        <PrinterCard
          key={printer.id}
          token={token}
          published={isPublished(printer)}
          index={index}
          printer={printer}
          isNew={printer.id === added}
          devices={devices.filter((device) => device.printer === printer.id).map(({ name }) => name)}
        />
      ))}
      <Button className={styles.end} icon={<Icon name="plus" />} onPress={add}>
        {words.add}
      </Button>
    </>
  )
}
