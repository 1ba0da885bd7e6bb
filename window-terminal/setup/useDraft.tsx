/** The draft of the setup inside React: read a place, write a place, hear what is wrong with it. */
import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useState,
} from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import { changesBetween } from './draft/changes.ts'
import type { Change } from './draft/compare.ts'
import { type Deed, type Draft, isChanged, nextDraft, type Published } from './draft/draft.ts'
import { keepDraft, keptDraft } from './draft/keptDraft.ts'
import { type Path, pathKey, placeAt, withoutPlace, withPlace } from './draft/path.ts'
import type { Problem } from './draft/problems.ts'
import { tellerOf, type Teller } from './draft/teller.ts'

export type DraftDesk = {
  readonly draft: Draft
  readonly setup: SetupDraft
  readonly tell: Teller
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
  /** The first problem at exactly this place. */
  readonly problemAt: (path: Path) => string | undefined
  readonly valueAt: (path: Path) => unknown
  /** Undefined takes the place away. */
  readonly put: (path: Path, value: unknown) => void
  /** Takes the place away, and what is left empty by it up to a path of `down` steps. */
  readonly clear: (path: Path, down?: number) => void
  readonly change: (change: (setup: SetupDraft) => SetupDraft) => void
  readonly act: (deed: Deed) => void
}

const DraftContext = createContext<DraftDesk | undefined>(undefined)

export const useDraft = (): DraftDesk => {
  const desk = useContext(DraftContext)
  if (!desk) throw new Error('This part of setup stands outside <Drafting>')
  return desk
}

type Check = (setup: SetupDraft, words: Catalogue) => readonly Problem[]

/** The schema comes in its own file, after the page stands. It may not compile code under the page's security policy. */
export const loadCheck = async () => {
  ;(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig ??= { jitless: true }
  return import('./draft/setupFile.ts')
}
const useProblems = (setup: SetupDraft, words: Catalogue): readonly Problem[] => {
  const [check, setCheck] = useState<Check>()
  useEffect(() => {
    void loadCheck().then(({ problemsIn }) => setCheck(() => problemsIn))
  }, [])
  const calm = useDeferredValue(setup)
  return useMemo(() => check?.(calm, words) ?? [], [check, calm, words])
}

const keepAfterMs = 400

type Props = { readonly published: Published; readonly children: ReactNode }

/** Keeps one draft for everything inside; `published` is what the hall shows now. */
export const Drafting = ({ published, children }: Props) => {
  const words = useWords()
  const [language] = useLanguage()
  const [draft, act] = useReducer(nextDraft, published, keptDraft)
  const { setup, base } = draft
  const problems = useProblems(setup, words)
  useEffect(() => act({ do: 'seen', published }), [published])
  useEffect(() => {
    // A large setup is not written down at every key, but before the page goes; what is published is forgotten at once.
    const keep = (): void => keepDraft(draft)
    const timer = isChanged(draft) ? setTimeout(keep, keepAfterMs) : undefined
    if (timer === undefined) keep()
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', keep)
    }
  }, [draft])
  const tell = useMemo(() => tellerOf(setup, words, language), [setup, words, language])
  const changes = useMemo(
    () => changesBetween(tellerOf(base.setup, words, language), tell),
    [base.setup, tell, words, language],
  )
  const desk = useMemo((): DraftDesk => {
    const sentences = new Map<string, string>()
    for (const { path, sentence } of problems) if (!sentences.has(pathKey(path))) sentences.set(pathKey(path), sentence)
    return {
      draft,
      setup,
      tell,
      changes,
      problems,
      problemAt: (path) => sentences.get(pathKey(path)),
      valueAt: (path) => placeAt(setup, path),
      put: (path, value) => act({ do: 'edit', place: pathKey(path), change: (was) => withPlace(was, path, value) }),
      clear: (path, down) => act({ do: 'edit', place: pathKey(path), change: (was) => withoutPlace(was, path, down) }),
      change: (change) => act({ do: 'edit', change }),
      act,
    }
  }, [draft, setup, tell, changes, problems])
  const changed = changes.length > 0
  useEffect(() => {
    if (!changed) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [changed])
  return <DraftContext.Provider value={desk}>{children}</DraftContext.Provider>
}
