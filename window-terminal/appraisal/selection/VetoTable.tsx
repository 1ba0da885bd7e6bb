/** The vetoes of a candidate: found or not, with what shows it, who checked and who confirmed. */
import type { EvidenceId } from '#shared/domain/words.ts'
import { Badge } from '#shared/ui/Badge.tsx'
import { Button } from '#shared/ui/Button.tsx'
import { EvidenceList } from '#shared/ui/Evidence.tsx'
import type { StaffSession } from '#shared/ui/session.ts'
import { useText, useWords } from '#shared/ui/words.tsx'
import type { CandidateView } from '#shared/views/selection.ts'
import pane from '../../parts/Pane.module.css'
import type { CandidateAct } from './CandidatePanel.tsx'
import type { SeenSelection } from './Selected.tsx'

type Props = {
  readonly view: SeenSelection
  readonly candidate: CandidateView
  readonly session: StaffSession
  readonly onAct: (act: CandidateAct) => void
}

export const VetoTable = ({ view, candidate, session, onAct }: Props) => {
  const { selection: words } = useWords()
  const text = useText()
  const { one: say } = words
  const name = (id: string): string => view.names[id] ?? id
  return (
    <section className={pane.block}>
      <h3>{say.vetoes}</h3>
      <p className={pane.quiet}>{say.vetoHint}</p>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <tbody>
            {candidate.vetoes.map(({ id, name: veto, check }) => (
              <tr key={id}>
                <th scope="row">{text(veto)}</th>
                <td>
                  {check ? (
                    <>
                      <Badge tone={check.found ? 'wanted' : 'plain'}>{check.found ? say.found : say.notFound}</Badge>{' '}
                      {check.note}
                      <small>
                        {say.checkedBy(name(check.staff), check.day)}
                        {check.confirmed
                          ? ` · ${say.confirmedBy(name(check.confirmed.staff), check.confirmed.day)}`
                          : ` · ${say.waits}`}
                      </small>
                      <EvidenceList ids={check.evidence as readonly EvidenceId[]} />
                    </>
                  ) : (
                    <span className={pane.quiet}>{say.unchecked}</span>
                  )}
                </td>
                <td>
                  {!view.award && (
                    <div className={pane.push}>
                      {check && !check.confirmed && check.staff !== session.staff.id && (
                        <Button
                          size="small"
                          kind="go"
                          label={`${say.confirm} ${text(veto)}`}
                          onPress={() => onAct({ is: 'confirm', veto: id })}
                        >
                          {say.confirm}
                        </Button>
                      )}
                      <Button
                        size="small"
                        label={`${check ? say.recheck : say.check} ${text(veto)}`}
                        onPress={() => onAct({ is: 'check', veto: id })}
                      >
                        {check ? say.recheck : say.check}
                      </Button>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
