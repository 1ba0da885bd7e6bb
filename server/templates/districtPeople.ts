/** A cast for a district hall: forty-two people, made up, with every role. */
import type { z } from 'zod'
import type { PostKind } from '#shared/domain/kinds.ts'
import type { Person } from '#shared/domain/setup/setup.ts'
import { districtWindows } from './districtHall.ts'
import { said } from './guides/compose.ts'

type Line = readonly [id: string, name: string]

const clerks: readonly Line[] = [
  ['cao-yan', '曹燕'],
  ['chen-hao', '陈浩'],
  ['deng-jie', '邓洁'],
  ['dong-xue', '董雪'],
  ['fan-wei', '范伟'],
  ['feng-lin', '冯琳'],
  ['gao-fei', '高飞'],
  ['guo-ting', '郭婷'],
  ['han-bing', '韩冰'],
  ['he-juan', '何娟'],
  ['hu-bin', '胡斌'],
  ['huang-rui', '黄蕊'],
  ['jiang-tao', '蒋涛'],
  ['jin-hua', '金桦'],
  ['li-na', '李娜'],
  ['liang-yu', '梁宇'],
  ['lin-xia', '林霞'],
  ['liu-peng', '刘鹏'],
  ['luo-yi', '罗怡'],
  ['ma-xiao', '马骁'],
  ['meng-qi', '孟琪'],
  ['peng-bowen', '彭博文'],
  ['qian-yun', '钱芸'],
  ['shen-yue', '沈悦'],
  ['song-kai', '宋凯'],
  ['sun-yang', '孙洋'],
  ['tang-min', '唐敏'],
  ['wang-lu', '王璐'],
  ['wu-di', '吴迪'],
  ['xie-fang', '谢芳'],
  ['xu-ming', '徐铭'],
]

type Other = readonly [...Line, roles: z.input<typeof Person>['roles'], kind: PostKind, post: string]

/** All but the appraisal office and the two heads belong to the section that stands behind the others. */
const others: readonly Other[] = [
  ['yang-meixiang', '杨梅香', ['guide'], 'guide', '导办员 | Guide'],
  ['yu-xin', '于鑫', ['guide'], 'guide', '导办员 | Guide'],
  ['yuan-jing', '袁静', ['guide', 'clerk'], 'guide', '帮办代办员 | Guide who helps with applications'],
  ['zeng-qiang', '曾强', ['supervisor', 'clerk'], 'management', '民生区值班长 | Supervisor, areas A and B'],
  ['zhao-ying', '赵颖', ['supervisor', 'clerk'], 'management', '企业区值班长 | Supervisor, areas C and D'],
  ['zheng-kun', '郑坤', ['officer'], 'back-office', '投诉专员 | Complaint officer'],
  ['zhong-hui', '钟慧', ['officer', 'supervisor'], 'back-office', '投诉复核员 | Second complaint officer'],
]
const office: readonly Other[] = [
  ['pan-hong', '潘虹', ['appraiser'], 'back-office', '考核办公室工作人员 | Appraisal office'],
  ['zhou-ping', '周萍', ['supervisor'], 'management', '办公室主任 | Head of the office'],
  ['gu-feng', '顾峰', ['director'], 'management', '分管副主任 | Deputy head in charge'],
  ['zhu-jun', '朱军', ['admin', 'supervisor'], 'management', '中心主任 | Head of the centre'],
]

const roleNumbers = {
  clerk: 1000,
  guide: 2000,
  supervisor: 3000,
  officer: 4000,
  appraiser: 5000,
  director: 6000,
  admin: 9000,
} as const

/** Clerks belong to the section of the window they would sit at, in order. */
const sectionOfClerk = (index: number): string => districtWindows[index]?.section ?? 'd'

const everybody = [
  ...clerks.map(([id, name], index) => {
    const line: Other = [id, name, ['clerk'], 'window', '窗口工作人员 | Window clerk']
    return { line, section: sectionOfClerk(index) }
  }),
  ...others.map((line) => ({ line, section: 'service' })),
  ...office.map((line) => ({ line, section: undefined })),
]

/** Staff numbers count up from the first role's thousand: clerks 1001 …, guides 2001 …. */
export const districtPeople: readonly z.input<typeof Person>[] = everybody.map(
  ({ line: [id, name, roles, postKind, post], section }, index, all) => {
    const first = roles[0] ?? 'clerk'
    const before = all.slice(0, index).filter(({ line }) => (line[2][0] ?? 'clerk') === first).length
    return {
      id,
      name,
      staffNo: String(roleNumbers[first] + before + 1),
      roles: [...roles],
      post: said(post),
      postKind,
      ...(section !== undefined && { section }),
    }
  },
)
