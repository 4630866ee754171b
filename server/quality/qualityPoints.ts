import { countRoughlyDated } from '../disruptions/countRoughlyDated.ts'
import { measureDaysToRecord } from '../disruptions/measureDaysToRecord.ts'
import { countUnfinished } from '../drafts/countUnfinished.ts'
import type { UnitReading } from '../facts/acting.ts'
import { countFollowUps } from '../outputs/countFollowUps.ts'
import { addDays } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { customPeriod } from '../periods/period.ts'
import { countGroupsByUrn } from '../targets/countGroupsByUrn.ts'
import { daysToRecordInWords, draftsInWords, followUpsInWords, groupsWithoutUrnInWords, roughlyDatedInWords } from './qualityInWords.ts'
import { daysLookedBackOn, daysThatAreLong } from './qualitySettings.ts'

export const qualityCodes = ['DRAFTS_UNFINISHED', 'DAYS_TO_RECORD', 'DATED_ROUGHLY', 'GROUPS_WITHOUT_URN', 'OUTPUTS_WITHOUT_FOLLOW_UP'] as const

/** One thing that can be said of a unit's records, with what opens the records behind it. */
export type QualityPoint = {
  code: (typeof qualityCodes)[number]
  inWords: string
  /** How many records it concerns; as many as the list has with the filter of the same name. */
  records: number
  of: number | null
  recordedIn: string | null
  moreThanDays: number | null
}

const notByDays = { recordedIn: null, moreThanDays: null }

/** What can be said of the records of the viewer's unit now, in the fixed order: no score, and nothing is ranked. At one statement each. */
export async function qualityPoints(reading: UnitReading, now: Date): Promise<QualityPoint[]> {
  return [await unfinished(reading), await daysToRecord(reading, now), await roughlyDated(reading), await withoutUrn(reading), await withoutFollowUp(reading, now)]
}

async function unfinished(reading: UnitReading): Promise<QualityPoint> {
  const counts = await countUnfinished(reading)
  const oldest = counts.oldest && londonDayOf(counts.oldest)
  return { code: 'DRAFTS_UNFINISHED', inWords: draftsInWords({ ...counts, oldest }), records: counts.ofUnit, of: null, ...notByDays }
}

async function daysToRecord(reading: UnitReading, now: Date): Promise<QualityPoint> {
  const today = londonDayOf(now)
  const period = customPeriod(addDays(today, 1 - daysLookedBackOn), today)
  const taken = await measureDaysToRecord(reading, period, daysThatAreLong)
  return {
    code: 'DAYS_TO_RECORD', inWords: daysToRecordInWords(taken), records: taken.late, of: taken.recorded, recordedIn: period.code, moreThanDays: daysThatAreLong,
  }
}

async function roughlyDated(reading: UnitReading): Promise<QualityPoint> {
  const counts = await countRoughlyDated(reading)
  return { code: 'DATED_ROUGHLY', inWords: roughlyDatedInWords(counts), records: counts.roughly, of: counts.led, ...notByDays }
}

async function withoutUrn(reading: UnitReading): Promise<QualityPoint> {
  const counts = await countGroupsByUrn(reading)
  return { code: 'GROUPS_WITHOUT_URN', inWords: groupsWithoutUrnInWords(counts), records: counts.without, of: counts.groups, ...notByDays }
}

async function withoutFollowUp(reading: UnitReading, now: Date): Promise<QualityPoint> {
  const counts = await countFollowUps(reading, londonDayOf(now))
  const records = counts.askedNothing + counts.askedOtherwise
  return { code: 'OUTPUTS_WITHOUT_FOLLOW_UP', inWords: followUpsInWords(counts), records, of: counts.due, ...notByDays }
}
