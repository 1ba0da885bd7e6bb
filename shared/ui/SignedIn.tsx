/** The door of a staff screen: signs in, opens the line as that person, and asks again when the session ends. */
import { type ReactNode, useCallback, useState } from 'react'
import type { StaffRole } from '#shared/domain/setup/setup.ts'
import { Frame } from './Frame.tsx'
import type { ScreenName } from './hallClient.ts'
import { keepStaffSession, type StaffSession, useStaffSession } from './session.ts'
import { SignIn } from './SignIn.tsx'
import { HallProvider } from './useHall.tsx'
import { useWords } from './words.tsx'

type Props = {
  readonly screen: ScreenName
  /** Who may use this screen; a session in another role is asked to sign in anew. */
  readonly roles: readonly StaffRole[]
  readonly heading?: string
  readonly children: (session: StaffSession) => ReactNode
}

export const SignedIn = ({ screen, roles, heading, children }: Props) => {
  const { common } = useWords()
  const session = useStaffSession()
  const [ended, setEnded] = useState(false)
  const end = useCallback(() => {
    setEnded(true)
    keepStaffSession(undefined)
  }, [])
  if (!session || !roles.includes(session.role))
    return (
      <Frame title={common.product} line={false}>
        <SignIn roles={roles} heading={heading} ended={ended} />
      </Frame>
    )
  return (
    <HallProvider screen={screen} token={session.token} onRejected={end}>
      {children(session)}
    </HallProvider>
  )
}
