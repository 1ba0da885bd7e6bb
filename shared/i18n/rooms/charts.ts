/** The room `charts` in every language. */
import { charts as en } from '../en/charts.ts'
import { charts as chinese } from '../zh-CN/charts.ts'

export const charts = { 'zh-CN': chinese, en }
