/** Every no of the appraisal is said by some sentence of this folder: none is there that nobody ever met. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { appraisalRefusals } from '../../simulation/appraisalRefusals.ts'

test('every refusal of the appraisal is met by a sentence', () => {
  const folder = import.meta.dirname
  const sentences = readdirSync(folder)
    .filter((file) => file !== 'refusals.test.ts')
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
  expect(appraisalRefusals.filter((no) => !sentences.includes(`'${no}'`))).toEqual([])
})
