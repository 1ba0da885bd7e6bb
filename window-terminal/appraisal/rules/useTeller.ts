/** The words of this page as the sayings of rule-books want them. */
import { useMemo } from 'react'
import type { Text } from '#shared/domain/setup/setup.ts'
import { inLanguage, useLanguage, useWords } from '#shared/ui/words.tsx'
import type { Teller } from './say.ts'

export const useTeller = (services: readonly { readonly id: string; readonly name: Text }[]): Teller => {
  const { rulebook: words } = useWords()
  const [language] = useLanguage()
  return useMemo(
    () => ({ words, services, text: (said) => inLanguage(said as Text, language) }),
    [words, services, language],
  )
}
