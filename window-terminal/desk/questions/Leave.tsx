/** Leaving: close the window, sign out, or only lock this screen. */
import { useState } from 'react'
import { signOut } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { DigitChoices } from '../../parts/DigitChoices.tsx'
import type { QuestionProps } from './Questions.tsx'

type Way = 'goOff' | 'closeOnly' | 'justLock'

export const Leave = ({ desk, hands, onClose }: QuestionProps) => {
  const { desk: words } = useWords()
  const [way, setWay] = useState<Way>('goOff')
  const window = desk.window.id
  const go = async (): Promise<void> => {
    onClose()
    if (way === 'justLock') return signOut()
    const done = await hands.send({ type: way === 'goOff' ? 'signOut' : 'closeWindow', window })
    if (done && way === 'goOff') await signOut()
  }
  return (
    <Ask title={words.leave.title} go={words.ask.confirm} busy={hands.busy} onGo={() => void go()} onClose={onClose}>
      <DigitChoices
        label={words.leave.title}
        columns={1}
        chosen={way}
        onChoose={setWay}
        choices={[
          { value: 'goOff', words: words.leave.goOff, note: words.leave.goOffHint },
          { value: 'closeOnly', words: words.leave.closeOnly, note: words.leave.closeHint },
          { value: 'justLock', words: words.leave.justLock, note: words.leave.justLockHint },
        ]}
      />
    </Ask>
  )
}
