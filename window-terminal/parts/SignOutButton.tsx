/** Leaves this page without touching any window. */
import { Button } from '#shared/ui/Button.tsx'
import { signOut } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'

type Props = {
  /** Other words where leaving the page stands beside signing out at a window. */
  readonly words?: string | undefined
}

export const SignOutButton = ({ words }: Props) => {
  const { common } = useWords()
  return (
    <Button kind="quiet" size="small" onPress={() => void signOut()}>
      {words ?? common.signIn.out}
    </Button>
  )
}
