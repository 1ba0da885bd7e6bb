/** The hall's own promises in days, how its papers are numbered, and how long it keeps personal data. */
import { paperNumber } from '#shared/domain/numbering.ts'
import type { Deadlines, Numbering, Retention } from '#shared/domain/setup/guide.ts'
import { Button } from '#shared/ui/Button.tsx'
import { useServerNow } from '#shared/ui/useHall.tsx'
import { useClock, useWords } from '#shared/ui/words.tsx'
import { NumberCell } from '../cells/NumberCell.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import type { Path } from '../draft/path.ts'
import { useDraft } from '../useDraft.tsx'
import styles from './Rules.module.css'
import sections from './sections.module.css'
import { ratingPresets, usualDeadlines, usualRetention } from './usualDeadlines.ts'

type RowProps = {
  readonly path: Path
  readonly name: string
  readonly what: string
  readonly unit: string
  readonly usual: number
}

const Row = ({ path, name, what, unit, usual }: RowProps) => {
  const { deadlines: words } = useWords().guide
  const { valueAt } = useDraft()
  return (
    <div className={styles.rule}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.what}>{what}</p>
      </div>
      <NumberCell path={path} label={`${name} ${unit}`} unit={unit} />
      <p className={styles.what}>{valueAt(path) === usual ? '' : words.usual(usual)}</p>
    </div>
  )
}

const Presets = () => {
  const { deadlines: words } = useWords().guide
  const { setup, change } = useDraft()
  return (
    <div role="group" aria-label={words.presets} className={styles.presets}>
      <p className={styles.name}>{words.presets}</p>
      <p className={styles.what}>{words.presetsHint}</p>
      <div className={sections.row}>
        {(Object.keys(ratingPresets) as (keyof typeof ratingPresets)[]).map((name) => {
          const preset = ratingPresets[name]
          const isSo = (Object.keys(preset) as (keyof typeof preset)[]).every(
            (key) => setup.deadlines[key] === preset[key],
          )
          return (
            <Button
              key={name}
              size="small"
              pressed={isSo}
              onPress={() => change((was) => ({ ...was, deadlines: { ...was.deadlines, ...preset } }))}
            >
              {words.presetNames[name]}
            </Button>
          )
        })}
      </div>
    </div>
  )
}

const NumberingRows = () => {
  const { deadlines: words } = useWords().guide
  const { setup } = useDraft()
  const year = Number(useClock().date(useServerNow(3_600_000)).slice(0, 4))
  return (
    <div className={sections.block}>
      <h3>{words.numberingTitle}</h3>
      <p className={sections.hint}>
        {words.numberingHint} {setup.shortName && words.withShortName(setup.shortName)}
      </p>
      <div className={`${sections.pair} ${sections.full}`}>
        {(Object.keys(words.numbering) as (keyof Numbering)[]).map((paper) => (
          <TextCell
            key={paper}
            path={['numbering', paper]}
            label={words.numbering[paper]}
            help={words.example(paperNumber(setup.numbering[paper], year, 7))}
          />
        ))}
      </div>
    </div>
  )
}

export const DeadlinesSection = () => {
  const { deadlines: words } = useWords().guide
  return (
    <>
      <p className={sections.hint}>{words.hint}</p>
      <div className={styles.chapter} role="group" aria-label={words.title}>
        <h3>{words.title}</h3>
        {(Object.keys(words.rows) as (keyof Deadlines)[]).map((key) => (
          <Row
            key={key}
            {...words.rows[key]}
            path={['deadlines', key]}
            unit={key === 'handOverMinutes' ? words.units.minutes : words.units.days}
            usual={usualDeadlines[key]}
          />
        ))}
      </div>
      <Presets />
      <NumberingRows />
      <div className={styles.chapter} role="group" aria-label={words.retentionTitle}>
        <h3>{words.retentionTitle}</h3>
        <p className={sections.hint}>{words.retentionHint}</p>
        {(Object.keys(words.retention) as (keyof Retention)[]).map((key) => (
          <Row
            key={key}
            {...words.retention[key]}
            path={['retention', key]}
            unit={words.dayUnit}
            usual={usualRetention[key]}
          />
        ))}
      </div>
    </>
  )
}
