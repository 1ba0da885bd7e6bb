/** What the person at the desk learns of complaints about themselves: nature and class, to appeal against. Never who complained. */
import { useState } from 'react'
import { appealGrounds, type AppealGround } from '#shared/domain/kinds.ts'
import { sayTag } from '#shared/i18n/ratingTags.ts'
import type { Reply } from '#shared/protocol/messages.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { Choices } from '#shared/ui/Choices.tsx'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Field } from '#shared/ui/Field.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { usePicture, useWish } from '#shared/ui/useHall.tsx'
import { useLanguage, useText, useWords } from '#shared/ui/words.tsx'
import type { OwnComplaint } from '#shared/views/complaint.ts'
import styles from './complaint.module.css'

export const MyAppeals = ({ staff, onClose }: { readonly staff: string; readonly onClose: () => void }) => {
  const { complaint: words, common } = useWords()
  const { appeals } = words
  const mine = usePicture('myAppeals', { staff })?.data
  const [about, setAbout] = useState<OwnComplaint>()
  if (about) return <Appeal about={about} onClose={() => setAbout(undefined)} />
  return (
    <Dialog title={appeals.title} open onClose={onClose} actions={<Button onPress={onClose}>{common.back}</Button>}>
      <div className={styles.cards}>
        <p className={styles.hint}>{appeals.what}</p>
        {mine?.complaints.length === 0 && <EmptyState icon="check" title={appeals.empty} what={appeals.emptyWhat} />}
        {mine?.complaints.map((one) => (
          <Card key={one.id} one={one} onAppeal={() => setAbout(one)} />
        ))}
      </div>
    </Dialog>
  )
}

const Card = ({ one, onAppeal }: { readonly one: OwnComplaint; readonly onAppeal: () => void }) => {
  const { complaint: words, common } = useWords()
  const { appeals } = words
  const [language] = useLanguage()
  const text = useText()
  const { appeal } = one
  return (
    <article className={styles.card}>
      <p className={styles.meta}>
        <Badge>{one.isRating ? appeals.rating : appeals.complaint}</Badge>
        <span>{one.number}</span>
        <span>{one.day}</span>
        {one.service && <span>{text(one.service)}</span>}
      </p>
      <h3>
        {words.natures[one.nature]}
        {one.as && ` · ${words.classes[one.as]}`}
      </h3>
      {one.tags.length > 0 && (
        <p>{one.tags.map((tag) => sayTag(tag, language)).join(language === 'en' ? '; ' : '；')}</p>
      )}
      {appeal ? (
        <p>
          {words.grounds[appeal.ground]}
          {common.colon}
          {appeal.upheld === null ? appeals.waiting : appeal.upheld ? appeals.upheld : appeals.dismissed}
          {appeal.reason && ` · ${appeal.reason}`}
        </p>
      ) : one.can.appeal ? (
        <Button onPress={onAppeal}>{appeals.make}</Button>
      ) : (
        <p className={styles.hint}>{appeals.closed}</p>
      )}
    </article>
  )
}

const Appeal = ({ about, onClose }: { readonly about: OwnComplaint; readonly onClose: () => void }) => {
  const { complaint: words } = useWords()
  const { appeals } = words
  const { wish, busy } = useWish()
  const [ground, setGround] = useState<AppealGround>()
  const [statement, setStatement] = useState('')
  const [no, setNo] = useState<Extract<Reply, { ok: false }>>()
  const said = statement.trim()
  const go = async (): Promise<void> => {
    if (!ground || !said) return
    const reply = await wish({ type: 'makeAppeal', complaint: about.id, ground, statement: said })
    if (reply.ok) onClose()
    else setNo(reply)
  }
  return (
    <Dialog
      title={`${appeals.make} · ${about.number}`}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.form.cancel}</Button>
          <Button kind="go" busy={busy} disabled={!ground || !said} why={words.form.choose} onPress={() => void go()}>
            {appeals.go}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choices
          label={appeals.ground}
          showLabel
          choices={appealGrounds.map((value) => ({ value, words: words.grounds[value] }))}
          chosen={ground}
          onChoose={setGround}
        />
        <Field
          label={appeals.statement}
          help={appeals.statementHelp}
          value={statement}
          onValue={setStatement}
          maxLength={100}
        />
        <RefusalLine no={no} />
      </div>
    </Dialog>
  )
}
