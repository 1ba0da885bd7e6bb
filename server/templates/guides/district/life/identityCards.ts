/** Guides: identity cards. */
import type { GuideDef } from '../../compose.ts'
import { minorPapers } from './minors.ts'

const cards = '《中华人民共和国居民身份证法》'
const organ = 'public-security'
const service = 'id-entry-exit'

export const identityCardGuides: readonly GuideDef[] = [
  {
    id: 'idcard-first',
    service,
    organ,
    name: '居民身份证首次申领 | First identity card',
    basis: [`${cards}第二条、第十条、第十二条`],
    conditions: [
      '年满 16 周岁，3 个月内申领；未满 16 周岁的可以由监护人代为申领 | From 16, within three months; younger through a guardian',
    ],
    procedure: 'forwarded',
    papers: ['household-book', ...minorPapers],
    statutory: { days: 60, of: 'calendar' },
    promised: 20,
    result: '居民身份证 | Identity card',
  },
  {
    id: 'idcard-renew',
    service,
    organ,
    name: '居民身份证换领（全国通办） | Renewing an identity card',
    basis: [`${cards}第十一条、第十二条`],
    conditions: ['有效期满、姓名等登记项目变更、证件损坏 | Expired, details changed or damaged'],
    procedure: 'forwarded',
    papers: ['id-card ? 换领时交回 | Handed in on exchange', 'household-book ? 没有旧证的 | Without the old card'],
    statutory: { days: 60, of: 'calendar' },
    promised: 20,
    fee: { standard: '换领每证 20 元 | 20 yuan', basis: '国家公布的居民身份证工本费标准' },
    result: '居民身份证 | Identity card',
  },
  {
    id: 'idcard-lost',
    service,
    organ,
    name: '居民身份证挂失申报、补领（全国通办） | Lost identity card',
    basis: [`${cards}第十一条、第十二条`],
    conditions: ['证件丢失 | The card is lost'],
    procedure: 'forwarded',
    papers: [
      'household-book ? 有的携带，没有的现场人像、指纹核验 | If at hand; otherwise face and fingerprints are checked',
    ],
    statutory: { days: 60, of: 'calendar' },
    promised: 20,
    fee: { standard: '补领每证 40 元 | 40 yuan', basis: '国家公布的居民身份证工本费标准' },
    result: '居民身份证 | Identity card',
  },
  {
    id: 'idcard-temporary',
    service,
    organ,
    name: '临时居民身份证申领 | Temporary identity card',
    basis: [`${cards}第十二条`, '《中华人民共和国临时居民身份证管理办法》'],
    conditions: ['正在申领、换领、补领身份证，急需使用的 | A card is being made and one is needed now'],
    procedure: 'window',
    papers: ['household-book', 'photo-small:electronic ? 系统没有照片的 | When no photograph is on record'],
    statutory: { days: 3, of: 'calendar' },
    fee: { standard: '每证 10 元 | 10 yuan', basis: '国家公布的临时居民身份证工本费标准' },
    result: '临时居民身份证，有效期 3 个月 | Temporary card, valid three months',
  },
]
