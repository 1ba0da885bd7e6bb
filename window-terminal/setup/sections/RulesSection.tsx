/** The numbers of the house rules, each with what it means for a person in line. */
import { useWords } from '#shared/ui/words.tsx'
import type { Rules } from '#shared/domain/setup/setup.ts'
import { defaultRatingRules } from '#shared/domain/kinds.ts'
import { NumberCell } from '../cells/NumberCell.tsx'
import { SelectCell } from '../cells/SelectCell.tsx'
import { useDraft } from '../useDraft.tsx'
import styles from './Rules.module.css'
import sections from './sections.module.css'
import { usualRules } from './usualRules.ts'

/** Rules that are thought about together. */
const chapters = {
  taking: ['issueBeforeOpeningMinutes', 'lastIssueBeforeClosingMinutes'],
  turn: ['longestWaitMinutes', 'priorityCreditMinutes', 'placeKeptTransfers'],
  appointments: ['appointmentCreditMinutes', 'appointmentGraceMinutes', 'appointmentCallableMinutes'],
  missing: ['missedAfterRecalls', 'missedAfterSeconds', 'comeBackPlaces', 'comeBackMinutes'],
  yielding: ['yieldPlaces', 'yieldTimes', 'yieldNotBeforeClosingMinutes'],
  desk: ['undoSeconds', 'ratingDays'],
} as const satisfies Record<string, readonly (keyof Rules)[]>

export const RulesSection = () => {
  const { setup: words } = useWords()
  const { setup } = useDraft()
  return (
    <>
      <p className={sections.hint}>{words.rulesHint}</p>
      {(Object.keys(chapters) as (keyof typeof chapters)[]).map((chapter) => (
        <div key={chapter} className={styles.chapter} role="group" aria-label={words.ruleChapters[chapter]}>
          <h3>{words.ruleChapters[chapter]}</h3>
          {chapters[chapter].map((rule) => {
            const { name, what, unit } = words.rules[rule]
            return (
              <div key={rule} className={styles.rule}>
                <div>
                  <p className={styles.name}>{name}</p>
                  <p className={styles.what}>{what}</p>
                </div>
                <NumberCell path={['rules', rule]} label={`${name} ${words.units[unit]}`} unit={words.units[unit]} />
                <p className={styles.what}>
                  {setup.rules[rule] === usualRules[rule] ? '' : words.usual(usualRules[rule])}
                </p>
              </div>
            )
          })}
        </div>
      ))}
      <div className={styles.chapter} role="group" aria-label={words.defaultRatings.name}>
        <h3>{words.defaultRatings.name}</h3>
        <p className={styles.what}>{words.defaultRatings.what}</p>
        <SelectCell
          path={['defaultRatings']}
          label={words.defaultRatings.name}
          options={defaultRatingRules.map((value) => ({ value, words: words.defaultRatings.options[value] }))}
        />
      </div>
    </>
  )
}
