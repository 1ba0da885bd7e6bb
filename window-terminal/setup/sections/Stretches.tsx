/** The opening times of one day: stretches from … to …, or none. */
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { IconButton } from '../cells/IconButton.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { typedTime } from '../draft/hours.ts'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './Hours.module.css'

const most = 4
const morning = ['08:30', '12:00'] as const
const afternoon = ['13:30', '17:30'] as const

/** A sensible next stretch: the morning, the afternoon, then an hour after the last. */
const nextStretch = (open: readonly (readonly string[])[]): readonly [string, string] => {
  const [first] = open
  if (!first) return morning
  return open.length === 1 && (first[1] ?? '') <= afternoon[0] ? afternoon : ['18:00', '19:00']
}

type Props = { readonly path: Path; readonly open: readonly (readonly string[])[]; readonly day: string }

export const Stretches = ({ path, open, day }: Props) => {
  const { hours: words } = useWords().setup
  const { put } = useDraft()
  return (
    <div className={styles.day}>
      {open.length === 0 && <span className={styles.closed}>{words.closed}</span>}
      {open.map((_, index) => {
        const label = words.stretchOf(day, index + 1)
        return (
          <div key={index} className={styles.stretch} role="group" aria-label={label}>
            <TextCell path={[...path, index, 0]} label={`${label} ${words.from}`} narrow="time" settle={typedTime} />
            <span aria-hidden="true">–</span>
            <TextCell path={[...path, index, 1]} label={`${label} ${words.to}`} narrow="time" settle={typedTime} />
            <IconButton
              icon="close"
              label={words.removeStretch(label)}
              onPress={() =>
                put(
                  path,
                  open.filter((_stretch, at) => at !== index),
                )
              }
            />
            <ProblemNote path={[...path, index]} />
          </div>
        )
      })}
      {open.length < most && (
        <Button
          size="small"
          kind="quiet"
          icon={<Icon name="plus" size="1em" />}
          label={words.addStretchOn(day)}
          onPress={() => put(path, [...open, nextStretch(open)])}
        >
          {words.addStretch}
        </Button>
      )}
      <ProblemNote path={path} />
    </div>
  )
}
