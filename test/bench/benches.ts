/** Every bench, in the order of the page. */
import { estimate } from './estimate.ts'
import type { Bench } from './finding.ts'
import { fold } from './fold.ts'
import { issue, issueHttp } from './issue.ts'
import { race } from './race.ts'

export const benches: readonly Bench[] = [race, issue, issueHttp, fold, estimate]
