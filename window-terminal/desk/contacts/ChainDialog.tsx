/** The chain of one visit or first contact, opened from wherever its first responder is named. */
import { Loading } from '#shared/ui/Loading.tsx'
import { RefusalLine } from '#shared/ui/Said.tsx'
import { useWatched } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { Chain } from './Chain.tsx'

type Props = {
  readonly of: { readonly ticket: string; readonly day?: string } | { readonly contact: string }
  readonly onClose: () => void
}

export const ChainDialog = ({ of, onClose }: Props) => {
  const { contact: room } = useWords()
  const words = room.chain
  const { picture, refused } = useWatched('chain', of as never)
  return (
    <Ask title={'ticket' in of ? words.of(of.ticket) : words.title} size="wide" onClose={onClose}>
      <RefusalLine no={refused && { ok: false, refusal: refused }} />
      {picture ? picture.data ? <Chain chain={picture.data} /> : <p role="status">{words.none}</p> : <Loading />}
    </Ask>
  )
}
