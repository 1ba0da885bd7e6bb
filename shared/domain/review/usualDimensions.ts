/** What people are asked about one another where the rule-book names nothing else: 工作态度, 服务质量, 业务知识, 团队合作, 纪律遵守. */
import type { ReviewRound } from './reviewRound.ts'

export const usualDimensions: ReviewRound['dimensions'][number][] = [
  { id: 'attitude', name: { 'zh-CN': '工作态度', en: 'Attitude to work' } },
  { id: 'service', name: { 'zh-CN': '服务质量', en: 'Quality of service' } },
  { id: 'knowledge', name: { 'zh-CN': '业务知识', en: 'Knowledge of the work' } },
  { id: 'teamwork', name: { 'zh-CN': '团队合作', en: 'Working together' } },
  { id: 'discipline', name: { 'zh-CN': '纪律遵守', en: 'Discipline' } },
]
