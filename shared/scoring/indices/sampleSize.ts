/** How much work it takes before two people can be told apart at all. */
import { normalQuantile } from '../stats/normal.ts'

/**
 * Handlings each person needs so that a difference of `difference` (0.1 = 10 % faster) is found with chance `power`
 * at error `alpha`, when single handlings scatter with coefficient of variation `cv`. Two-sample normal formula on logs.
 */
export function handlingsToTell(cv: number, difference: number, alpha = 0.05, power = 0.8): number {
  const reach = normalQuantile(1 - alpha / 2) + normalQuantile(power)
  return Math.ceil(2 * ((reach * cv) / Math.log(1 + difference)) ** 2)
}
