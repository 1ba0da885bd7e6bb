/** The guide as a citizen reads it: what to bring first, then time and money, then the rules. */
import type { ReactNode } from 'react'
import type { SetupDraft } from '#shared/domain/setup/check.ts'
import { useWords } from '#shared/ui/words.tsx'
import { useDraft } from '../useDraft.tsx'
import styles from './preview.module.css'

type Item = SetupDraft['items'][number]

const Material = ({ material }: { readonly material: Item['materials'][number] }) => {
  const { seen: words, papers, copies } = useWords().guide
  const { tell } = useDraft()
  const lines = [
    material.when && words.onlyWhen + tell.text(material.when),
    material.form && words.form + tell.text(material.form),
    material.issuer && words.by + tell.text(material.issuer),
    material.howToGet && words.get + tell.text(material.howToGet),
    material.byPledge && words.pledge,
  ].filter(Boolean)
  return (
    <li>
      <p className={styles.paper}>
        <strong>{tell.text(material.name)}</strong>{' '}
        <span>
          {papers[material.kind]} {copies(material.count)}
        </span>
      </p>
      {lines.map((line) => (
        <p key={String(line)} className={styles.note}>
          {line}
        </p>
      ))}
    </li>
  )
}

const Row = ({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }) => (
  <div className={styles.row}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ol className={styles.lines}>
    {lines.map((line, index) => (
      <li key={index}>{line}</li>
    ))}
  </ol>
)

export const GuidePreview = ({ item }: { readonly item: Item }) => {
  const { setup: words, guide, common } = useWords()
  const { setup, tell } = useDraft()
  const { seen, limit } = guide
  const { fields } = words
  const windows = setup.windows
    .filter((window) => window.services.includes(item.service))
    .map((window) => common.windowNamed(window.name))
  const phone = (which: 'enquiry' | 'supervision'): string =>
    item[`${which}Phone`] ?? setup.phones[which] ?? seen.hallPhone
  const bases = (text: string, basis: string | undefined): string => (basis ? `${text}（${seen.basis}${basis}）` : text)
  return (
    <>
      <p className={styles.hint}>{seen.hint}</p>
      <article className={styles.sheet} aria-label={seen.title}>
        <h3>{tell.text(item.name)}</h3>
        {item.edition && <p className={styles.note}>{seen.edition(item.edition)}</p>}
        <h4>{seen.materials}</h4>
        {item.materials.length === 0 ? (
          <p>{seen.noMaterials}</p>
        ) : (
          <ol className={styles.papers}>
            {item.materials.map((material) => (
              <Material key={material.id} material={material} />
            ))}
          </ol>
        )}
        <dl>
          <Row name={seen.where}>
            {[tell.service(item.service), windows.join(common.listComma)].filter(Boolean).join(' · ')}
          </Row>
          <Row name={seen.kind}>
            {guide.kinds[item.kind]}
            {item.kind === 'instant' && ` · ${seen.instant}`}
          </Row>
          {item.promised && <Row name={fields['promised']}>{limit(item.promised.days, item.promised.of)}</Row>}
          {item.statutory && <Row name={fields['statutory']}>{limit(item.statutory.days, item.statutory.of)}</Row>}
          <Row name={seen.fee}>{item.fee ? bases(tell.text(item.fee.standard), item.fee.basis) : seen.noFee}</Row>
          {item.result && <Row name={fields['result']}>{tell.text(item.result)}</Row>}
          {item.organ && <Row name={fields['organ']}>{tell.unit(item.organ)}</Row>}
          <Row name={fields['conditions']}>
            {item.conditions.length > 0 ? <List lines={item.conditions.map(tell.text)} /> : seen.none}
          </Row>
          <Row name={fields['procedure']}>
            {item.procedure.length > 0 ? <List lines={item.procedure.map(tell.text)} /> : seen.none}
          </Row>
          {item.notHandled.length > 0 && (
            <Row name={fields['notHandled']}>
              <List lines={item.notHandled.map((one) => bases(tell.text(one.case), one.basis))} />
            </Row>
          )}
          <Row name={fields['basis']}>{item.basis.length > 0 ? <List lines={item.basis} /> : seen.none}</Row>
          <Row name={fields['enquiryPhone']}>{phone('enquiry')}</Row>
          <Row name={fields['supervisionPhone']}>{phone('supervision')}</Row>
        </dl>
      </article>
    </>
  )
}
