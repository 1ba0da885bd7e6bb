/** What was published of a period and scheme, as the screens are told. */
import { lastVersion, verdictOn, type Appraisal, type Version } from '#shared/domain/appraisal/appraisal.ts'
import type { PublishedSheet } from '#shared/protocol/appraisal.ts'
import type { VersionsAnswer } from '#shared/protocol/appraisalRecords.ts'

const objectionsTo = ({ objections }: Appraisal, { version }: Version) =>
  objections.filter((one) => one.version === version)

export const publishedSheets = (appraisal: Appraisal | undefined): readonly PublishedSheet[] =>
  (appraisal?.versions ?? []).map((one) => ({
    version: one.version,
    at: one.at,
    by: one.staff,
    digest: one.digest,
    objectUntil: one.objections.by,
    objections: objectionsTo(appraisal!, one).length,
    frozenAt: appraisal?.frozen?.version === one.version ? appraisal.frozen.at : null,
  }))

const confirmed = (appraisal: Appraisal, version: Version) =>
  version === lastVersion(appraisal)
    ? version.sheet.rows.flatMap(({ id }) => verdictOn(appraisal, id, 'grade') ?? [])
    : []

/** One version with what became of it. */
export const shownVersion = (appraisal: Appraisal, version: Version): NonNullable<VersionsAnswer['shown']> => {
  const objections = objectionsTo(appraisal, version)
  const { sheet, digest, day, at, staff: by, because = null } = version
  return {
    version: version.version,
    sheet,
    digest,
    day,
    at,
    by,
    because,
    objectUntil: version.objections.by,
    objections: {
      made: objections.length,
      upheld: objections.filter(({ decided }) => decided?.upheld === true).length,
      open: objections.filter(({ decided }) => !decided).length,
    },
    verdicts: confirmed(appraisal, version).map((one) => ({ who: one.who, what: one.what, day: one.day })),
    frozen: appraisal.frozen?.version === version.version ? appraisal.frozen : null,
  }
}
