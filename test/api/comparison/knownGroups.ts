import fc from 'fast-check'
import { addDays } from '../../../server/periods/day.ts'

/** A version of a fact: what it said from `recordedAt` until the next one. */
type Version = { recordedAt: string; isWithdrawn: boolean }
type GroupVersion = Version & { unit: string; force: string | null; threats: string[] }
type SpellVersion = Version & { status: string; from: string; to: string | null }
type AssessmentVersion = Version & { on: string; method: string; score: number }

/** One group with everything that was ever known of it, each list in the order in which it became known. */
export type KnownGroup = {
  versions: GroupVersion[]
  spells: SpellVersion[][]
  assessments: AssessmentVersion[][]
  transfers: { recordedAt: string; day: string; from: string; to: string }[]
}

/** Few days and moments, so that what ends, begins and becomes known on the same one comes often. */
export const days = Array.from({ length: 12 }, (_, index) => addDays('2026-01-01', index * 20))
export const moments = Array.from({ length: 12 }, (_, index) => `${addDays('2026-09-01', index)}T09:00:00.000Z`)

const units = ['EMSOU', 'ERSOU', 'LONDON']
const unit = fc.constantFrom(...units)
/** Moments at which versions of one fact became known, the first of them early. */
const known = fc.uniqueArray(fc.nat({ max: moments.length - 1 }), { minLength: 1, maxLength: 3 }).map((places) => places.toSorted((one, other) => one - other).map((place) => moments[place] ?? ''))
const said = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<(T & Version)[]> =>
  known.chain((at) => fc.tuple(...at.map((recordedAt) => fc.tuple(what, fc.integer({ min: 0, max: 9 })).map(([one, chance]) => ({ ...one, recordedAt, isWithdrawn: chance === 0 })))))

const ofGroup = said(fc.record({ unit, force: fc.constantFrom(null, 'KENT', 'ESSEX'), threats: fc.subarray(['DRUGS', 'FIREARMS'], { minLength: 1 }) }))
/** Spells one after the other, with gaps; the last may still run. A later version says another status of the same days. */
const someSpells = fc.subarray(days, { minLength: 1, maxLength: 6 }).chain((ends) =>
  fc.tuple(...ends.flatMap((from, index) => (index % 2 === 0 ? [[from, ends[index + 1] ?? null] as const] : [])).map(([from, to]) =>
    said(fc.record({ status: fc.constantFrom('ACTIVE', 'ACTIVE', 'MONITORED', 'ARCHIVED'), from: fc.constant(from), to: fc.constant(to) })))))
const someAssessments = fc.subarray(days, { maxLength: 4 }).chain((on) =>
  fc.tuple(...on.map((one) => said(fc.record({ on: fc.constant(one), method: fc.constantFrom('OCGM 1', 'OCGM 1', 'MORILE 2'), score: fc.integer({ min: 1, max: 80 }) })))))
/** From unit to unit, each time on a day that is no earlier. */
const someTransfers = fc.tuple(unit, fc.array(unit, { maxLength: 3 }), fc.array(fc.nat({ max: days.length - 1 }), { minLength: 3, maxLength: 3 }), fc.uniqueArray(fc.nat({ max: moments.length - 1 }), { minLength: 3, maxLength: 3 }))
  .map(([first, to, on, at]) => {
    const [dayPlaces, momentPlaces] = [on.toSorted((one, other) => one - other), at.toSorted((one, other) => one - other)]
    const route = [first, ...to].filter((code, index, all) => index === 0 || code !== all[index - 1])
    return route.slice(1).map((code, index) => ({
      recordedAt: moments[momentPlaces[index] ?? 0] ?? '', day: days[dayPlaces[index] ?? 0] ?? '', from: route[index] ?? '', to: code,
    }))
  })

/** Any group: corrected, withdrawn and handed over as it comes. */
export const aKnownGroup: fc.Arbitrary<KnownGroup> = fc.record({ versions: ofGroup, spells: someSpells, assessments: someAssessments, transfers: fc.oneof(fc.constant<KnownGroup['transfers']>([]), someTransfers) })

/** What a fact said at a moment; nothing before it was first recorded. */
export function stoodAt<T extends Version>(versions: readonly T[], asAt: string): T | undefined {
  return versions.findLast(({ recordedAt }) => recordedAt <= asAt)
}
