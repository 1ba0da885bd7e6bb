/** Selection of quality windows: nothing here yet. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useWords } from '#shared/ui/words.tsx'

export const SelectionTab = () => {
  const { scores } = useWords()
  return <EmptyState title={scores.notYet} />
}
