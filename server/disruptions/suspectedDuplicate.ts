import { daysBetween } from '../periods/day.ts'
import type { Span } from '../periods/span.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { TargetKind } from './disruptionFacts.ts'

/** The limits of the suspicion. No policy sets them: they are ours [A], wide enough for a record typed twice from memory. */
export const suspicion = {
  /** Days between the end of one and the beginning of the other, at most. */
  mostDaysApart: 14,
  /** The same where no outcome is shared: then only the target and the days speak for it. */
  mostDaysApartUnconfirmed: 3,
  /** Days that a record may last where no outcome is shared: one known only to the year is near to everything. */
  longestUnconfirmed: 31,
  /** How far two quantities may differ, as a share of the larger. */
  mostDifference: 0.1,
  /** How many are shown. */
  mostShown: 5,
} as const

type Outcome = { kindCode: string; quantity: number; measureUnitCode: string }

/** What is compared of a disruption, recorded or still being typed. */
export type Compared = {
  unitCode: string
  targetKind: TargetKind
  ocgId: string | null
  /** The group's alias, or the neutral reference of another target. */
  targetLabel: string
  effect: Span
  outcomes: Outcome[]
}

export type Likeness = { daysApart: number; inWords: string[] }

/** A target's reference or alias as it is compared: whatever the case and the spaces. */
export const comparedLabel = (label: string): string => label.toLowerCase().replaceAll(/\s/g, '')

/**
 * What makes two records look like the same disruption, in words: same target, near day, like outcomes.
 *
 * Why: one disruption recorded twice counts twice; whoever records is shown the other while typing. It is a
 * suspicion for a person to judge, and changes nothing by itself.
 *
 * @returns null when one of the three is missing
 */
export function likenessOf(one: Compared, other: Compared, reference: ReferenceData): Likeness | null {
  const target = targetInWords(one, other)
  const daysApart = daysApartOf(one.effect, other.effect)
  const outcomes = outcomesInWords(one.outcomes, other.outcomes, reference)
  if (target === null || outcomes === null) return null
  if (daysApart > (outcomes.isShared ? suspicion.mostDaysApart : suspicion.mostDaysApartUnconfirmed)) return null
  if (!outcomes.isShared && [one, other].some(({ effect }) => daysBetween(effect.from, effect.to) > suspicion.longestUnconfirmed)) return null
  return { daysApart, inWords: [target, daysInWords(one.effect, other.effect, daysApart), ...outcomes.inWords] }
}

/** Those most alike first: by the number of likenesses, then by the days between; as many as are shown. */
export function mostAlike<T extends { reference: string }>(found: { record: T; likeness: Likeness }[]): { record: T; likeness: Likeness }[] {
  return found
    .toSorted(
      (one, other) =>
        other.likeness.inWords.length - one.likeness.inWords.length ||
        one.likeness.daysApart - other.likeness.daysApart ||
        (one.record.reference < other.record.reference ? -1 : 1),
    )
    .slice(0, suspicion.mostShown)
}

const sameTarget: Record<Exclude<TargetKind, 'OCG'>, string> = {
  PRIORITY_INDIVIDUAL: 'Same priority individual',
  VULNERABILITY: 'Same vulnerability',
  COUNTY_LINE: 'Same county line',
}

/** Units map their own groups, so that across units the alias is all that there is to compare. */
function targetInWords(one: Compared, other: Compared): string | null {
  if (one.targetKind !== other.targetKind) return null
  const isSameLabel = comparedLabel(one.targetLabel) === comparedLabel(other.targetLabel)
  if (one.targetKind !== 'OCG') return isSameLabel ? sameTarget[one.targetKind] : null
  if (one.ocgId === other.ocgId) return 'Same group'
  return one.unitCode !== other.unitCode && isSameLabel ? 'Group with the same alias' : null
}

/** Days from the last day of the earlier to the first day of the later; 0 where they overlap. */
function daysApartOf(one: Span, other: Span): number {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one]
  return later.from < earlier.to ? 0 : daysBetween(earlier.to, later.from) + 1
}

function daysInWords(one: Span, other: Span, daysApart: number): string {
  if (daysApart > 0) return daysApart === 1 ? '1 day apart' : `${daysApart} days apart`
  if (one.from !== other.from || one.to !== other.to) return 'Days overlap'
  return daysBetween(one.from, one.to) === 1 ? 'Same day' : 'Same days'
}

/** Outcomes in both that are near to each other. A record without any says nothing against; null where both have some and none is alike. */
function outcomesInWords(ones: Outcome[], others: Outcome[], reference: ReferenceData): { isShared: boolean; inWords: string[] } | null {
  if (ones.length === 0 && others.length === 0) return { isShared: false, inWords: ['No outcomes in either'] }
  if (ones.length === 0 || others.length === 0) return { isShared: false, inWords: [] }
  const shared = ones.flatMap((one) => {
    const other = others.find(({ kindCode, measureUnitCode }) => kindCode === one.kindCode && measureUnitCode === one.measureUnitCode)
    if (!other || !isNear(one.quantity, other.quantity)) return []
    const quantities = [...new Set([one.quantity, other.quantity])].toSorted((a, b) => a - b)
    return [`${known(reference.outcomeKinds, one.kindCode).name} in both: ${inUnit(quantities, one.measureUnitCode, reference)}`]
  })
  return shared.length > 0 ? { isShared: true, inWords: shared } : null
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= suspicion.mostDifference * Math.max(one, other)

function inUnit(quantities: number[], measureUnitCode: string, reference: ReferenceData): string {
  const figures = quantities.map((quantity) => quantity.toLocaleString('en-GB'))
  if (measureUnitCode === 'POUNDS_STERLING') return figures.map((figure) => `£${figure}`).join(' and ')
  const unit = measureUnitCode === 'PEOPLE' ? '' : ` ${known(reference.measureUnits, measureUnitCode).name}` // the kind names the people
  return `${figures.join(' and ')}${unit}`
}
