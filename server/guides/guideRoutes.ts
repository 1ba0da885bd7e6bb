/** Service guides as files: an empty spreadsheet, the published guides, and a filled-in file read back. */
import express, { Router, type Response } from 'express'
import { mostSheetBytes } from '#shared/protocol/setupFiles.ts'
import { fail, only } from '../gate/answers.ts'
import type { House } from '../house.ts'
import { workYears } from '../templates/workYears.ts'
import { readGuides } from './readGuides.ts'
import { tablesOf } from './tables.ts'
import { writeGuidesCsv, writeGuidesXlsx } from './writeGuides.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const send = (response: Response, type: string, name: string, body: Buffer | string): void => {
  response.set({ 'Content-Disposition': `attachment; filename="${name}"` })
  response.type(type).send(body)
}

/** For the administrator. What is read here changes nothing: the screen puts it into the draft. */
export const guideRoutes = ({ identity, keeper }: House): Router => {
  const file = express.raw({ type: () => true, limit: mostSheetBytes })
  return Router()
    .use(['/guides', '/templates'], only(identity, ['admin']))
    .get('/guides/template.xlsx', async (_request, response) => {
      const { setup } = keeper.hall
      if (!setup) return fail(response, 'not-found')
      send(response, xlsxType, 'guides-empty.xlsx', await writeGuidesXlsx(tablesOf([], setup), setup))
    })
    .get('/guides/export.xlsx', async (_request, response) => {
      const { setup } = keeper.hall
      if (!setup) return fail(response, 'not-found')
      send(response, xlsxType, 'guides.xlsx', await writeGuidesXlsx(tablesOf(setup.items, setup), setup))
    })
    .get('/guides/export.csv', (_request, response) => {
      const { setup } = keeper.hall
      if (!setup) return fail(response, 'not-found')
      send(response, 'text/csv; charset=utf-8', 'guides.csv', writeGuidesCsv(tablesOf(setup.items, setup)))
    })
    .post('/guides/read', file, async (request, response) => {
      const { setup } = keeper.hall
      const bytes: unknown = request.body
      if (!setup) return fail(response, 'not-found')
      if (!Buffer.isBuffer(bytes)) return fail(response, 'malformed')
      response.json(await readGuides(bytes, setup))
    })
    .get('/templates/work-years', (_request, response) => {
      response.json(workYears)
    })
}
