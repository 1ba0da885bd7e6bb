/** What wants looking after: the machine's own problems, lines nobody serves, visits that take very long. */
import type { Text } from '#shared/domain/setup/setup.ts'
import type { FloorView } from '#shared/views/floor.ts'
import type { Problem } from '#shared/views/scene.ts'

export type Trouble = {
  readonly id: string
  readonly kind: Problem['kind'] | 'queue-unserved' | 'forgotten'
  /** What a sentence is about: a device as named by the machine, a line, or a window's ticket. */
  readonly about:
    | { readonly is: 'thing'; readonly name: string }
    | { readonly is: 'queue'; readonly name: Text; readonly waiting: number }
    | { readonly is: 'visit'; readonly window: string; readonly ticket: string }
  readonly since: number
}

/** Problems of the machine first, then by how long they last. `since`: ms since 1970. */
export const troublesOf = (floor: FloorView): readonly Trouble[] => {
  const unserved = floor.dayStage === 'open' ? floor.queues.filter((q) => q.waiting > 0 && q.windowsOpen === 0) : []
  return [
    ...floor.problems.map(({ id, kind, about, since }): Trouble => ({
      id,
      kind,
      about: { is: 'thing', name: about },
      since,
    })),
    ...unserved.map(({ id, name, waiting, longestSince }): Trouble => ({
      id: `queue-${id}`,
      kind: 'queue-unserved',
      about: { is: 'queue', name, waiting },
      since: longestSince ?? 0,
    })),
    ...floor.windows.flatMap(({ id, name, ticket }): Trouble[] =>
      ticket?.askForgotten
        ? [
            {
              id: `forgotten-${id}`,
              kind: 'forgotten',
              about: { is: 'visit', window: name, ticket: ticket.ticket },
              since: ticket.since,
            },
          ]
        : [],
    ),
  ]
}
