/** 各屏幕共用的词句 */
import type { CannotSay } from '#shared/domain/hall/estimate.ts'
import type { CallWhy } from '#shared/domain/hall/facts.ts'
import type { Stage } from '#shared/domain/hall/hall.ts'
import type { PostKind } from '#shared/domain/kinds.ts'
import type {
  CallReason,
  HoldReason,
  Language,
  NoticeDefect,
  Outcome,
  PauseReason,
  Priority,
  Role,
  TransferReason,
} from '#shared/domain/words.ts'

const stages: Record<Stage, string> = {
  waiting: '等候中',
  called: '已叫号',
  serving: '办理中',
  held: '挂起',
  missed: '过号',
  finished: '已办结',
  left: '已离开',
  expired: '当日作废',
  void: '已作废',
}
const priorities: Record<Priority, string> = {
  soldier: '军人优先',
  veteran: '退役军人优先',
  disabled: '残疾人优先',
  elderly: '老年人优先',
  pregnant: '孕妇优先',
}
const outcomes: Record<Outcome, string> = {
  done: '当场办结',
  accepted: '已受理，限时办结',
  incomplete: '材料不齐，已一次性告知',
  refused: '不予受理',
  referred: '已转其他部门',
  pending: '已上报，待答复',
  withdrawn: '本人撤回',
}
const holdReasons: Record<HoldReason, string> = {
  'fetch-papers': '回去取材料',
  'fill-form': '填表',
  'copy-or-pay': '复印或缴费',
  'wait-colleague': '等同事协办',
  other: '其他',
}
const pauseReasons: Record<PauseReason, string> = {
  break: '短暂休息',
  meal: '用餐',
  meeting: '开会',
  'back-office': '内部处理',
  equipment: '设备故障',
  other: '其他',
}
const transferReasons: Record<TransferReason, string> = {
  'other-service': '还要办别的事',
  'wrong-window': '取错号了',
  'needs-approval': '需要审批',
  specialist: '需要专人办理',
  other: '其他',
}
const callReasons: Record<CallReason, string> = {
  'person-present': '人已到窗口',
  urgent: '情况紧急',
  'priority-right': '依法优先',
  'came-back': '过号回来',
  other: '其他',
}
const defects: Record<NoticeDefect, string> = {
  missing: '缺少',
  expired: '已过期',
  'not-original': '不是原件',
  'not-signed': '没有签字或盖章',
  'not-legible': '看不清',
  'wrong-form': '表格不对',
}
const roles: Record<Role, string> = {
  kiosk: '取号机',
  citizen: '群众',
  tablet: '评价器',
  clerk: '窗口人员',
  guide: '导办员',
  supervisor: '值班长',
  officer: '投诉专员',
  appraiser: '考核人员',
  director: '主任',
  ballot: '匿名票',
  admin: '管理员',
  clock: '系统定时',
}
const postKinds: Record<PostKind, string> = {
  window: '窗口岗',
  review: '审批岗',
  'back-office': '后台岗',
  guide: '导服岗',
  management: '管理岗',
}
const languages: Record<Language, string> = { 'zh-CN': '中文', en: 'English' }

/** `issuedAt` 是取号时刻，例如 `10:05`。 */
const callWhy = (why: { rule: CallWhy['rule']; issuedAt: string; priority?: string | undefined }): string => {
  switch (why.rule) {
    case 'earliest':
      return `${why.issuedAt} 取号，最早`
    case 'priority':
      return `${why.priority ?? '依法优先'}，${why.issuedAt} 取号`
    case 'appointment':
      return `按预约时段来的，${why.issuedAt} 取号`
    case 'overdue':
      return `${why.issuedAt} 取号，等得太久，先办`
    case 'returned':
      return `从别的窗口回来，${why.issuedAt} 取号`
    case 'aimed':
      return `专门转到这里，${why.issuedAt} 取号`
    case 'came-back':
      return `过号后回来，${why.issuedAt} 取号`
    case 'picked':
      return `窗口点名叫的，${why.issuedAt} 取号`
  }
}

/** 撤销提示里说的动作；没有列出的动作不能撤销。 */
const undoVerbs: Record<string, string> = {
  signIn: '签到',
  signOut: '签退',
  closeDay: '收工',
  issueTicket: '取号',
  recallTicket: '重呼',
  callNext: '叫号',
  callTicket: '点名叫号',
  startService: '开始办理',
  holdService: '挂起',
  resumeService: '恢复办理',
  switchService: '换办事项',
  transferTicket: '转移',
  markMissed: '过号',
  finishService: '办结',
  giveNotice: '一次性告知',
  openMatter: '登记办件',
  notePapers: '记带来的材料',
  correctOnSpot: '当场更正',
  acceptMatter: '受理',
  declineMatter: '不予受理',
  completeMatter: '办件办结',
  deliverMatter: '送达',
  withdrawMatter: '撤回办件',
  lookUpMatter: '查办件',
  openWindow: '开始营业',
  pauseWindow: '暂停服务',
  resumeWindow: '恢复服务',
  closeWindow: '结束营业',
  comeBack: '过号回来',
  leaveQueue: '不等了',
  letOthersGoFirst: '让后面先办',
}

