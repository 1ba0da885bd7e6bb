/** Every bench, in the order of the page. */
import { estimate } from './estimate.ts'
import { fan } from './fan.ts'
import type { Bench } from './finding.ts'
import { fold } from './fold.ts'
import { issue, issueHttp } from './issue.ts'
import { lag } from './lag.ts'
import { next } from './next.ts'
import { pageSize } from './pageSize.ts'
import { phone } from './phone.ts'
import { race } from './race.ts'
import { replay } from './replay.ts'
import { score } from './score.ts'
import { slowDisk } from './slowDisk.ts'
import { start } from './start.ts'

export const benches: readonly Bench[] = [
  race,
  issue,
  issueHttp,
  slowDisk,
  next,
  lag,
  fan,
  phone,
  fold,
  replay,
  start,
  estimate,
  score,
  pageSize,
]
