/** A grade with how sure it is, in words: certain, tentative, for people to review, or too small a sample to say. */
import type { SheetRow } from '#shared/domain/appraisal/sheet.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import { bandsOf, percent } from './say.ts'

type CardWords = Catalogue['scores']['card']

/** What a row's standing is called; undefined where the scheme gives no grades and nothing hinders. */
export const sayStanding = (
  row: SheetRow,
  scheme: Scheme,
  words: CardWords,
  text: (of: Text) => string,
): string | undefined => {
  if (row.standing === 'insufficient') return scheme.kind === 'points' ? words.insufficient : words.notScored
  if (row.standing === 'needs-review') return words.needsReview
  const band = bandsOf(scheme).find(({ code }) => code === row.grade)
  if (!band) return undefined
  const grade = text(band.name)
  return row.standing === 'tentative' && row.chance !== null
    ? words.tentative(grade, percent(row.chance))
    : words.firm(grade)
}

type Props = { readonly row: SheetRow; readonly scheme: Scheme; readonly className?: string | undefined }

export const Standing = ({ row, scheme, className }: Props) => {
  const { scores } = useWords()
  const { card: words } = scores
  const text = useText()
  const said = sayStanding(row, scheme, words, text)
  const tone = row.standing === 'firm' ? 'go' : row.standing === 'needs-review' ? 'look' : 'plain'
  return (
    <>
      {said && (
        <Badge tone={tone} className={className}>
          {said}
        </Badge>
      )}
      {row.vetoed && (
        <Badge tone="look" className={className}>
          {words.vetoed}
        </Badge>
      )}
      {row.passed === false && (
        <Badge tone="look" className={className}>
          {words.notPassed}
        </Badge>
      )}
    </>
  )
}
