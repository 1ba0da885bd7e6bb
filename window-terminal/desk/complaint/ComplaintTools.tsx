/** At the desk's top line: somebody complains, or something was complained about oneself. */
import { useEffect, useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Said } from '#shared/ui/Said.tsx'
import { useStaffSession } from '#shared/ui/session.ts'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { MyAppeals } from './MyAppeals.tsx'
import { RegisterComplaint } from './RegisterComplaint.tsx'

/** While somebody tells their trouble no key of the desk calls the next person or takes anything back. */
const useSilentDesk = (isSilent: boolean): void =>
  useEffect(() => {
    if (!isSilent) return undefined
    const hold = (event: KeyboardEvent): void => {
      if (/^F\d+$/.test(event.key)) event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', hold, true)
    return () => window.removeEventListener('keydown', hold, true)
  }, [isSilent])

export const ComplaintTools = () => {
  const { complaint: words } = useWords()
  const session = useStaffSession()
  const [open, setOpen] = useState<'register' | 'appeals'>()
  const [said, setSaid] = useState<string>()
  const isAccusable = session?.role === 'clerk' || session?.role === 'guide'
  useSilentDesk(open !== undefined)
  const mine = usePicture('myAppeals', session && isAccusable ? { staff: session.staff.id } : undefined)?.data
  const windows = usePicture('windows', open === 'register' ? {} : undefined)?.data.windows
  const fresh = mine?.complaints.filter(({ can }) => can.appeal).length ?? 0
  if (!session) return null
  return (
    <>
      <Button kind="quiet" size="small" onPress={() => setOpen('register')}>
        {words.detail.register}
      </Button>
      {mine && mine.complaints.length > 0 && (
        <Button kind="quiet" size="small" onPress={() => setOpen('appeals')}>
          {fresh > 0 ? `${words.appeals.open} ${fresh}` : words.appeals.open}
        </Button>
      )}
      {open === 'register' && windows && (
        <RegisterComplaint
          token={session.token}
          windows={windows}
          people={[]}
          onClose={() => setOpen(undefined)}
          onDone={(sentence) => {
            setOpen(undefined)
            setSaid(sentence)
          }}
        />
      )}
      {open === 'appeals' && <MyAppeals staff={session.staff.id} onClose={() => setOpen(undefined)} />}
      <Said sentence={said} onGone={() => setSaid(undefined)} />
    </>
  )
}
