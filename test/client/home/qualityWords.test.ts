import { describe, expect, test } from 'vitest'
import { disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import type { QualityCode } from '../../../client/graphql/generated/graphql.ts'
import { qualityNames, qualityRecords } from '../../../client/home/qualityWords.ts'
import type { QualityPoint } from '../../../client/home/qualityWords.ts'
import { outputSearch } from '../../../client/outputs/outputSearch.ts'
import { readSearch, writeSearch } from '../../../client/routing/addressText.ts'
import type { RawSearch } from '../../../client/routing/searchValues.ts'
import { groupSearch } from '../../../client/targets/groupSearch.ts'

const period = '2026-08-23..2026-11-20'

function aPoint(code: QualityCode, over: Partial<QualityPoint> = {}): QualityPoint {
  const late = code === 'DAYS_TO_RECORD' ? { moreThanDays: 30, recordedIn: period } : { moreThanDays: null, recordedIn: null }
  return { code, inWords: 'So many.', records: 3, of: 10, ...late, ...over }
}

/** What the list understands of the address that a sentence leads to. */
function understood(point: QualityPoint, validate: (raw: RawSearch) => object): object {
  return validate(readSearch(writeSearch(qualityRecords(point)?.search as Record<string, unknown>)))
}

describe('a sentence about the quality of records', () => {
  test('opens the unit’s own disruptions that are dated roughly', () => {
    expect(qualityRecords(aPoint('DATED_ROUGHLY'))?.to).toBe('/disruptions')
    expect(understood(aPoint('DATED_ROUGHLY'), disruptionSearch)).toMatchObject({ credit: 'LED', roughly: 'only' })
  })

  test('opens the unit’s own disruptions that were recorded late, in the days that it speaks of', () => {
    expect(understood(aPoint('DAYS_TO_RECORD'), disruptionSearch)).toMatchObject({ credit: 'LED', late: 30, recordedIn: period })
  })

  test('opens the groups without a URN and the outputs without follow-up', () => {
    expect(qualityRecords(aPoint('GROUPS_WITHOUT_URN'))?.to).toBe('/groups')
    expect(understood(aPoint('GROUPS_WITHOUT_URN'), groupSearch)).toMatchObject({ withoutUrn: 'only' })
    expect(qualityRecords(aPoint('OUTPUTS_WITHOUT_FOLLOW_UP'))?.to).toBe('/outputs')
    expect(understood(aPoint('OUTPUTS_WITHOUT_FOLLOW_UP'), outputSearch)).toMatchObject({ withoutFollowUp: 'only' })
  })

  test('opens nobody’s drafts', () => {
    expect(qualityRecords(aPoint('DRAFTS_UNFINISHED'))).toBeNull()
  })

  test.each(Object.keys(qualityNames) as QualityCode[])('about no record leads nowhere: %s', (code) => {
    expect(qualityRecords(aPoint(code, { records: 0 }))).toBeNull()
  })
})
