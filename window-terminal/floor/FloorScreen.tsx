/** The duty floor from the door on. */
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Floor } from './Floor.tsx'

export const FloorScreen = () => {
  const { floor } = useWords()
  return (
    <SignedIn screen="floor" roles={['supervisor', 'guide']} heading={floor.title}>
      {(session) => <Floor role={session.role} me={session.staff.id} />}
    </SignedIn>
  )
}
