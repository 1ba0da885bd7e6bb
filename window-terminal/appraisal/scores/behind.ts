/** What stands behind a figure of a scorecard: the visits of a measure, or another part of the office. */
import type { Part } from '#shared/domain/appraisal/sheet.ts'
import type { RateName, Scheme, Source } from '#shared/domain/ruleBook/ruleBook.ts'
import type { MeasureName } from '#shared/scoring/measures/catalogue.ts'

export type Behind =
  | { readonly is: 'visits'; readonly measure: MeasureName }
  | {
      readonly is: 'place'
      readonly place: 'discipline' | 'goals' | 'reviews' | 'publication' | 'ledgers'
      readonly address: string
    }

const visits = (measure: MeasureName): Behind => ({ is: 'visits', measure })
const place = (name: Extract<Behind, { is: 'place' }>['place'], address: string): Behind => ({
  is: 'place',
  place: name,
  address,
})

const ofIndex = {
  efficiency: 'handling',
  satisfaction: 'satisfied',
  promise: 'on-time',
  notice: 'notice-compliance',
  complaints: 'complaint-rate',
  arrival: 'arrival',
} as const
const ofRate: Readonly<Record<Exclude<RateName, 'attendance'>, MeasureName>> = {
  satisfied: 'satisfied',
  responded: 'responded',
  'on-time': 'on-time',
  'notice-compliance': 'notice-compliance',
  arrival: 'arrival',
  'repeat-visits': 'repeat-visits',
  errors: 'errors',
  'complaint-rate': 'complaint-rate',
  'matters-in-time': 'matters-in-time',
  success: 'tickets',
}

const ofSource = (source: Source): Behind => {
  switch (source.from) {
    case 'index':
      return visits(ofIndex[source.index])
    case 'rate':
      return source.rate === 'attendance' ? place('discipline', '#discipline') : visits(ofRate[source.rate])
    case 'count':
      return source.count === 'errors' || source.count === 'complaints-verified'
        ? visits(source.count === 'errors' ? 'errors' : 'complaint-rate')
        : place('ledgers', '/ledgers/#breaches')
    case 'workload':
      return visits('converted')
    case 'deductions':
      return place('discipline', '#discipline')
    case 'goals':
      return place('goals', '#goals')
    case 'review':
    case 'test':
      return place('reviews', '#reviews')
    case 'entered':
      return place('publication', '#publication')
  }
}

/** Every figure stands on something; which, the scheme says. */
export const behind = (scheme: Scheme, part: Part): Behind | undefined => {
  switch (scheme.kind) {
    case 'points': {
      const indicator = scheme.indicators.find(({ id }) => id === part.indicator)
      return indicator && ofSource(indicator.source)
    }
    case 'deductions':
      return place('discipline', '#discipline')
    case 'goals':
      return place('goals', '#goals')
    case 'judged':
      return place('reviews', '#reviews')
    case 'selection':
      return place('publication', '#selection')
  }
}
