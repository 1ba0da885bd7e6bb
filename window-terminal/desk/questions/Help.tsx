/** Every key on one page. */
import { useWords } from '#shared/ui/words.tsx'
import { Ask } from '../../parts/Ask.tsx'
import { type ActionName, keys } from '../actions.ts'
import styles from './questions.module.css'
import type { QuestionProps } from './Questions.tsx'

/** `Numpad8` is 8 to a person. */
const padSign = (code: string): string =>
  ({ NumpadDivide: '/', NumpadMultiply: '*', NumpadAdd: '+', NumpadDecimal: '.' })[code] ?? code.replace('Numpad', '')

export const Help = ({ onClose }: QuestionProps) => {
  const { desk: words } = useWords()
  const names = Object.keys(keys) as ActionName[]
  return (
    <Ask title={words.help.title} hint={words.help.oneKey} onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">
                {name === 'pause' ? `${words.verbs.pause} / ${words.verbs.resume}` : words.verbs[name]}
              </th>
              <td>
                <kbd>{keys[name].shown}</kbd>
              </td>
              <td className={styles.soft}>
                {keys[name].pad && (
                  <>
                    {words.help.numpad} <kbd>{padSign(keys[name].pad)}</kbd>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.soft}>{words.help.typing}</p>
      <p className={styles.soft}>{words.help.dialog}</p>
    </Ask>
  )
}
