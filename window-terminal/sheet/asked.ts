/** Which sheet is printed, as the address says it: `?scheme=…&period=…&version=2`, or `?appraisal=2026-11:town-ten`. */
export type AskedSheet = { readonly scheme: string; readonly period: string; readonly version: number | undefined }

/** Undefined where the address names no sheet. */
export const readAsked = (search: string): AskedSheet | undefined => {
  const query = new URLSearchParams(search)
  const [period, scheme] = query.get('appraisal')?.split(':') ?? [query.get('period'), query.get('scheme')]
  const version = Number(query.get('version'))
  return period && scheme
    ? { scheme, period, version: Number.isInteger(version) && version > 0 ? version : undefined }
    : undefined
}
