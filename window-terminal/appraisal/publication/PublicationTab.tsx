/** Publication, appeals and the final freeze: nothing here yet. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useWords } from '#shared/ui/words.tsx'

export const PublicationTab = () => {
  const { scores } = useWords()
  return <EmptyState title={scores.notYet} />
}
