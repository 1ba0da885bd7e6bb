/** Leaves this page without touching any window. */
import { Button } from '#shared/ui/Button.tsx'
import { signOut } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'

export const SignOutButton = () => {
  const { common } = useWords()
  return (
    <Button kind="quiet" size="small" onPress={() => void signOut()}>
      {common.signIn.out}
    </Button>
  )
}
