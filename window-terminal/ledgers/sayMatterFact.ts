/** What one record of a matter says, in short words. */
import type { MatterFact } from '#shared/domain/matter/facts.ts'
import type { LedgerNames } from '#shared/ledgers/cell.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'

export type StoryTeller = { readonly words: Catalogue; readonly names: LedgerNames }
/** What is empty is not said. */
export type Details = readonly (string | undefined | false | 0)[]

/** Fen as yuan. */
const yuan = (fen: number): string => (fen / 100).toFixed(2)

const accepted = (fact: Extract<MatterFact, { type: 'MatterAccepted' }>, { words }: StoryTeller): Details => {
  const { matter, ledger } = words
  const say = ledger.facts
  return [
    fact.receipt,
    matter.itemKinds[fact.kind],
    matter.procedures[fact.procedure],
    fact.received.length > 0 && say.received(fact.received.length),
    fact.promised && say.promised(fact.promised),
    fact.statutory && say.statutory(fact.statutory),
    matter.collections[fact.collection],
    fact.feeFen !== undefined && say.fee(yuan(fact.feeFen)),
  ]
}

const dates = (
  { promised, statutory }: { promised?: string | undefined; statutory?: string | undefined },
  words: Catalogue,
) => {
  const say = words.ledger.facts
  return [promised && say.promised(promised), statutory && say.statutory(statutory)]
}

/** Details after the record's name. */
export const sayMatterFact = (fact: MatterFact, teller: StoryTeller): Details => {
  const { words, names } = teller
  const { matter, ledger, common, scorecard } = words
  const say = ledger.facts
  switch (fact.type) {
    case 'MatterOpened':
      return [names.item(fact.item), words.contact.channels[fact.channel]]
    case 'NoticeIssued':
      return [
        fact.notice,
        say.revision(fact.revision),
        scorecard.forms[fact.form],
        matter.purposes[fact.purpose],
        ...fact.lines.map(({ text, defect, late }) => {
          const asked = say.asked(text, common.defects[defect])
          return late ? `${asked} (${matter.lateReasons[late]})` : asked
        }),
      ]
    case 'OmissionFound':
      return [say.omission(names.staff(fact.of), fact.notice)]
    case 'PapersBrought':
    case 'CorrectedOnSpot':
      return [say.keys(fact.keys.length)]
    case 'MatterAccepted':
      return accepted(fact, teller)
    case 'MatterNotAccepted':
      return [
        fact.decision,
        matter.notAcceptedReasons[fact.reason],
        say.basis(fact.basis),
        fact.organ && say.organ(fact.organ.name),
        fact.note,
      ]
    case 'MatterSuspended':
      return [matter.suspensions[fact.why], say.toldBy[fact.toldBy]]
    case 'MatterResumed':
      return [say.stoodStill(fact.stoodStill), ...dates(fact, words)]
    case 'ExtensionAsked':
      return [say.extend(fact.workdays), fact.reason]
    case 'ExtensionDecided':
      return [fact.granted ? say.granted : say.refused, fact.reason, ...dates(fact, words)]
    case 'StepTaken':
      return [fact.what, fact.with?.name, say.step[fact.is]]
    case 'MatterWarned':
      return [say.by(fact.due)]
    case 'MatterOverdue':
      return [say.overdue[fact.what], say.by(fact.due), say.of(names.staff(fact.of))]
    case 'MatterCompleted':
      return [
        matter.results[fact.result],
        fact.document,
        fact.certificates && say.certificates(fact.certificates),
        fact.deliverBy && say.by(fact.deliverBy),
      ]
    case 'MatterDelivered':
      return [
        matter.collections[fact.how],
        fact.certificatesReturned ? say.returned : say.notReturned,
        fact.feeFen && say.fee(yuan(fact.feeFen)),
        fact.opinion !== undefined && say.opinion(common.grades[fact.opinion - 1] ?? ''),
      ]
    case 'MatterWithdrawn':
      return [fact.reason]
  }
}
