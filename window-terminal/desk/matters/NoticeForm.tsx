/** The one-time notice: everything missing or wrong, told once and in full (一次性告知制). */
import { useState } from 'react'
import { noticeDefects, noticeForms, type NoticeForm as Form, type NoticePurpose } from '#shared/domain/kinds.ts'
import type { GuideView } from '#shared/views/guide.ts'
import type { MatterView } from '#shared/views/matter.ts'
import { Icon } from '#shared/ui/Icon.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import { CheckRow, Checklist } from './Checklist.tsx'
import { DefectFields } from './DefectFields.tsx'
import { EarlierLines } from './EarlierLines.tsx'
import * as notice from './lines.ts'
import type { Draft, Fault } from './lines.ts'
import styles from './matters.module.css'
import { NotDone } from './NotDone.tsx'
import { OwnLines } from './OwnLines.tsx'
import { paperNote } from './paperNote.ts'
import type { MatterProps } from './subject.ts'
import { useGiveNotice } from './useGiveNotice.ts'
import type { PaperMade } from './Told.tsx'

type Props = MatterProps & {
  /** Null where the item has gone from the catalogue since: then every line is written by hand. */
  readonly guide: GuideView
  readonly matter: MatterView | undefined
  readonly onMade: (made: PaperMade) => void
  readonly onDone: () => void
}
const fresh: Draft = { faults: new Map(), own: [], came: new Set() }

/** Before acceptance it may be mere asking; afterwards it is a supplement in any case. */
const purposes: readonly NoticePurpose[] = ['acceptance', 'consultation']

export const NoticeForm = (props: Props) => {
  const { desk, hands, guide, matter, onClose } = props
  const { matter: words, common } = useWords()
  const text = useText()
  const ticket = desk.current?.ticket
  const [draft, setDraft] = useState<Draft>(fresh)
  const [form, setForm] = useState<Form>('oral')
  const [purpose, setPurpose] = useState<NoticePurpose>(ticket || matter ? 'acceptance' : 'consultation')
  const give = useGiveNotice(props)
  const again = Boolean(matter?.notices.length)
  const materials = guide?.item.materials ?? []
  const lines = notice.allLines(draft, materials, matter)
  const added = notice.newLines(draft, materials, matter)
  const owed = notice.reasonsMissing(added, matter)
  const setFault = (id: string, fault: Fault | undefined): void =>
    setDraft((was) => {
      const faults = new Map(was.faults)
      if (fault) faults.set(id, fault)
      else faults.delete(id)
      return { ...was, faults }
    })
  const onDigit = (id: string, digit: number): void => {
    const defect = noticeDefects[digit - 1]
    if (digit === 0) setFault(id, undefined)
    else if (defect) setFault(id, { remark: '', ...draft.faults.get(id), defect })
  }
  const open = notice.openLinesOf(matter)
  const onlyCame = !added.length && draft.came.size > 0
  const notYet =
    !added.length && !draft.came.size
      ? again
        ? words.notice.nothingNew
        : words.notice.nothing
      : notice.lineTrouble(added)
        ? words.notice.badNote
        : owed
          ? words.notice.lateNeeded(owed)
          : undefined
  const list = notice.freshMaterials(materials, matter)
  return (
    <Ask
      title={ticket ? words.notice.title(ticket) : matter ? words.panel.acts.notice : words.notice.phoneTitle}
      hint={guide ? text(guide.item.name) : undefined}
      size="wide"
      go={onlyCame ? words.notice.goCame(draft.came.size) : words.notice.go(lines.length)}
      notYet={notYet}
      busy={hands.busy}
      onGo={() => void give({ draft, added, lines, form, purpose })}
      onClose={onClose}
    >
      <div className={[styles.lists, open.length > 0 && styles.both].filter(Boolean).join(' ')}>
        {matter && open.length > 0 && (
          <EarlierLines
            matter={matter}
            open={open}
            came={draft.came}
            hint={words.notice.earlierHint}
            onCame={(came) => setDraft((was) => ({ ...was, came }))}
          />
        )}
        {list.length > 0 && (
          <Checklist
            label={words.notice.list}
            hint={words.notice.listHint(
              [...noticeDefects.map((defect, i) => `${i + 1} ${common.defects[defect]}`), words.notice.clear].join(
                ' · ',
              ),
            )}
          >
            {list.map((material, index) => {
              const fault = draft.faults.get(material.id)
              const name = text(material.name)
              const came = matter?.lines.some((line) => line.key === material.id) ? ` · ${words.notice.already}` : ''
              return (
                <CheckRow
                  key={material.id}
                  words={name}
                  note={paperNote(material, words, text) + came}
                  first={index === 0 && !open.length}
                  ticked={fault !== undefined}
                  onTick={(ticked) => setFault(material.id, ticked ? { defect: 'missing', remark: '' } : undefined)}
                  onDigit={(digit) => onDigit(material.id, digit)}
                >
                  {fault && (
                    <DefectFields
                      name={name}
                      fault={fault}
                      onFault={(next) => setFault(material.id, next)}
                      late={notice.isLate(matter, { material: material.id, text: name })}
                    />
                  )}
                </CheckRow>
              )
            })}
          </Checklist>
        )}
      </div>
      {!materials.length && <p className={styles.soft}>{words.notice.noList}</p>}
      <OwnLines
        matter={matter}
        own={draft.own}
        onOwn={(own) => setDraft((was) => ({ ...was, own }))}
        first={!list.length && !open.length}
      />
      {added.some((line) => notice.isLate(matter, line)) && (
        <p className={styles.warn}>
          <Icon name="warn" /> {words.notice.lateWarn(notice.firstNotifier(matter) ?? '')}
        </p>
      )}
      <div className={styles.pair}>
        <DigitChoices
          label={words.notice.form}
          chosen={form}
          onChoose={setForm}
          choices={noticeForms.map((value) => ({ value, words: words.notice[value] }))}
        />
        {!matter?.accepted && (
          <DigitChoices
            label={words.notice.purpose}
            chosen={purpose}
            onChoose={setPurpose}
            choices={purposes.map((value) => ({ value, words: words.purposes[value] }))}
          />
        )}
      </div>
      <NotDone said={hands.said} />
    </Ask>
  )
}
