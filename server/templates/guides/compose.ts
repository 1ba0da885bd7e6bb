/**
 * Service guides (办事指南) written down briefly and made into items of a setup.
 *
 * Texts are `中文 | English`; Chinese alone where there is no English. A paper is named by its id in the library:
 * `id-card`, `photo*2`, `household-book:copy`, `marriage-cert:both`, `lease:both ? 租房居住的 | For tenants`,
 * `income-proof pledge` (may be waived by a written pledge); what only one item asks for is written out in place.
 */
import type { z } from 'zod'
import type { Item, Material } from '#shared/domain/setup/guide.ts'
import { procedures, type ProcedureName } from './procedures.ts'

/** `中文 | English`. */
export type Said = string

/** A paper of the library, or one written out in an item. Unless said otherwise: the original, once, always. */
export type PaperDef = {
  readonly id: string
  readonly name: Said
  readonly kind?: 'original' | 'copy' | 'original-and-copy' | 'electronic' | 'filled-here'
  readonly count?: number
  readonly when?: Said
  readonly form?: Said
  readonly issuer?: Said
  readonly howToGet?: Said
  readonly basis?: string
  readonly byPledge?: boolean
}

type LimitDef = number | { readonly days: number; readonly of: 'working' | 'calendar' }

/** One guide. `statutory` and `promised` are days, working days when a bare number. */
export type GuideDef = {
  readonly id: string
  readonly service: string
  readonly code?: string
  readonly name: Said
  /** `instant` without a promised limit, `promised` with one, unless said otherwise. */
  readonly kind?: 'instant' | 'promised' | 'joint' | 'escalated'
  /** Id of a unit of the template's directory. */
  readonly organ?: string
  readonly basis: readonly string[]
  readonly conditions: readonly Said[]
  readonly procedure: ProcedureName | readonly Said[]
  /** `none`: nothing to bring, and the guide says so. */
  readonly papers: readonly (string | PaperDef)[] | 'none'
  readonly statutory?: LimitDef
  readonly promised?: LimitDef
  readonly fee?: { readonly standard: Said; readonly basis?: string }
  readonly notHandled?: readonly (Said | { readonly case: Said; readonly basis: string })[]
  readonly result: Said
}

/** Both languages of a text. */
export const said = (text: Said): { 'zh-CN': string; en?: string } => {
  const [chinese = '', english] = text.split(' | ')
  return english === undefined ? { 'zh-CN': chinese } : { 'zh-CN': chinese, en: english }
}

const given = <K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [k in K]?: V }
const saidAs = <K extends string>(key: K, text: Said | undefined) => given(key, text === undefined ? text : said(text))

const shortKinds = { copy: 'copy', both: 'original-and-copy', electronic: 'electronic', here: 'filled-here' } as const
const reference = /^([a-z0-9-]+)(?::(copy|both|electronic|here))?(?:\*(\d+))?( pledge)?(?: \? (.+))?$/

const paperNamed = (written: string, library: ReadonlyMap<string, PaperDef>, item: string): PaperDef => {
  const [, id = '', kind, count, pledge, when] = reference.exec(written) ?? []
  const paper = library.get(id)
  if (!paper) throw new Error(`Guide ${item} asks for the paper "${written}", which the library of papers lacks.`)
  return {
    ...paper,
    ...given('kind', kind ? shortKinds[kind as keyof typeof shortKinds] : undefined),
    ...given('count', count === undefined ? undefined : Number(count)),
    ...given('byPledge', pledge ? true : undefined),
    ...given('when', when),
  }
}

const onTheSpot = '窗口免费领取，当场填写 | Free at the window, filled in there'

const materialOf = ({ id, name, kind, count, when, form, issuer, howToGet, basis, byPledge }: PaperDef) =>
  ({
    id,
    name: said(name),
    ...given('kind', kind),
    ...given('count', count),
    ...saidAs('when', when),
    ...saidAs('form', form),
    ...saidAs('issuer', issuer),
    ...saidAs('howToGet', howToGet ?? (kind === 'filled-here' ? onTheSpot : undefined)),
    ...given('basis', basis),
    ...given('byPledge', byPledge),
  }) as z.input<typeof Material>

const limit = (days: LimitDef | undefined) => (typeof days === 'number' ? { days, of: 'working' as const } : days)

const itemOf = (guide: GuideDef, library: ReadonlyMap<string, PaperDef>, edition: string) => {
  const { id, service, code, name, organ, basis, procedure, papers, promised, fee, notHandled = [], result } = guide
  const noPapers = papers === 'none' ? ['无需提交材料 | No papers are needed'] : []
  const wanted = papers === 'none' ? [] : papers
  return {
    id,
    service,
    name: said(name),
    kind: guide.kind ?? (promised === undefined ? 'instant' : 'promised'),
    edition,
    ...given('code', code),
    ...given('organ', organ),
    basis: [...basis],
    conditions: [...guide.conditions, ...noPapers].map(said),
    procedure: (typeof procedure === 'string' ? procedures[procedure] : procedure).map(said),
    materials: wanted.map((paper) => materialOf(typeof paper === 'string' ? paperNamed(paper, library, id) : paper)),
    ...given('statutory', limit(guide.statutory)),
    ...given('promised', limit(promised)),
    ...given('fee', fee && { standard: said(fee.standard), ...given('basis', fee.basis) }),
    notHandled: notHandled.map((no) =>
      typeof no === 'string' ? { case: said(no) } : { case: said(no.case), basis: no.basis },
    ),
    result: said(result),
  } as z.input<typeof Item>
}

/**
 * Items of a setup from brief guides and the libraries of papers they name; a later library wins over an earlier one.
 * Throws when a paper is named that no library has.
 */
export const items = (
  guides: readonly GuideDef[],
  libraries: readonly (readonly PaperDef[])[],
  edition = '2026-01-01',
): z.input<typeof Item>[] => {
  const library = new Map(libraries.flat().map((paper) => [paper.id, paper]))
  return guides.map((guide) => itemOf(guide, library, edition))
}
