/** One scheme of a rule-book as tables to be read. */
import type { RuleBook, Scheme, SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import styles from '../Rules.module.css'
import { sayBound, saySource, sayWhen, type Teller } from '../say.ts'
import { Table } from '../Table.tsx'
import { BandList } from './BandList.tsx'
import { DeductionTables } from './DeductionTables.tsx'

type Part<S> = { readonly book: RuleBook; readonly scheme: S; readonly teller: Teller }

const weightWords = ({ words }: Teller, { weight, weightByPost }: SchemeOf<'points'>['indicators'][number]): string => {
  const others = Object.entries(weightByPost).map(
    ([post, own]) => `${words.say.posts[post as keyof typeof words.say.posts]} ${own}`,
  )
  return others.length > 0 ? `${weight}（${others.join(words.say.comma)}）` : String(weight)
}

const Points = ({ book, scheme, teller }: Part<SchemeOf<'points'>>) => {
  const { say, read } = teller.words
  const sum = scheme.indicators.reduce((all, { weight }) => all + weight, 0)
  const percent = (share: number): number => Math.round(share * 100)
  return (
    <>
      <Table
        label={say.lists.indicators}
        showLabel={false}
        columns={[
          { label: say.lists.indicators },
          { label: say.fields.source, wide: true },
          { label: say.fields.passAt },
          { label: say.fields.weight, number: true },
        ]}
        rows={scheme.indicators.map((one) => ({
          key: one.id,
          cells: [
            teller.text(one.name),
            saySource(teller, one.source, book),
            one.passAt ? sayBound(teller, one.passAt) : '',
            weightWords(teller, one),
          ],
        }))}
        foot={[read.sum, '', '', Math.round(sum * 100) / 100]}
      />
      <BandList bands={scheme.bands} teller={teller} />
      <ul className={styles.notes}>
        {scheme.minServed > 0 && <li>{read.minServed(scheme.minServed)}</li>}
        <li>{read.tentative(percent(scheme.tentativeBelow))}</li>
        <li>{read.lowest(percent(scheme.lowestNeeds))}</li>
      </ul>
    </>
  )
}

const Judged = ({ scheme, teller }: Part<SchemeOf<'judged'>>) => {
  const { say, read } = teller.words
  const items = scheme.parts.flatMap((part) => part.items.map((item) => ({ part, item })))
  return (
    <>
      <Table
        label={say.lists.items}
        showLabel={false}
        columns={[{ label: say.lists.parts }, { label: say.lists.items }, { label: say.fields.full, number: true }]}
        rows={items.map(({ part, item }) => ({
          key: `${part.id} ${item.id}`,
          cells: [item === part.items[0] ? teller.text(part.name) : '', teller.text(item.name), item.full],
        }))}
        foot={[read.sum, '', items.reduce((sum, { item }) => sum + item.full, 0)]}
      />
      <BandList bands={scheme.marks} teller={teller} />
      {scheme.trimFrom > 0 && <p className={styles.note}>{read.trim(scheme.trimFrom)}</p>}
      <BandList bands={scheme.bands} teller={teller} />
    </>
  )
}

const Selection = ({ book, scheme, teller }: Part<SchemeOf<'selection'>>) => {
  const { say, read } = teller.words
  const { text } = teller
  const { inspection, daily, ballot } = scheme.shares
  const from = book.schemes.find(({ id }) => id === scheme.dailyFrom)
  return (
    <>
      <ul className={styles.notes}>
        <li>{read.shares(inspection, daily, ballot)}</li>
        {from && <li>{read.dailyFrom(text(from.name))}</li>}
        {scheme.satisfaction && <li>{read.satisfaction(sayBound(teller, scheme.satisfaction))}</li>}
      </ul>
      <div className={styles.beside}>
        <Table
          label={say.lists.quotas}
          columns={[{ label: say.fields.name }, { label: say.fields.places, number: true }]}
          rows={scheme.quotas.map(({ id, name, places }) => ({ key: id, cells: [text(name), places] }))}
        />
        <Table
          label={say.lists.contents}
          columns={[{ label: say.fields.name }, { label: say.fields.full, number: true }]}
          rows={scheme.contents.map(({ id, name, full }) => ({ key: id, cells: [text(name), full] }))}
        />
      </div>
      <h4>{say.lists.vetoes}</h4>
      <ol className={styles.vetoes}>
        {scheme.vetoes.map(({ id, name }) => (
          <li key={id}>{text(name)}</li>
        ))}
      </ol>
    </>
  )
}

const Consequences = ({ scheme, teller }: { readonly scheme: Scheme; readonly teller: Teller }) => {
  const { say } = teller.words
  if (scheme.consequences.length === 0) return null
  const bands = 'bands' in scheme ? scheme.bands : []
  return (
    <Table
      label={say.lists.consequences}
      columns={[{ label: say.fields.when }, { label: say.lists.consequences, wide: true }]}
      rows={scheme.consequences.map(({ id, name, of, when }) => ({
        key: id,
        cells: [`${of === 'section' ? `${say.ofSection} ` : ''}${sayWhen(teller, when, bands)}`, teller.text(name)],
      }))}
    />
  )
}

export const SchemeTables = ({ book, scheme, teller }: Part<Scheme>) => {
  const { say, read } = teller.words
  const posts = scheme.posts?.map((post) => say.posts[post]).join(say.comma) ?? say.allPosts
  const facts = [
    say.kinds[scheme.kind],
    `${read.of}${say.colon}${say.of[scheme.of]}`,
    `${read.every}${say.colon}${say.every[scheme.every]}`,
    ...(scheme.of === 'person' ? [`${read.posts}${say.colon}${posts}`] : []),
  ]
  return (
    <section id={`scheme-${scheme.id}`} className={styles.scheme}>
      <h3>{teller.text(scheme.name)}</h3>
      <p className={styles.note}>{facts.join(' · ')}</p>
      {scheme.basis && (
        <p className={styles.basis}>
          {read.basis}
          {say.colon}
          {teller.text(scheme.basis)}
        </p>
      )}
      {scheme.kind === 'points' && <Points book={book} scheme={scheme} teller={teller} />}
      {scheme.kind === 'deductions' && <DeductionTables scheme={scheme} teller={teller} />}
      {scheme.kind === 'goals' && <BandList bands={scheme.bands} teller={teller} />}
      {scheme.kind === 'judged' && <Judged book={book} scheme={scheme} teller={teller} />}
      {scheme.kind === 'selection' && <Selection book={book} scheme={scheme} teller={teller} />}
      <Consequences scheme={scheme} teller={teller} />
    </section>
  )
}