export const common = {
  product: '排号',
  stages,
  priorities,
  outcomes,
  holdReasons,
  pauseReasons,
  transferReasons,
  callReasons,
  defects,
  roles,
  postKinds,
  evidence: {
    label: '佐证材料',
    attach: '添加材料',
    hint: 'PDF、JPEG 或 PNG，每份最多 4 MB。不要放群众的姓名、电话和证件号。',
    none: '没有材料',
    nth: (n: number) => `材料 ${n}`,
    sized: (kind: string, kilobytes: number) => `${kind}，${kilobytes} KB`,
    open: (name: string) => `打开${name}`,
    remove: (name: string) => `不用${name}`,
    wrong: '只能用 PDF、JPEG 或 PNG 文件，每份最多 4 MB。',
    tooMany: '今天添加的材料太多了，请明天再添加。',
    enough: (most: number) => `最多 ${most} 份。`,
    failed: '没有传上去，请再试一次。',
    notOpened: '没有打开，请再试一次。',
    gone: '没有这份材料。',
    fingerprint: (id: string) => `指纹 ${id}`,
  },
  languages,
  callWhy,
  undoVerbs,
  grades: ['非常不满意', '不满意', '基本满意', '满意', '非常满意'] as readonly string[],
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as readonly string[],
  date: (month: number, day: number) => `${month} 月 ${day} 日`,
  /** 一条线的状态。 */
  line: {
    connecting: '正在连接',
    live: '在线',
    late: '更新慢了',
    lost: '网络中断',
    lateSentence: (lastAt: string) => `网络不稳，显示可能滞后。最后更新 ${lastAt}`,
    lostSentence: (lastAt: string) => `网络中断，显示的是 ${lastAt} 的情况。正在自动重连`,
    neverSentence: '连不上大厅主机。请检查网线或无线网，正在自动重连',
  },
  demo: '演示大厅，号码不能办事',
  ok: '好',
  cancel: '取消',
  /** Between a label and what it names. */
  colon: '：',
  close: '关闭',
  confirm: '确定',
  back: '返回',
  save: '保存',
  remove: '删除',
  change: '修改',
  retry: '再试一次',
  loading: '正在载入',
  busy: '请稍候',
  optional: '可不填',
  listComma: '、',
  none: '无',
  language: '语言',
  number: '号码',
  service: '事项',
  window: '窗口',
  windowNamed: (name: string) => (/^\d+$/.test(name) ? `${name} 号窗口` : name),
  people: (n: number) => `${n} 人`,
  waiting: (n: number) => `等 ${n} 人`,
  ahead: (n: number) => (n === 0 ? '下一位就是您' : `前面 ${n} 人`),
  nobodyAhead: '前面没有人',
  minutes: (n: number) => `${n} 分钟`,
  seconds: (n: number) => `${n} 秒`,
  range: {
    /** 约 5–15 分钟 */
    between: (from: number, to: number) => `约 ${from}–${to} 分钟`,
    about: (to: number) => `约 ${to} 分钟`,
    now: '现在就到您',
    why: {
      'no-window-open': '暂无窗口办理',
      paused: '窗口暂停中',
      'too-uncertain': '暂时说不准',
      closing: '今天可能办不上',
      'hall-closed': '还没有开始办理',
    } satisfies Record<CannotSay, string>,
  },
  signIn: {
    title: '登录',
    staffNo: '工号',
    pin: '密码',
    asRole: '身份',
    go: '登录',
    out: '退出',
    wrong: '工号或密码不对',
    locked: (seconds: number) => `错得太多，请 ${seconds} 秒后再试`,
    noSuchRole: '这个工号没有这个身份，请换一个身份或工号',
    offline: '连不上大厅主机，请检查网络',
    ended: '登录已到期，请重新登录',
    digit: (d: string) => d,
    erase: '删一位',
    show: '显示密码',
  },
  pair: {
    title: '这台设备还没有配对',
    how: '请管理员在“设置”的“设备配对”里添加这台设备，把八位配对码填在这里。配对码十分钟内有效，只能用一次。',
    code: '配对码',
    go: '配对',
    wrong: '配对码不对或已过期。请在“设置”的“设备配对”里重新生成',
    offline: '连不上大厅主机，请检查网络',
    otherRole: (role: string) => `这个配对码是给“${role}”用的，请打开那种设备的页面`,
  },
  broken: {
    title: '这个屏幕出了点问题',
    what: '正在自动重新载入。如果一直这样，请告诉管理员下面这行字。',
    reload: '现在重新载入',
  },
  keypad: '数字键盘',
}
