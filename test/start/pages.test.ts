/** Every screen has one address and every address a screen. */
import { expect, test } from 'vitest'
import { pages } from '../../server/pages.ts'
import { projectFiles } from '../support/repository.ts'

const screens = projectFiles().filter((file) => /^(kiosk|window-terminal|display-board)\/[^/]+\.html$/.test(file))

test('the table of addresses and the HTML files are the same set', () => {
  expect(pages.map((page) => page.file).sort(), 'Correct server/pages.ts.').toEqual(screens)
})

test('no address is given twice', () => {
  expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length)
})
