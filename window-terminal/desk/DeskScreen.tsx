/** The desk from the door on: sign in, say which window, open it, work. */
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { AtWindow } from './AtWindow.tsx'

export const DeskScreen = () => {
  const { desk } = useWords()
  return (
    <SignedIn screen="desk" roles={['clerk', 'guide', 'supervisor']} heading={desk.title}>
      {(session) => <AtWindow me={session.staff} />}
    </SignedIn>
  )
}
