/** The next step as the one large button, what else is possible beside it, each on its digit; and the form of the pressed one. */
import { useState } from 'react'
import { Button } from '#shared/ui/Button.tsx'
import { Said } from '#shared/ui/Said.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useWords } from '#shared/ui/words.tsx'
import type { MatterShown } from '#shared/views/matter.ts'
import { ActForm, type Doing } from '../desk/matters/ActForm.tsx'
import type { MatterHands } from '../desk/matters/subject.ts'
import { type PaperMade, Told } from '../desk/matters/Told.tsx'
import { handles, officeActs, type OfficeAct } from './acts.ts'
import { DecideForm } from './forms/DecideForm.tsx'
import { StepForm } from './forms/StepForm.tsx'
import styles from './Acts.module.css'
import { useOfficeKeys } from './useOfficeKeys.ts'

type Props = { readonly matter: MatterShown; readonly session: StaffSession; readonly hands: MatterHands }

/** The office has no window, and nobody sits before it. */
const backOffice = {}

export const Acts = ({ matter, session, hands }: Props) => {
  const { office: words, matter: matterWords } = useWords()
  const [open, setOpen] = useState<OfficeAct>()
  const [made, setMade] = useState<PaperMade>()
  const acts = officeActs(matter, session)
  const [hero, ...others] = acts
  const labelOf = (act: OfficeAct): string =>
    act === 'step' ? words.panel.step : act === 'decide' ? words.panel.decide : matterWords.panel.acts[act]
  const whyNot = (act: OfficeAct): string | undefined =>
    act === 'accept' && matter.openLines > 0 ? matterWords.panel.missing(matter.openLines) : undefined
  const press = (act: OfficeAct | undefined): void => {
    if (!act || whyNot(act)) return
    hands.say(undefined)
    setOpen(act)
  }
  useOfficeKeys((key) => {
    const act = /^[1-9]$/.test(key) ? acts[Number(key) - 1] : undefined
    press(act)
    return act !== undefined
  })
  const close = (): void => {
    setOpen(undefined)
    if (hands.said?.tone === 'look') hands.say(undefined)
  }
  const { extension, standing } = matter
  const waits = extension && !extension.decided && !acts.includes('decide') && standing.state !== 'over'
  const form = { desk: backOffice, hands, matter, onClose: close, onDone: () => setOpen(undefined) }
  return (
    <section className={styles.acts} aria-label={words.panel.next}>
      {hero && (
        <Button kind="go" size="large" keyHint="1" busy={hands.busy} onPress={() => press(hero)}>
          {labelOf(hero)}
        </Button>
      )}
      {others.map((act, index) => (
        <Button
          key={act}
          keyHint={index < 8 ? String(index + 2) : undefined}
          disabled={whyNot(act) !== undefined}
          why={whyNot(act)}
          onPress={() => press(act)}
        >
          {labelOf(act)}
        </Button>
      ))}
      {standing.state === 'over' && <p className={styles.note}>{words.panel.doneWith}</p>}
      {standing.state !== 'over' && !handles(session) && <p className={styles.note}>{words.panel.readOnly}</p>}
      {waits && <p className={styles.note}>{words.panel.waitsDecision}</p>}
      {open === 'decide' && <DecideForm {...form} />}
      {open === 'step' && <StepForm {...form} />}
      {open !== undefined && open !== 'decide' && open !== 'step' && !made && (
        <ActForm {...form} item={matter.item} doing={open satisfies Doing} onMade={setMade} />
      )}
      {made && (
        <Told
          made={made}
          canUndo={false}
          onClose={() => {
            setMade(undefined)
            setOpen(undefined)
          }}
        />
      )}
      <Said
        sentence={hands.said?.tone === 'go' ? hands.said.sentence : undefined}
        onGone={() => hands.say(undefined)}
      />
    </section>
  )
}
