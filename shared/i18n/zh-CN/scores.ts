/** 考核页、我的考核、公示表的词句 */

export const scores = {
  title: '考核',
  signInTitle: '考核：考核办、主任或值班长登录',
  tabsLabel: '考核的各部分',
  tabs: {
    scores: '成绩',
    discipline: '纪律',
    goals: '目标',
    reviews: '测评',
    selection: '评选',
    publication: '公示',
    rules: '办法',
  },
  notYet: '这里还没有内容',
  mine: {
    title: '我的考核',
    signInTitle: '我的考核：请登录',
    onlyMine: '这里只有您自己的数字，算到上一个已收工的日子。别人看不到这一页，这一页也不列别人。',
    parts: { card: '成绩', conduct: '纪律', goals: '目标', reviews: '测评' },
    partsLabel: '我的考核的各部分',
  },
}
