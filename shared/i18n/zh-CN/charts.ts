/** 图里共用的词句 */

export const charts = {
  asTable: '显示为表',
  asDrawing: '显示为图',
  nothing: '这段时间没有可画的数据。',
  noValue: '—',
  unit: '对象',
  place: '位置',
  tier: '档',
  interval: '95 % 区间',
  note: '说明',
  weight: '权重',
  score: '得分',
  closed: '休',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  limit95: '95 % 限：同样水平的 20 个里约有 19 个在内',
  limit998: '99.8 % 限：同样水平的 1000 个里约有 998 个在内',
  marks: {
    within: '在 95 % 限内',
    apart: '超出 95 % 限',
    far: '超出 99.8 % 限',
    few: '样本不足',
  },
  hall: (value: string) => `全厅 ${value}`,
  weighs: (name: string, weight: number) => `${name}（${weight} %）`,
  fromTo: (lo: string, hi: string) => `${lo}–${hi}`,
  intervalIs: (interval: string) => (interval ? `95 % 区间 ${interval}` : ''),
  /** 读屏和指到时说的一句；空的不说。 */
  point: (name: string, ...parts: readonly string[]) => `${name}：${parts.filter(Boolean).join('，')}`,
  choose: (title: string) => `${title}：用方向键移动，回车打开`,
}
