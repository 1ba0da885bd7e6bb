/** Where each ledger's rows come from: the register behind it, and what is worked out for the rows that are shown. */
import type { LedgerName } from '#shared/ledgers/column.ts'

export type Source = {
  /** The register (or the part of it that is this ledger), called `l`. Every filter is a column of it. */
  readonly rows: string
  /** One text that tells a row from every other. */
  readonly key: string
  /** The rows whose keys are in the JSON list `list`, by the register's own index. */
  readonly find: (list: string) => string
  /** The newest first. */
  readonly order: string
  /** Which story or visit a row opens to: `matter …`, `contact …`, `complaint …`, `visit <day> <ticket>`. */
  readonly opens: string
  /** Columns that are not the register's own; worked out only for the rows asked for. */
  readonly made: Readonly<Record<string, string>>
  readonly isOpen?: string
  readonly isOverdue?: string
  /** Further tables a row's columns are read from; never more than one row to one. */
  readonly join?: string
}

const by = (column: string) => ({
  key: `l.${column}`,
  find: (list: string) => `l.${column} IN (SELECT value FROM json_each(${list}))`,
})
const ofVisit = 'day = l.day AND ticket = l.ticket'
const spent = (kind: string) =>
  `(SELECT sum(to_at - from_at) FROM intervals WHERE day = l.day AND ticket = l.ticket AND kind = '${kind}')`
const lapsedOfVisit = `(SELECT count(*) FROM breaches
  WHERE subject = 'visit ' || l.day || ' ' || l.ticket AND kind = 'hand-over-not-accepted')`
/** The unit a citizen was told of is in the fact that ended the visit; only of those the filter found, by the log's day. */
const told = `(SELECT json_extract(body, '$.told.name') FROM event_log e
  WHERE l.outcome IN ('referred', 'refused') AND e.day = l.day AND e.type = 'ServiceFinished'
    AND json_extract(e.body, '$.ticket') = l.ticket ORDER BY e.seq DESC LIMIT 1)`
const lastHandOver = `(SELECT max(at) FROM transfers WHERE ${ofVisit})`

const ofNotice = 'n.subject = l.subject AND n.code = l.code'
const ofMatter = (where: string) => ({
  rows: `(SELECT * FROM matters WHERE ${where})`,
  ...by('matter'),
  order: 'l.day DESC, l.opened_at DESC, l.matter DESC',
  opens: 'l.subject',
  isOpen: `l.stage NOT IN ('delivered', 'not-accepted', 'withdrawn')`,
  isOverdue: '(l.overdue = 1 OR l.undelivered = 1)',
})
const ofComplaint = (where: string) => ({
  rows: `(SELECT * FROM complaints WHERE ${where})`,
  ...by('complaint'),
  order: 'l.day DESC, l.at DESC, l.complaint DESC',
  opens: 'l.subject',
  isOpen: 'l.archived_at IS NULL',
  isOverdue: `l.overdue <> ''`,
})
const late = { overdue: `l.overdue <> ''` }

export const sources: Readonly<Record<LedgerName, Source>> = {
  visits: {
    rows: 'visits',
    key: `l.day || ' ' || l.ticket`,
    find: (list) => `(l.day, l.ticket) IN (SELECT substr(value, 1, 10), substr(value, 12) FROM json_each(${list}))`,
    order: 'l.day DESC, l.issued_at DESC, l.ticket DESC',
    opens: `'visit ' || l.day || ' ' || l.ticket`,
    made: {
      handed_at: lastHandOver,
      taken_ms: `(SELECT min(at) - ${lastHandOver} FROM calls
        WHERE ${ofVisit} AND kind = 'called' AND at >= ${lastHandOver})`,
      told,
      wait_ms: spent('wait'),
      handling_ms: spent('serve'),
      lapsed: lapsedOfVisit,
    },
    isOpen: 'l.ended_at IS NULL',
    isOverdue: `${lapsedOfVisit} > 0`,
  },
  contacts: {
    rows: 'contacts',
    ...by('contact'),
    order: 'l.day DESC, l.at DESC, l.contact DESC',
    opens: 'l.subject',
    made: {},
    isOpen: `l.stage <> 'closed'`,
    isOverdue: '(l.overdue = 1 OR l.lapsed > 0)',
  },
  notices: {
    rows: 'notice_papers',
    ...by('code'),
    order: 'l.day DESC, l.at DESC, l.code DESC',
    opens: 'l.subject',
    made: {
      open_lines: `(SELECT count(*) FROM notice_lines n WHERE ${ofNotice} AND settled_at IS NULL)`,
      materials: `(SELECT group_concat(text, '；') FROM (SELECT text FROM notice_lines n WHERE ${ofNotice} ORDER BY n.key))`,
      late_lines: `(SELECT count(*) FROM notice_lines n WHERE ${ofNotice} AND late IS NOT NULL)`,
      returned_at: `(SELECT min(settled_at) FROM notice_lines n WHERE ${ofNotice})`,
    },
    join: 'LEFT JOIN (SELECT subject AS of, stage FROM matters) m ON m.of = l.subject',
    isOpen: `EXISTS (SELECT 1 FROM notice_lines n WHERE ${ofNotice} AND settled_at IS NULL)
      AND m.stage IN ('opened', 'told', 'accepted', 'suspended')`,
  },
  matters: { ...ofMatter('1'), made: {} },
  agency: {
    ...ofMatter(`procedure IN ('agency', 'assisted')`),
    order: 'l.accepted_day DESC, l.accepted_at DESC, l.matter DESC',
    made: {
      steps: `(SELECT group_concat(what, '；') FROM
        (SELECT what FROM matter_steps s WHERE s.subject = l.subject ORDER BY s.begun_at, s.step))`,
    },
  },
  'not-accepted': { ...ofMatter(`stage = 'not-accepted'`), order: 'l.day DESC, l.since DESC, l.matter DESC', made: {} },
  complaints: { ...ofComplaint(`channel <> 'rating'`), made: late },
  'bad-ratings': {
    ...ofComplaint(`channel = 'rating'`),
    made: { ...late, excluded: 'EXISTS (SELECT 1 FROM ratings_excluded x WHERE x.subject = l.subject)' },
  },
  breaches: {
    rows: 'breaches',
    key: 'json_array(l.subject, l.kind, l.n)',
    find: (list) => `(l.subject, l.kind, l.n) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
      json_extract(value, '$[2]') FROM json_each(${list}))`,
    order: 'l.day DESC, l.at DESC, l.subject DESC, l.kind, l.n',
    opens: 'l.subject',
    made: {},
  },
}
