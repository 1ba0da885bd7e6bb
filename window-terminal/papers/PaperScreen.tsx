/** One paper as it will lie on the table, both copies, and the buttons that put it there. */
import { useState } from 'react'
import type { PaperAnswer, StripAnswer } from '#shared/protocol/http.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { fetchAs, type StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import { useReport } from '../parts/useReport.ts'
import { A4 } from './A4.tsx'
import styles from './PaperScreen.module.css'
import './print.css'

const asked = () => {
  const query = new URLSearchParams(location.search)
  return { kind: query.get('kind') ?? '', no: query.get('no') ?? '', revision: query.get('revision') }
}

const Inside = ({ session }: { readonly session: StaffSession }) => {
  const { forms, common } = useWords()
  const [language] = useLanguage()
  const [personal, setPersonal] = useState(false)
  const [sent, setSent] = useState<string>()
  const { kind, no, revision } = asked()
  const place = `/api/papers/${encodeURIComponent(kind)}/${encodeURIComponent(no)}`
  const query = new URLSearchParams({ language, personal: personal ? 'yes' : 'no', ...(revision && { revision }) })
  const { answer, trouble, again } = useReport<PaperAnswer>(session.token, `${place}?${query.toString()}`)

  const strip = async (): Promise<void> => {
    const body = JSON.stringify({ language, ...(revision && { revision: Number(revision) }) })
    try {
      const response = await fetchAs(session.token, `${place}/strip`, { method: 'POST', body })
      if (!response.ok) return setSent(forms.page.notSent)
      setSent(((await response.json()) as StripAnswer).sent ? forms.page.sent : forms.page.noPrinter)
    } catch {
      setSent(forms.page.notSent)
    }
  }

  return (
    <Frame
      title={forms.page.title}
      about={answer && `${answer.paper.title} ${answer.paper.number}`}
      tools={
        answer && (
          <>
            <label className={styles.personal}>
              <input type="checkbox" checked={personal} onChange={(event) => setPersonal(event.target.checked)} />
              {forms.page.reveal}
            </label>
            <Button onPress={() => void strip()}>{forms.page.printSlip}</Button>
            <Button kind="go" onPress={() => window.print()}>
              {forms.page.print}
            </Button>
          </>
        )
      }
    >
      <p className={styles.said} role="status">
        {sent}
      </p>
      {answer ? (
        <div className={styles.table}>
          {answer.paper.copies.map((copy) => (
            <A4 key={copy} paper={answer.paper} copy={copy} />
          ))}
        </div>
      ) : trouble ? (
        <EmptyState
          title={forms.page.failed}
          what={forms.page.failedWhat}
          action={<Button onPress={again}>{common.retry}</Button>}
        />
      ) : (
        <Loading />
      )}
    </Frame>
  )
}

export const PaperScreen = () => (
  <SignedIn screen="desk" roles={['clerk', 'guide', 'supervisor', 'officer']}>
    {(session) => <Inside session={session} />}
  </SignedIn>
)
