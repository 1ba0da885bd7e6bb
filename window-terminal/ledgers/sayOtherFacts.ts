/** What one record of a first contact or a complaint says, in short words. */
import type { ComplaintFact } from '#shared/domain/complaint/facts.ts'
import type { ContactFact } from '#shared/domain/contact/facts.ts'
import type { StoryFact } from '#shared/domain/facts.ts'
import { sayTag } from '#shared/i18n/ratingTags.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Details, StoryTeller } from './sayMatterFact.ts'

export const sayContactFact = (fact: ContactFact, { words, names }: StoryTeller): Details => {
  const { ledger, contact } = words
  const say = ledger.facts
  switch (fact.type) {
    case 'ContactOpened':
      return [
        contact.channels[fact.channel],
        fact.item ? names.item(fact.item) : fact.service && names.service(fact.service),
        fact.ticket,
      ]
    case 'ContactHandedOn': {
      const { to } = fact
      const whom = to.to === 'window' ? names.window(to.window) : names.staff(to.staff)
      return [say.to(whom), fact.guided && say.guided, fact.note]
    }
    case 'ContactTaken':
      return [fact.window && names.window(fact.window), say.took(Math.round(fact.tookMs / 60_000))]
    case 'UnitTold':
      return [fact.unit?.name ?? say.noUnit, fact.unit?.phone]
    case 'ContactReportedUp':
      return [say.by(fact.due), fact.note]
    case 'ContactAnswered':
      return [contact.answers[fact.how]]
    case 'HandOverLapsed':
      return [say.of(names.staff(fact.of))]
    case 'FollowUpOverdue':
      return [say.by(fact.due), say.of(names.staff(fact.of))]
    case 'ContactClosed':
      return [ledger.kinds.contactOutcomes[fact.outcome]]
  }
}

export const sayComplaintFact = (fact: ComplaintFact, { words, names }: StoryTeller, language: Language): Details => {
  const { ledger, complaint, common } = words
  const say = ledger.facts
  const noDate = 'noCalendarOf' in fact && fact.noCalendarOf !== undefined && say.noCalendar(fact.noCalendarOf)
  switch (fact.type) {
    case 'ComplaintRegistered': {
      const { about, rating } = fact
      return [
        fact.number,
        complaint.channels[fact.channel],
        complaint.natures[fact.nature],
        rating && common.grades[rating.grade - 1],
        ...(rating?.tags ?? []).map((tag) => sayTag(tag, language)),
        about.window && names.window(about.window),
        about.staff && names.staff(about.staff),
        about.visit && ledger.subjects.visit(about.visit.day, about.visit.ticket),
        fact.named ? say.named : say.anonymous,
        fact.worded && say.worded,
        noDate,
      ]
    }
    case 'ComplaintAccepted':
      return [fact.reply && say.by(fact.reply.by), noDate]
    case 'ComplaintNotAccepted':
      return [fact.reason, fact.unit && say.organ(fact.unit.name)]
    case 'ComplaintContacted':
      return [fact.reached ? say.reached : say.notReached, fact.note]
    case 'ComplaintVerified':
      return [complaint.holds[fact.holds], fact.note]
    case 'ComplaintClassified':
      return [complaint.classes[fact.as], fact.rectify && say.by(fact.rectify.by), noDate]
    case 'ComplaintHandled':
      return [complaint.handlings[fact.how], fact.measure, fact.unit && say.to(fact.unit.name)]
    case 'ComplaintReplied':
      return [complaint.replyWays[fact.how]]
    case 'ComplaintCalledBack': {
      const { reached, satisfied } = fact
      const pleased = satisfied ? say.satisfied : say.notSatisfied
      return [reached ? say.reached : say.notReached, satisfied !== undefined && pleased]
    }
    case 'ReplyRated':
      return [common.grades[fact.grade - 1]]
    case 'ComplaintPublished':
      return [fact.text]
    case 'ComplaintArchived':
      return [fact.archive && say.archive(fact.archive)]
    case 'AppealMade':
      return [complaint.grounds[fact.ground], fact.statement, fact.decide && say.by(fact.decide.by), noDate]
    case 'AppealDecided':
      return [fact.upheld ? say.upheld : say.notUpheld, fact.reason, fact.rectify && say.by(fact.rectify.by), noDate]
    case 'ComplaintOverdue':
      return [say.late(complaint.steps[fact.step], fact.due), fact.of && say.of(names.staff(fact.of))]
  }
}

/** What any story may have: taken back, personal data kept or erased. */
export const sayStoryFact = (fact: StoryFact, { words }: StoryTeller): Details => {
  const say = words.ledger.facts
  switch (fact.type) {
    case 'StoryUndone':
      return [say.undid(fact.undoes)]
    case 'PersonalKept':
      return [say.personal(fact.fields.length)]
    case 'PersonalErased':
      return [say.why[fact.why]]
  }
}
