/** Finds a matter by its number, or by the code on a notice; what is over is found by its whole number only. */
import { type RefObject } from 'react'
import { noticeCodeHolds } from '#shared/domain/numbering.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useWatched } from '#shared/ui/useHall.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './List.module.css'

export const wholeNumber = /^\d{8}-\d{4,6}$/
const wholeCode = /^\d{8,10}$/

type Props = {
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly field: RefObject<HTMLInputElement | null>
  /** The row above all others that are shown, taken by Enter. */
  readonly first: string | undefined
  readonly onOpen: (matter: string) => void
}

export const Search = ({ typed, onTyped, field, first, onOpen }: Props) => {
  const { list: words } = useWords().office
  const query = typed.trim()
  const isNumber = wholeNumber.test(query)
  const isCode = wholeCode.test(query) && noticeCodeHolds(query)
  const byNumber = useWatched('matter', isNumber && !first ? { matter: query } : undefined).picture
  const byCode = useWatched('matterOfNotice', isCode ? { code: query } : undefined).picture
  const answer = isNumber ? byNumber : isCode ? byCode : undefined
  const found = answer?.data?.id ?? first
  const nothing =
    query === '' || found
      ? ''
      : answer
        ? words.noSuch(query)
        : wholeCode.test(query) && !isCode
          ? words.codeWrong
          : isNumber || isCode
            ? ''
            : words.notFound(query)
  return (
    <div className={styles.search}>
      <label>
        <span>{words.search}</span>
        <input
          ref={field}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          placeholder={words.searchHint}
          onChange={(event) => onTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found) onOpen(found)
            if (event.key === 'Escape') onTyped('')
          }}
        />
      </label>
      <p role="status" className={styles.found}>
        {nothing}
      </p>
      {answer?.data && answer.data.id !== first && (
        <Button kind="go" size="small" onPress={() => onOpen(answer.data!.id)}>
          {words.open(answer.data.id)}
        </Button>
      )}
    </div>
  )
}
