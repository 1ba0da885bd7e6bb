/** Somebody published while this draft was being written: both ways on, neither loses anything unasked. */
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './Newer.module.css'
import { useDraft } from './useDraft.tsx'

export const Newer = () => {
  const { draft: words } = useWords().setup
  const { draft, act } = useDraft()
  if (!draft.newer) return null
  return (
    <div className={styles.newer} role="alert">
      <Icon name="warn" />
      <p>
        <strong>{words.newer}</strong> {words.rebaseHint}
      </p>
      <Button kind="go" size="small" onPress={() => act({ do: 'rebase' })}>
        {words.rebase}
      </Button>
      <Button size="small" onPress={() => act({ do: 'take-theirs' })}>
        {words.takeTheirs}
      </Button>
    </div>
  )
}
