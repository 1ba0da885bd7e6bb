/** The rule-book: nothing here yet. */
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { useWords } from '#shared/ui/words.tsx'

export const RulesTab = () => {
  const { scores } = useWords()
  return <EmptyState title={scores.notYet} />
}
