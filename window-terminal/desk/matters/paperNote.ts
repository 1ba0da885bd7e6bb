/** What stands small beside a paper of the guide: kind, count, when it is needed. */
import type { Material } from '#shared/domain/setup/guide.ts'
import type { Text } from '#shared/domain/setup/setup.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'

export const paperNote = (
  { kind, count, when, byPledge }: Material,
  words: Catalogue['matter'],
  text: (text: Text) => string,
): string =>
  [
    `${words.paperKinds[kind]} ${words.copies(count)}`,
    ...(when ? [words.notice.when(text(when))] : []),
    ...(byPledge ? [words.notice.pledge] : []),
  ].join(' · ')
