/** Priority by right: five kinds, asked plainly, proven at the window and not here. */
import type { Dispatch } from 'react'
import { priorities, type Priority } from '#shared/domain/kinds.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Tile } from '#shared/ui/Tile.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Tiles } from './Tiles.tsx'
import type { Step } from './turn.ts'

type Props = { readonly chosen: Priority | undefined; readonly act: Dispatch<Step> }

export const PriorityChoice = ({ chosen, act }: Props) => {
  const { kiosk, common } = useWords()
  return (
    <Tiles heading={kiosk.priorityAsk} what={kiosk.priorityWhat}>
      {priorities.map((priority) => (
        <Tile
          key={priority}
          title={common.priorities[priority]}
          onPress={() => act({ do: 'choose-priority', priority })}
        />
      ))}
      {chosen && (
        <Button key="none" onPress={() => act({ do: 'choose-priority', priority: undefined })}>
          {kiosk.priorityOff}
        </Button>
      )}
    </Tiles>
  )
}
