/** 大屏和窗口屏的词句 */

/** 窗口名前后的字：`3` 是“到 3 号窗口”，`A3` 是“到 A3 窗口”，有名字的窗口只说名字。与广播的说法一致。 */
const way = (window: string): { readonly before: string; readonly after: string } => ({
  before: '到',
  after: /^\d+$/.test(window) ? '号窗口' : /^[A-Za-z]*\d+$/.test(window) ? '窗口' : '',
})

export const board = {
  /** 浏览器标签上的名字 */
  name: '综合屏',
  please: '请',
  way,
  /** 另一种语言的小字 */
  callLine: (ticket: string, window: string): string => {
    const { before, after } = way(window)
    return `请 ${ticket} ${before} ${window} ${after}`.trim()
  },
  nowServing: '正在办理',
  /** 名单里已到窗口的号 */
  atWindow: '办理中',
  called: '请到',
  number: '号码',
  window: '窗口',
  currentCalls: '正在叫号',
  waitingNow: '等候',
  noCalls: '还没有叫号',
  noCallsNext: '请留意屏幕和广播，叫到您的号码再到窗口',
  nobodyWaiting: '现在没有人在等',
  /** `at` 是时刻，例如 `09:41:07`。 */
  stale: (at: string): string => `显示可能滞后，以窗口屏为准 · 最后更新 ${at}`,
  unheard: '这块屏还没有连上大厅主机，请看窗口屏',
  cutOff: '这块屏收不到新的叫号',
  cutOffNext: '请看各窗口上方的窗口屏，或问导办员',
  late: '更新慢了',
  soundOff: '点一下屏幕打开声音',
  soundFailed: '广播放不出声音，请看屏幕',
  noZone: (zone: string): string => `没有“${zone}”这个分区，请检查网址里的 zone`,
  tooSmall: (inch: number, seat: number): string =>
    `按 ${inch} 英寸屏、最远座位 ${seat} 米计算，这个屏幕上的字不够大。请换大屏、加一块屏，或把座位移近`,
  closed: '现在不取号',
  closedFor: (name: string): string => `${name}，今天不办理`,
  dayClosed: '今天的办理已结束',
  nextOpening: (when: string): string => `下次取号：${when}`,
  /** `weekday` 例如“周二”，`time` 例如 `08:15`。 */
  day: (month: number, day: number, weekday: string, time: string): string => `${month}月${day}日 ${weekday} ${time}`,
  today: (time: string): string => `今天 ${time}`,
  date: (month: number, day: number, weekday: string): string => `${month}月${day}日 ${weekday}`,
  sign: {
    name: '窗口屏',
    states: {
      called: '请到本窗口',
      serving: '正在办理',
      free: '请稍候',
      paused: '暂停服务',
      closed: '已关闭',
    },
    freeNext: '叫到您的号码再过来',
    pausedNext: '请稍候，或到其他窗口',
    closedNext: '请到其他窗口',
    dayOver: '今天的办理已结束',
    services: '办理事项',
    staff: '值班人员',
    staffNo: (no: string): string => `工号 ${no}`,
    choose: '这块屏挂在哪个窗口？',
    chooseNext: '选一次就好：网址会记住窗口。',
    unknown: (window: string): string => `没有编号为“${window}”的窗口`,
  },
}
