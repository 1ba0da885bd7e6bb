/** What was published, every version: what it stands on, ways to print and export it, and counting it again. */
import { useState } from 'react'
import type { RecountAnswer } from '#shared/protocol/appraisalRecords.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { keepFile } from '#shared/ui/keepFile.ts'
import { fetchAs, type StaffSession } from '#shared/ui/session.ts'
import { useLanguage, useWords } from '#shared/ui/words.tsx'
import pane from '../../parts/Pane.module.css'
import styles from './Publication.module.css'
import { Recounted } from './Recounted.tsx'
import type { BlockProps } from './shown.ts'
import { useNames } from './useNames.ts'

type Props = BlockProps & { readonly session: StaffSession }
type Trouble = 'failed' | 'offline'

export const VersionsBlock = ({ view, session, role }: Props) => {
  const { appraisal, scores } = useWords()
  const { versions: words } = appraisal
  const [language] = useLanguage()
  const names = useNames(view)
  const [counted, setCounted] = useState<RecountAnswer>()
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [period, scheme] = view.appraisal.split(':') as [string, string]
  const query = `scheme=${scheme}&period=${period}`

  const run = async (name: string, work: () => Promise<boolean>): Promise<void> => {
    if (busy) return
    setBusy(name)
    setTrouble(undefined)
    const went = await work().catch(() => undefined)
    setBusy(undefined)
    if (went !== true) setTrouble(went === false ? 'failed' : 'offline')
  }
  const recount = () =>
    run('recount', async () => {
      const response = await fetchAs(session.token, '/api/appraisal/recount', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ period, scheme }),
      })
      if (response.ok) setCounted((await response.json()) as RecountAnswer)
      return response.ok
    })
  const exported = (version: number, as: 'csv' | 'xlsx') =>
    run(`${version} ${as}`, async () => {
      const path = `/api/appraisal/sheet.${as}?${query}&version=${version}&language=${language}`
      const response = await fetchAs(session.token, path)
      if (response.ok) keepFile(await response.blob(), `${view.appraisal.replace(':', '_')}_${version}.${as}`)
      return response.ok
    })

  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={pane.head}>
        <h3>{words.title}</h3>
        {view.versions.length > 0 && (role === 'appraiser' || role === 'director') && (
          <span className={pane.push}>
            <Button size="small" busy={busy === 'recount'} onPress={() => void recount()}>
              {words.recount}
            </Button>
          </span>
        )}
      </div>
      {trouble && <p role="alert">{scores.trouble[trouble]}</p>}
      {view.versions.length === 0 && <p className={pane.quiet}>{words.none}</p>}
      {counted && <Recounted answer={counted} view={view} />}
      <ul>
        {[...view.versions].reverse().map(({ version, day, staff, because, book, standsOn, digest }) => (
          <li key={version} className={styles.entry}>
            <div className={pane.head}>
              <strong>{words.one(version, day, names.person(staff))}</strong>
              <span className={pane.quiet}>{words.book(book)}</span>
              <span className={pane.push}>
                {(['csv', 'xlsx'] as const).map((as) => (
                  <Button
                    key={as}
                    size="small"
                    busy={busy === `${version} ${as}`}
                    onPress={() => void exported(version, as)}
                  >
                    {words[as]}
                  </Button>
                ))}
                <Button
                  size="small"
                  icon={<Icon name="print" />}
                  onPress={() => void window.open(`/sheet/?${query}&version=${version}`, '_blank', 'noopener')}
                >
                  {words.print}
                </Button>
              </span>
            </div>
            {because !== undefined && <p>{words.because(because)}</p>}
            <p className={styles.foot}>
              {`${appraisal.draft.stands(standsOn.seq, standsOn.facts)} · ${appraisal.draft.digest(digest.slice(0, 16))}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
