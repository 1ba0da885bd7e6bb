/** What the papers of a matter share: who, which item, which limits, who handles it. */
import { localTime } from '#shared/domain/calendar.ts'
import type { Item } from '#shared/domain/setup/guide.ts'
import type { Setup, Text } from '#shared/domain/setup/setup.ts'
import type { Language } from '#shared/domain/words.ts'
import type { Catalogue } from '#shared/i18n/catalogue.ts'
import type { MatterView } from '#shared/views/matter.ts'
import type { Block, Field, Paper } from './paper.ts'

/** Who it is made out to. All may be absent: then the lines are left to be filled in by hand. */
export type Addressee = {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly idNo?: string | undefined
  readonly address?: string | undefined
  readonly orgName?: string | undefined
  readonly creditCode?: string | undefined
  readonly representative?: string | undefined
  readonly agent?: string | undefined
}
export type PaperNeeds = {
  readonly setup: Setup
  readonly matter: MatterView
  /** The guide as it read when the matter was opened; absent when that edition is gone. */
  readonly item: Item | undefined
  readonly words: Catalogue
  readonly language: Language
  /** Address of the matter's phone page. */
  readonly url?: string | undefined
  readonly addressee?: Addressee | undefined
}

const blank = '________________'

/** What the builders of all papers share. */
export const paperDesk = (needs: PaperNeeds) => {
  const { setup, matter, item, words, language, addressee = {} } = needs
  const { forms, common } = words
  const say = (text: Text | { 'zh-CN': string; en?: string | undefined } | undefined): string =>
    text ? text[language] || text['zh-CN'] : ''
  const field = (label: string, value: string | undefined): Field[] => (value ? [{ label, value }] : [])
  const staffNo = (staff: string) => setup.people.find((person) => person.id === staff)
  return {
    forms,
    common,
    say,
    field,
    dateOf: (at: number) => localTime(at, setup.timeZone).date,
    itemName: say(matter.itemName),
    organ: say(setup.units.find((unit) => unit.id === item?.organ)?.name ?? setup.name),
    /** Everybody the paper names: the applicant, or a line to write on. */
    applicant: (): Field[] => [
      { label: forms.fields.applicant, value: addressee.orgName || addressee.name || blank },
      ...field(forms.fields.creditCode, addressee.creditCode),
      ...field(forms.fields.representative, addressee.representative),
      ...field(forms.fields.idNo, addressee.idNo),
      ...field(forms.fields.address, addressee.address),
      { label: forms.fields.contact, value: addressee.phone || blank },
      ...field(forms.fields.agent, addressee.agent),
    ],
    matterFields: (): Field[] => [
      { label: forms.fields.item, value: say(matter.itemName) },
      ...field(forms.fields.itemCode, item?.code),
      { label: forms.fields.matter, value: matter.id },
      {
        label: forms.fields.organ,
        value: say(setup.units.find((unit) => unit.id === item?.organ)?.name ?? setup.name),
      },
    ],
    /** `王芳（工号 103），电话 …` */
    handler: (staff: string): string => {
      const person = staffNo(staff)
      const name = matter.people[staff] ?? staff
      const number = person ? `${name} (${person.staffNo})` : name
      return person?.phone ? `${number} ${person.phone}` : number
    },
    windowOf: (window: string | undefined): string | undefined =>
      window === undefined ? undefined : common.windowNamed(matter.windows[window] ?? window),
    phones: (): Field[] => [
      ...field(forms.fields.enquiry, item?.enquiryPhone ?? setup.phones.enquiry),
      ...field(forms.fields.supervision, item?.supervisionPhone ?? setup.phones.supervision),
    ],
    limits: (): Field[] => [
      ...field(forms.fields.statutory, item?.statutory && forms.days(item.statutory.days, item.statutory.of)),
      ...field(forms.fields.promised, item?.promised && forms.days(item.promised.days, item.promised.of)),
      { label: forms.fields.fee, value: item?.fee ? say(item.fee.standard) : forms.noFee },
    ],
    list: (heading: string, lines: readonly string[]): Block[] =>
      lines.length > 0 ? [{ is: 'list', heading, lines }] : [],
    notHandled: (): string[] =>
      (item?.notHandled ?? []).map(({ case: text, basis }) => (basis ? `${say(text)} (${basis})` : say(text))),
  }
}

type Frame = Pick<Paper, 'hallName' | 'copies' | 'demo' | 'seal'>
export const frameOf = ({ setup, words, language }: PaperNeeds): Frame => ({
  hallName: setup.name[language] || setup.name['zh-CN'],
  copies: [words.forms.copies.applicant, words.forms.copies.file],
  seal: words.forms.sealHere,
  demo: setup.demo,
})
