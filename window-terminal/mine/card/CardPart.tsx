/** My own scores: nothing here yet. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useWords } from '#shared/ui/words.tsx'

export const CardPart = () => {
  const { scores } = useWords()
  return <EmptyState title={scores.notYet} />
}
