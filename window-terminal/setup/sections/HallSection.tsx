/** The hall itself: its names, its clock, its languages, its zones. */
import { useState } from 'react'
import type { Language } from '#shared/domain/words.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Icon } from '#shared/ui/Icon.tsx'
import { useWords } from '#shared/ui/words.tsx'
import { NumberCell } from '../cells/NumberCell.tsx'
import { ProblemNote } from '../cells/ProblemNote.tsx'
import { RemoveButton } from '../cells/RemoveButton.tsx'
import { TextCell } from '../cells/TextCell.tsx'
import { Tick } from '../cells/Tick.tsx'
import { newZone, withEntry, withoutZone } from '../draft/entries.ts'
import { Both } from '../guide/Both.tsx'
import { useDraft } from '../useDraft.tsx'
import { ChineseName, EnglishName } from './Names.tsx'
import styles from './sections.module.css'

/** Of China and its neighbours across the border; any other name may be typed. */
const usualZones = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei']
const languages: readonly Language[] = ['zh-CN', 'en']

const Zones = () => {
  const { setup: words, common } = useWords()
  const { setup, tell, change } = useDraft()
  const [added, setAdded] = useState<string>()
  const add = (): void => {
    const zone = newZone()
    setAdded(zone.id)
    change((was) => withEntry(was, 'zones', zone))
  }
  return (
    <div className={styles.block}>
      <h3>{words.hall.zones}</h3>
      <p className={styles.hint}>{words.hall.zonesHint}</p>
      <ProblemNote path={['zones']} />
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th>{words.fields['nameZh']}</th>
            <th>{words.fields['nameEn']}</th>
            <th>{words.remove}</th>
          </tr>
        </thead>
        <tbody>
          {setup.zones.map((zone, index) => {
            const windows = setup.windows.filter((window) => window.zone === zone.id)
            return (
              <tr key={zone.id}>
                <td>
                  <ChineseName path={['zones', index, 'name']} autoFocus={zone.id === added} />
                </td>
                <td>
                  <EnglishName path={['zones', index, 'name']} />
                </td>
                <td className={styles.tools}>
                  <RemoveButton
                    name={tell.text(zone.name)}
                    mentions={() => windows.map(({ name }) => common.windowNamed(name))}
                    follows={<p>{words.hall.zoneInUse}</p>}
                    disabled={setup.zones.length === 1}
                    onRemove={() => change((was) => withoutZone(was, zone.id))}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Button size="small" icon={<Icon name="plus" />} onPress={add}>
        {words.hall.addZone}
      </Button>
    </div>
  )
}

const PublicPart = () => {
  const { guide } = useWords()
  const { hall: words } = guide
  return (
    <div className={styles.block}>
      <h3>{words.public}</h3>
      <div className={`${styles.pair} ${styles.full}`}>
        <TextCell path={['phones', 'enquiry']} label={words.enquiry} help={words.phoneHint} type="tel" optional />
        <TextCell
          path={['phones', 'supervision']}
          label={words.supervision}
          help={words.phoneHint}
          type="tel"
          optional
        />
        <TextCell path={['shortName']} label={words.shortName} help={words.shortNameHint} optional />
      </div>
      <Both path={['address']} label={words.address} showLabel optional />
    </div>
  )
}

export const HallSection = () => {
  const { setup: words, common } = useWords()
  const { setup, put } = useDraft()
  const speak = (language: Language, on: boolean): void =>
    put(
      ['languages'],
      languages.filter((one) => (one === language ? on : setup.languages.includes(one))),
    )
  return (
    <>
      <div className={styles.pair}>
        <ChineseName path={['name']} showLabel help={words.hall.nameHint} />
        <EnglishName path={['name']} showLabel help={words.hall.nameEnHint} />
        <TextCell path={['timeZone']} label={words.hall.timeZone} help={words.hall.timeZoneHint} list="setup-zones" />
        <NumberCell path={['cutOverHour']} label={words.hall.cutOver} help={words.hall.cutOverHint} />
      </div>
      <PublicPart />
      <datalist id="setup-zones">
        {usualZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <div className={styles.block} role="group" aria-label={words.hall.languages}>
        <h3>{words.hall.languages}</h3>
        <div className={styles.row}>
          {languages.map((language) => (
            <Tick
              key={language}
              path={`languages.${language}`}
              on={setup.languages.includes(language)}
              // Chinese is the language every name is kept in.
              disabled={language === 'zh-CN' && setup.languages.includes('zh-CN')}
              onChange={(on) => speak(language, on)}
            >
              {common.languages[language]}
            </Tick>
          ))}
        </div>
        <ProblemNote path={['languages']} />
      </div>
      <Zones />
    </>
  )
}
