import type { DisruptionFilter } from '../graphql/generated/graphql.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'

/** What the address asks for, as the API's filter. Credit is the credit of the viewer's own unit. */
export function disruptionFilter(search: DisruptionSearch, unitCode: string | undefined): DisruptionFilter {
  const { credit, grades, strand, threat, tactic, force, targetKind, outcome, measureUnit, ocg, period, reference } = search
  return onlyGiven({
    unit: credit ? unitCode : undefined,
    credit,
    grades,
    strand,
    threat,
    tactic,
    force,
    targetKind,
    outcome,
    measureUnit,
    ocg,
    period,
    datedTooLoosely: search.loosely === 'dated' ? true : undefined,
    knownOnlyRoughly: search.roughly === 'only' ? true : undefined,
    recordedMoreThanDaysAfter: search.late,
    firstRecordedIn: search.recordedIn,
    reference,
    includeWithdrawn: search.withdrawn === 'shown' ? true : undefined,
  }) as DisruptionFilter
}
