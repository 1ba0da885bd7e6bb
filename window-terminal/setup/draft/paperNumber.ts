/** A paper's number as its scheme writes it: `{year}`, `{n}`, and `{n:4}` with four digits. */

export const paperNumber = (scheme: string, year: number, n: number): string =>
  scheme
    .replace(/\{year\}/g, String(year))
    .replace(/\{n(?::([1-9]))?\}/g, (_, digits?: string) => String(n).padStart(Number(digits ?? 0), '0'))
