/** One item's guide in large type: first what to bring, then how long and what it costs, then the rest. */
import type { LongText } from '#shared/domain/setup/guide.ts'
import { EmptyState } from '#shared/ui/EmptyState.tsx'
import { Loading } from '#shared/ui/Loading.tsx'
import { usePicture } from '#shared/ui/useHall.tsx'
import { useText, useWords } from '#shared/ui/words.tsx'
import styles from './Openness.module.css'

export const Guide = ({ item: id }: { readonly item: string }) => {
  const { openness, forms, common } = useWords()
  const { guide: words } = openness
  const text = useText()
  const picture = usePicture('guide', { item: id })
  if (!picture) return <Loading />
  const guide = picture.data
  if (!guide) return <EmptyState whole title={openness.noItems} what={openness.noItemsWhat} />
  const { item } = guide
  const open = guide.windows.filter((window) => window.open)
  const facts = [
    [words.kind, forms.itemKinds[item.kind]],
    [words.organ, text(guide.organ)],
    [words.promised, item.promised && forms.days(item.promised.days, item.promised.of)],
    [words.statutory, item.statutory && forms.days(item.statutory.days, item.statutory.of)],
    [words.fee, item.fee ? text(item.fee.standard) : forms.noFee],
    [words.result, item.result && text(item.result)],
    [
      words.window,
      open.length > 0
        ? words.windowsNow(open.map(({ name }) => common.windowNamed(name)).join(common.listComma))
        : words.noWindowNow,
    ],
    [openness.enquiry, guide.enquiryPhone],
    [openness.supervision, guide.supervisionPhone],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <section className={styles.page} tabIndex={0} aria-label={text(item.name)}>
      <h1 className={styles.heading}>{text(item.name)}</h1>
      <h2>{words.materials}</h2>
      {item.materials.length === 0 && <p>{words.noMaterials}</p>}
      <ol className={styles.papers}>
        {item.materials.map((paper) => (
          <li key={paper.id}>
            <strong>{text(paper.name)}</strong> {forms.paperKinds[paper.kind]} {forms.times(paper.count)}
            <span className={styles.small}>
              {[
                paper.when && words.when(text(paper.when)),
                paper.form && text(paper.form),
                paper.issuer && words.issuer(text(paper.issuer)),
                paper.howToGet && text(paper.howToGet),
                paper.byPledge && forms.byPledge,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Lines heading={words.conditions} lines={item.conditions} />
      <Lines heading={words.procedure} lines={item.procedure} />
      <Lines heading={words.notHandled} lines={item.notHandled.map((one) => one.case)} />
      {item.basis.length > 0 && (
        <>
          <h2>{words.basis}</h2>
          {item.basis.map((basis) => (
            <p key={basis}>{basis}</p>
          ))}
        </>
      )}
    </section>
  )
}

const Lines = ({ heading, lines }: { readonly heading: string; readonly lines: readonly LongText[] }) => {
  const text = useText()
  if (lines.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ol className={styles.papers}>
        {lines.map((line) => (
          <li key={line['zh-CN']}>{text(line)}</li>
        ))}
      </ol>
    </>
  )
}
