/** Each language under its own name, in the same place on every screen. */
import type { Language } from '#shared/domain/words.ts'
import styles from './LanguageSwitch.module.css'
import { useLanguage, useWords } from './words.tsx'

type Props = { readonly languages?: readonly Language[]; readonly className?: string | undefined }

export const LanguageSwitch = ({ languages = ['zh-CN', 'en'], className }: Props) => {
  const [now, set] = useLanguage()
  const { common } = useWords()
  if (languages.length < 2) return null
  return (
    <div className={[styles.languages, className].filter(Boolean).join(' ')} role="group" aria-label={common.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === now}
          onClick={() => set(language)}
        >
          {common.languages[language]}
        </button>
      ))}
    </div>
  )
}
