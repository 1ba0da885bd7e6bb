/** A scheme of weighted indicators to be written: figures, weights by post, pass marks, grades. */
import { useState } from 'react'
import { postKinds } from '#shared/domain/kinds.ts'
import type { Path } from '#shared/domain/ruleBook/check/fault.ts'
import type { SchemeOf } from '#shared/domain/ruleBook/ruleBook.ts'
import { Tick } from '../../../setup/cells/Tick.tsx'
import { BandsForm } from './BandsForm.tsx'
import { BoundCell, MarkLine, NameCells, NumberCell } from './cells.tsx'
import styles from './Editor.module.css'
import { Rows } from './Rows.tsx'
import { SourceCells } from './SourceCells.tsx'
import { useDraftBook } from './useDraftBook.tsx'

export const PointsForm = ({ path, scheme }: { readonly path: Path; readonly scheme: SchemeOf<'points'> }) => {
  const { say, edit } = useDraftBook().teller.words
  const [byPost, setByPost] = useState(
    scheme.indicators.some(({ weightByPost }) => Object.keys(weightByPost).length > 0),
  )
  const sum = scheme.indicators.reduce((all, { weight }) => all + (Number(weight) || 0), 0)
  const posts = scheme.posts ?? postKinds
  return (
    <>
      <Rows
        path={[...path, 'indicators']}
        label={say.lists.indicators}
        least={1}
        columns={[
          { label: say.fields.name, size: 'name' },
          { label: edit.source, size: 'source' },
          { label: say.fields.weight, size: 'small' },
          { label: say.fields.passAt, size: 'small' },
        ]}
        blank={(id) => ({
          id,
          name: { 'zh-CN': edit.newName, en: 'Unnamed' },
          source: { from: 'entered', full: 100 },
          weight: 0,
          weightByPost: {},
        })}
        row={(row) => [
          <NameCells key="name" path={[...row, 'name']} label={say.fields.name} showLabel={false} />,
          <SourceCells key="source" path={[...row, 'source']} />,
          <div key="weight" className={styles.weights}>
            <NumberCell path={[...row, 'weight']} label={say.fields.weight} showLabel={false} />
            {byPost &&
              posts.map((post) => (
                <NumberCell key={post} path={[...row, 'weightByPost', post]} label={say.posts[post]} optional />
              ))}
          </div>,
          <BoundCell key="pass" path={[...row, 'passAt']} label={say.fields.passAt} showLabel={false} optional />,
        ]}
      />
      <div className={styles.posts}>
        <strong>{edit.sum(Math.round(sum * 100) / 100)}</strong>
        {scheme.of === 'person' && (
          <Tick on={byPost} onChange={setByPost}>
            {edit.byPost}
          </Tick>
        )}
      </div>
      <MarkLine path={[...path, 'indicators']} />
      <BandsForm path={path} list="bands" least={2} />
      <div className={styles.grid}>
        <NumberCell path={[...path, 'minServed']} label={say.fields.minServed} />
        <NumberCell path={[...path, 'tentativeBelow']} label={say.fields.tentativeBelow} />
        <NumberCell path={[...path, 'lowestNeeds']} label={say.fields.lowestNeeds} />
      </div>
    </>
  )
}
