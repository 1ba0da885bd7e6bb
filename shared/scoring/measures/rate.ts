/** A share told with both its numbers. */

/** `num` of `den`. Never told as a percentage alone; nothing to divide by is nothing to tell. */
export type Rate = { readonly num: number; readonly den: number }

/** num / den; null where den is 0. */
export const shareOf = ({ num, den }: Rate): number | null => (den === 0 ? null : num / den)

/** A sum over so many: `sum / n` is the mean, null where n is 0. */
export type Mean = { readonly n: number; readonly sum: number }

export const meanOf = ({ n, sum }: Mean): number | null => (n === 0 ? null : sum / n)
