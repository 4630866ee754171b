import type { RoughlyDated } from '../disruptions/countRoughlyDated.ts'
import type { RecordingDays } from '../disruptions/measureDaysToRecord.ts'
import type { FollowUps } from '../outputs/countFollowUps.ts'
import { daysToFollowUp } from '../outputs/followUp.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import type { GroupsByUrn } from '../targets/countGroupsByUrn.ts'
import { daysLookedBackOn, daysThatAreLong } from './qualitySettings.ts'

/** How many drafts are unfinished, whose, and since when. */
export function draftsInWords({ ofUnit, own, oldest }: { ofUnit: number; own: number; oldest: Day | null }): string {
  if (ofUnit === 0 || oldest === null) return 'No draft is unfinished.'
  const since = dayInWords(oldest)
  if (ofUnit === 1) return `1 draft is unfinished in your unit, ${own === 1 ? 'and it is yours' : 'not one of yours'}. It was begun on ${since}.`
  return `${inThousands(ofUnit)} drafts are unfinished in your unit, ${ownInWords(own, ofUnit)}. The oldest was begun on ${since}.`
}

/** How long recording took, as days that half and 9 in 10 took at most; counts of days, never an average that one late record moves. */
export function daysToRecordInWords({ recorded, late, half, nineInTen }: RecordingDays): string {
  if (half === null || nineInTen === null) return `Your unit recorded no disruption in the last ${daysLookedBackOn} days. ${settingIsOurs(daysLookedBackOn)}`
  const were = recorded === 1
    ? `The 1 disruption that your unit led and recorded in the last ${daysLookedBackOn} days was recorded ${ofLastDay(half)}`
    : `Of ${inThousands(recorded)} disruptions that your unit led and recorded in the last ${daysLookedBackOn} days, ${sharesInWords(half, nineInTen)}`
  const long = `${late === 0 ? 'None' : inThousands(late)} took more than ${daysThatAreLong} days`
  return `${were}. ${long} (${daysLookedBackOn} and ${daysThatAreLong} days are Longview’s own settings).`
}

/** How many disruptions are known only to the month or year, and what follows from that. */
export function roughlyDatedInWords({ led, roughly }: RoughlyDated): string {
  if (led === 0) return 'Your unit has recorded no disruption that it led.'
  if (roughly === 0) return 'No disruption that your unit led is known only to the month or year.'
  const are = roughly === 1 ? 'is' : 'are'
  return `${inThousands(roughly)} of ${inThousands(led)} ${led === 1 ? 'disruption' : 'disruptions'} that your unit led ${are} known only to the month or year. Figures for a shorter period leave ${roughly === 1 ? 'it' : 'them'} out.`
}

/** How many groups have no URN; a provisional one is told apart, for it is neither. */
export function groupsWithoutUrnInWords({ groups, without, provisional }: GroupsByUrn): string {
  if (groups === 0) return 'Your unit has mapped no group.'
  const have = provisional === 0 ? '' : ` ${inThousands(provisional)} ${provisional === 1 ? 'has' : 'have'} a provisional one.`
  if (without === 0) return `No group is without a URN.${have}`
  return `${inThousands(without)} of ${inThousands(groups)} ${groups === 1 ? 'group' : 'groups'} ${without === 1 ? 'is' : 'are'} without a URN.${have}`
}

/** How many outputs can say nothing of what people did, and whether they asked at all. */
export function followUpsInWords({ due, askedNothing, askedOtherwise }: FollowUps): string {
  const without = askedNothing + askedOtherwise
  const held = `held at least ${daysToFollowUp} days ago`
  if (due === 0) return `No output was ${held}. ${settingIsOurs(daysToFollowUp)}`
  if (without === 0) return `No output ${held} is without a question on behaviour at follow-up. ${settingIsOurs(daysToFollowUp)}`
  const are = `${inThousands(without)} of ${inThousands(due)} ${due === 1 ? 'output' : 'outputs'} ${held} ${without === 1 ? 'has' : 'have'} no question on behaviour at follow-up`
  return `${are}: ${whatTheyAsked(askedNothing, askedOtherwise)}. ${settingIsOurs(daysToFollowUp)}`
}

function whatTheyAsked(nothing: number, otherwise: number): string {
  if (nothing > 0 && otherwise > 0) return `${inThousands(nothing)} asked nothing, ${inThousands(otherwise)} asked something else`
  return `${nothing + otherwise === 1 ? 'it' : 'all of them'} asked ${nothing > 0 ? 'nothing' : 'something else'}`
}

function ownInWords(own: number, ofUnit: number): string {
  if (own === 0) return 'none of them yours'
  return own === ofUnit ? 'all of them yours' : `${inThousands(own)} of them yours`
}

function sharesInWords(half: number, nineInTen: number): string {
  if (half === nineInTen) return `at least 9 in 10 were recorded ${ofLastDay(nineInTen)}`
  return `at least half were recorded ${ofLastDay(half)}, and 9 in 10 within ${daysInWords(nineInTen)}`
}

function ofLastDay(days: number): string {
  return days === 0 ? 'by the last day of effect' : `within ${daysInWords(days)} of the last day of effect`
}

function daysInWords(days: number): string {
  return `${inThousands(days)} ${days === 1 ? 'day' : 'days'}`
}

function settingIsOurs(days: number): string {
  return `(${days} days is Longview’s own setting.)`
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB')
}
