/** 优质服务科室: nine in ten satisfied, and no serious mistake in the year. */
import { PointsScheme } from '#shared/domain/ruleBook/ruleBook.ts'
import { preset, said } from './preset.ts'

export const satisfiedSection = preset(
  PointsScheme.parse({
    kind: 'points',
    id: 'satisfied-section',
    name: said('优质服务科室达标', 'Section of quality service'),
    basis: said(
      '优质服务科室（窗口）标准：群众满意率 90％ 以上，全年无重大差错和事故。',
      'Standard of sections and windows of quality service: nine in ten satisfied or more, no serious error or accident in the year.',
    ),
    of: 'section',
    every: 'year',
    indicators: [
      {
        id: 'satisfied',
        name: said('群众满意率', 'Satisfied share'),
        source: { from: 'rate', rate: 'satisfied', zero: 0, full: 100 },
        weight: 100,
        passAt: { is: 'at-least', value: 90 },
      },
      {
        id: 'no-accident',
        name: said('全年无重大差错和事故（无 100，有 0）', 'No serious error or accident (none 100, any 0)'),
        source: { from: 'entered', full: 100 },
        weight: 0,
        passAt: { is: 'at-least', value: 100 },
      },
    ],
    bands: [
      { code: 'reached', name: said('达标', 'Reached'), from: 90 },
      { code: 'not-reached', name: said('未达标', 'Not reached'), from: 0 },
    ],
  }),
)
