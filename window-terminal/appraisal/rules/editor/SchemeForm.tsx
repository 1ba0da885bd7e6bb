/** One scheme to be written: what all schemes have, then what its kind has, then what follows from it. */
import { postKinds, type PostKind } from '#shared/domain/kinds.ts'
import type { Scheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { Button } from '#shared/ui/Button.tsx'
import { Tick } from '../../../setup/cells/Tick.tsx'
import { BandsForm } from './BandsForm.tsx'
import { MarkLine, NameCells, SelectCell } from './cells.tsx'
import { ConsequencesForm } from './ConsequencesForm.tsx'
import { DeductionsForm } from './DeductionsForm.tsx'
import styles from './Editor.module.css'
import { JudgedForm, SelectionForm } from './JudgedForm.tsx'
import { PointsForm } from './PointsForm.tsx'
import { useDraftBook } from './useDraftBook.tsx'

type Props = { readonly scheme: Scheme; readonly index: number; readonly onRemove: () => void }

const Posts = ({ scheme, index }: Omit<Props, 'onRemove'>) => {
  const { put, teller } = useDraftBook()
  const { say } = teller.words
  const chosen: readonly PostKind[] = scheme.posts ?? postKinds
  const turn = (post: PostKind, on: boolean): void => {
    const next = postKinds.filter((one) => (one === post ? on : chosen.includes(one)))
    if (next.length > 0) put(['schemes', index, 'posts'], next.length === postKinds.length ? undefined : next)
  }
  return (
    <div className={styles.posts} role="group" aria-label={say.fields.posts}>
      <span>{say.fields.posts}</span>
      {postKinds.map((post) => (
        <Tick key={post} on={chosen.includes(post)} onChange={(on) => turn(post, on)}>
          {say.posts[post]}
        </Tick>
      ))}
    </div>
  )
}

export const SchemeForm = ({ scheme, index, onRemove }: Props) => {
  const { written, teller } = useDraftBook()
  const { say, edit } = teller.words
  const path = ['schemes', index]
  return (
    <>
      <h2>
        {teller.text(scheme.name)} <span className={styles.kind}>{say.kinds[scheme.kind]}</span>
      </h2>
      <MarkLine path={path} />
      <MarkLine path={[...path, 'id']} />
      <NameCells path={[...path, 'name']} label={say.fields.name} />
      <NameCells path={[...path, 'basis']} label={say.fields.basis} long />
      <div className={styles.grid}>
        <SelectCell path={[...path, 'every']} label={say.fields.every} options={Object.entries(say.every)} />
        <SelectCell path={[...path, 'of']} label={say.fields.of} options={Object.entries(say.of)} />
      </div>
      {scheme.of === 'person' && <Posts scheme={scheme} index={index} />}
      {scheme.kind === 'points' && <PointsForm path={path} scheme={scheme} />}
      {scheme.kind === 'deductions' && <DeductionsForm path={path} scheme={scheme} />}
      {scheme.kind === 'goals' && <BandsForm path={path} list="bands" least={2} />}
      {scheme.kind === 'judged' && <JudgedForm path={path} scheme={scheme} />}
      {scheme.kind === 'selection' && <SelectionForm path={path} scheme={scheme} />}
      <ConsequencesForm path={path} />
      {written.book.schemes.length > 1 && (
        <Button kind="danger" size="small" className={styles.left} onPress={onRemove}>
          {edit.removeScheme}
        </Button>
      )}
    </>
  )
}
