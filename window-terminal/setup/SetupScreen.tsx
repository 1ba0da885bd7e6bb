/** Setup from the door on: nothing set up yet begins the hall; otherwise the administrator signs in. */
import { useCallback, useEffect, useState } from 'react'
import type { HallAnswer } from '#shared/protocol/http.ts'
import { Frame } from '#shared/ui/Frame.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { FirstRun } from './FirstRun.tsx'
import { SetupDesk } from './SetupDesk.tsx'

const askAgainMs = 3_000

/** Whether a hall is set up; undefined until the machine has said so. */
const useIsSet = (): readonly [boolean | undefined, () => void] => {
  const [isSet, setIsSet] = useState<boolean>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => setIsSet(((await (await fetch('/api/hall')).json()) as HallAnswer).set)
    ask().catch(() => {
      timer = setTimeout(() => setTries((n) => n + 1), askAgainMs)
    })
    return () => clearTimeout(timer)
  }, [tries])
  return [isSet, useCallback(() => setIsSet(true), [])]
}

export const SetupScreen = () => {
  const { setup, common } = useWords()
  const [isSet, begun] = useIsSet()
  if (isSet === undefined)
    return (
      <Frame title={common.product} line={false}>
        <Loading />
      </Frame>
    )
  if (!isSet) return <FirstRun onBegun={begun} />
  return (
    <SignedIn screen="setup" roles={['admin']} heading={setup.signInTitle}>
      {(session) => <SetupDesk session={session} />}
    </SignedIn>
  )
}
