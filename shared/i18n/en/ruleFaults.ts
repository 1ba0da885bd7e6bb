/** What is wrong or doubtful in a rule-book, each with what to do. */
import type { faults as chinese } from '../zh-CN/ruleFaults.ts'

export const faults: typeof chinese = {
  'same-id': ({ id }) => `The code “${id}” is used twice; change one`,
  'weights-not-100': ({ sum }) => `The shares add up to ${sum}; they must be exactly 100`,
  'nothing-weighs': () => 'Every weight is 0: there is no total',
  'service-unknown': ({ service }) => `The setup has no service “${service}”; remove this coefficient`,
  'bands-not-falling': ({ from, above }) => `Grades go from high to low: ${from} is not below ${above}`,
  'levels-not-rising': ({ level }) => `A better rating can't score less (${level} here)`,
  'no-computed-indicator': () => 'Nothing here is computed. Add at least one indicator with a source of data',
  'bound-wrong-way': () => 'A pass mark says “at least” or “more than”',
  'bound-never-met': ({ value, full }) => `The full score is ${full}; ${value} can never be reached`,
  'rate-flat': ({ full }) => `No points and full points both stand at ${full}; nothing can be scored`,
  'doubling-wrong-way': () => 'Doubling begins at “at least” or “more than” so many times',
  'doubling-never': ({ from, highest }) => `Doubled from time ${from} on, but there can be at most ${highest}`,
  'attendance-twice': ({ first }) => `“${first}” stands for this already; one occasion would be deducted twice`,
  'absence-missing': () =>
    'No fault in the lists is an absence, so nothing can be deducted. Add one, or drop the conversion',
  'grade-unknown': ({ grade }) => `There is no grade “${grade}”`,
  'scheme-unknown': ({ scheme }) => `The book has no scheme “${scheme}”`,
  'scheme-of-other-kind': ({ scheme }) => `The scheme “${scheme}” doesn't give the score wanted here`,
  'goals-scheme-missing': () => 'The book has no scheme of goals to take the score from',
  'dimension-unknown': ({ dimension }) => `The review has no dimension “${dimension}”`,
  'mark-over-full': ({ from, full }) => `${from} is above the full mark of one item, ${full}`,
  'trim-leaves-nobody': ({ trimFrom }) =>
    `Without highest and lowest, ${trimFrom} judges leave nobody; write 3 or more`,
  'section-not-here': () => "Only a scheme of people's deductions has a section's result; make it the person's",
  'effective-not-first': ({ effective }) => `It must hold from the first of a month; ${effective} is not one`,
  'effective-frozen': ({ frozenUntil }) => `Everything up to ${frozenUntil} is sealed; choose a later month`,
  'english-missing': ({ name }) => `“${name}” has no English name; English screens will show the Chinese`,
  'weights-shared-out': ({ sum }) => `The weights add up to ${sum}, not 100; the total is taken in proportion`,
  'post-not-weighed': () => 'For some posts every weight is 0; they get no score',
  'doubling-without-effect': () => 'Doubled is the same as before',
  'daily-entered': () => 'The daily part has no source; the committee enters it',
  'deducted-twice': ({ first }) => `“${first}” deducts as well; one thing may be deducted twice`,
  'year-full-below': ({ value, full }) => `A full year is ${full}: everybody would be below ${value}`,
  'reaches-back': ({ effective }) =>
    `${effective} is past: what has happened since would be scored by the new book too`,
  'displaces-later': ({ version, from }) => `Version ${version} was to hold from ${from}; this one takes its place`,
}
