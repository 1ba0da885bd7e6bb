/** A publication sheet as it will be posted, which paper it goes on, and the button that prints it or keeps it as PDF. */
import { useState } from 'react'
import type { SheetAnswer } from '#shared/protocol/appraisal.ts'
import type { VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'
import { Button } from '#shared/ui/Button.tsx'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Frame } from '#shared/ui/Frame.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { SignedIn } from '#shared/ui/SignedIn.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { Trouble } from '../appraisal/scores/Trouble.tsx'
import { useReport } from '../parts/useReport.ts'
import { type AskedSheet, readAsked } from './asked.ts'
import './print.css'
import { PublicSheet, type Size } from './PublicSheet.tsx'
import styles from './Screen.module.css'
import { shownOf } from './shown.ts'

type Props = { readonly session: StaffSession; readonly asked: AskedSheet }

const Asked = ({ session, asked }: Props) => {
  const { scores } = useWords()
  const { sheet: words } = scores
  const [size, setSize] = useState<Size>('A4')
  const [version, setVersion] = useState(asked.version)
  const query = `scheme=${encodeURIComponent(asked.scheme)}&period=${encodeURIComponent(asked.period)}`
  const versions = useReport<VersionsAnswer>(
    session.token,
    `/api/appraisal/versions?${query}${version === undefined ? '' : `&version=${version}`}`,
  )
  const isDraft = versions.answer?.shown === null
  const draft = useReport<SheetAnswer>(session.token, isDraft ? `/api/appraisal/sheet?${query}` : undefined)
  const shown = shownOf(versions.answer, draft.answer)
  const all = versions.answer?.published ?? []
  return (
    <Frame
      title={words.screen}
      tools={
        shown && (
          <>
            {all.length > 1 && (
              <label className={styles.choice}>
                {words.version}
                <select
                  value={version ?? ''}
                  onChange={({ target }) => setVersion(target.value === '' ? undefined : Number(target.value))}
                >
                  <option value="">{words.latest}</option>
                  {all.map((one) => (
                    <option key={one.version} value={one.version}>
                      {words.nth(one.version)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <label className={styles.choice}>
              {words.paper}
              <select value={size} onChange={({ target }) => setSize(target.value as Size)}>
                {(['A4', 'A3'] as const).map((one) => (
                  <option key={one} value={one}>
                    {words.sizes[one]}
                  </option>
                ))}
              </select>
            </label>
            <Button kind="go" icon={<Icon name="print" />} onPress={() => print()}>
              {words.print}
            </Button>
          </>
        )
      }
    >
      <div className={styles.desk}>
        <Trouble report={versions} />
        <Trouble report={draft} />
        {!shown && !versions.trouble && !draft.trouble && <Loading />}
        {shown && <PublicSheet shown={shown} size={size} />}
      </div>
    </Frame>
  )
}

export const SheetScreen = () => {
  const { scores } = useWords()
  const asked = readAsked(location.search)
  return (
    <SignedIn screen="floor" roles={['appraiser', 'director', 'supervisor']} heading={scores.sheet.signInTitle}>
      {(session) =>
        asked ? (
          <Asked session={session} asked={asked} />
        ) : (
          <Frame title={scores.sheet.screen}>
            <EmptyState title={scores.sheet.notAsked} what={scores.sheet.notAskedWhat} />
          </Frame>
        )
      }
    </SignedIn>
  )
}
