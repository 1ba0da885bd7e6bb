/** One copy of a paper on A4: set like a letter, black on white, nothing that a cheap printer could not do. */
import type { Block, Paper } from '#shared/print/papers/paper.ts'
import { QrCode } from '#shared/ui/QrCode.tsx'
import { useWords } from '#shared/ui/words.tsx'
import styles from './A4.module.css'

export const A4 = ({ paper, copy }: { readonly paper: Paper; readonly copy: string }) => {
  const { forms, common } = useWords()
  return (
    <article className={styles.sheet} aria-label={`${paper.title} · ${copy}`}>
      {paper.demo && <p className={styles.demo}>{common.demo}</p>}
      <header className={styles.head}>
        <p className={styles.hall}>{paper.hallName}</p>
        <h2 className={styles.title}>{paper.title}</h2>
        <p className={styles.number}>
          {forms.number} {paper.number}
        </p>
      </header>
      <div className={styles.body}>
        {paper.blocks.map((block, at) => (
          <BlockPart key={at} block={block} />
        ))}
      </div>
      <section className={styles.end}>
        {(paper.qr || paper.code) && (
          <div className={styles.follow}>
            {paper.qr && <QrCode className={styles.qr} text={paper.qr.data} label={paper.qr.says} />}
            <div>
              {paper.qr && <p>{paper.qr.says}</p>}
              {paper.code && (
                <p>
                  {paper.code.says}
                  <strong className={styles.code}>{paper.code.value.replace(/(\d{4})(?=\d)/g, '$1 ')}</strong>
                </p>
              )}
            </div>
          </div>
        )}
        <div className={styles.signatures}>
          {paper.signatures.map((who) => (
            <p key={who}>
              {who}
              <span className={styles.blank} />
            </p>
          ))}
          <p className={styles.seal}>
            {paper.seal}
            <br />
            {paper.date}
          </p>
        </div>
      </section>
      <footer className={styles.foot}>
        {paper.foot.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className={styles.copy}>{copy}</p>
      </footer>
    </article>
  )
}

const BlockPart = ({ block }: { readonly block: Block }) => {
  switch (block.is) {
    case 'text':
      return <p className={block.strong ? styles.strong : styles.text}>{block.text}</p>
    case 'fields':
      return (
        <dl className={styles.fields}>
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      return (
        <section className={styles.list}>
          <h3>{block.heading}</h3>
          {block.lines.length === 1 ? (
            <p>{block.lines[0]}</p>
          ) : (
            <ol>
              {block.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          )}
        </section>
      )
    case 'table':
      return <TablePart block={block} />
  }
}

/** Columns nobody filled are left out: eight would not fit the width of a hand. */
const TablePart = ({ block }: { readonly block: Extract<Block, { is: 'table' }> }) => {
  const filled = block.columns.map((_, at) => at).filter((at) => block.rows.some((row) => row[at]))
  return (
    <section className={styles.tablePart}>
      <h3>{block.heading}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {filled.map((at) => (
              <th key={at} scope="col">
                {block.columns[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, n) => (
            <tr key={n}>
              {filled.map((at) => (
                <td key={at}>{row[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
