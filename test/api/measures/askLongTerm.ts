import type { Person } from '../../support/person.ts'

export const share = '{ share lower upper part of }'
export const curve = '{ total events censored competing days survival lower upper incidence atRisk atRiskDays medianDays medianLower medianUpper inWords whyNone }'
export const durability = `{ months held partlyHeld lost unknown due overdue notYetDue heldShare ${share} whyNoShare }`
export const relief = '{ months scoreDays sequences complete observedDays unobservedDays toComeDays perSequence }'
export const outcomes = `{ sequences disruptions measured fell recovered noEffectSeen stronger notAssessed methodChanged noBaseline datedTooLoosely fellShare ${share} strongerShare ${share} }`
const query = `query ($unit: String, $force: String, $period: String!, $asAt: Instant) {
  longTermImpact(unit: $unit, force: $force, period: $period, asAt: $asAt) { __typename
    ... on Refusal { message problems { field message } }
    ... on LongTermImpact { unit { code } force { code } period { code } asAt basisInWords returnsInWords waitingOcgs mayOpenRecords whyNoDetail
      settings { code inWords version since } durability ${durability} durabilityByQuarter { from inWords isProvisional durability ${durability} }
      outcomes ${outcomes} recovery ${curve} reactivationAfterArchiving ${curve} reactivationAfterMajor ${curve}
      relief ${relief} reliefByYear { financialYear inWords isProvisional relief ${relief} } cover { ocgs neverAssessed overdue inWords } findings caveats } } }`

export type Share = { share: number; part: number; of: number } | null
export type Durability = Record<'months' | 'held' | 'partlyHeld' | 'lost' | 'unknown' | 'due' | 'overdue' | 'notYetDue', number> & { heldShare: Share; whyNoShare: string | null }
export type Curve = Record<'total' | 'events' | 'censored' | 'competing' | 'medianDays', number | null> & { days: number[]; survival: number[]; atRisk: number[]; atRiskDays: number[]; inWords: string; whyNone: string | null }
export type Relief = Record<'months' | 'scoreDays' | 'sequences' | 'complete' | 'observedDays' | 'unobservedDays' | 'toComeDays', number> & { perSequence: number | null }
export type Counts = Record<'sequences' | 'disruptions' | 'measured' | 'fell' | 'recovered' | 'noEffectSeen' | 'stronger' | 'notAssessed' | 'methodChanged' | 'noBaseline' | 'datedTooLoosely', number> & { fellShare: Share; strongerShare: Share }
export type Impact = {
  __typename: string; message: string; problems: { field: string; message: string }[]
  waitingOcgs: number; mayOpenRecords: boolean; whyNoDetail: string | null; settings: { code: string; version: number; inWords: string }[]
  durability: Durability[]; durabilityByQuarter: { from: string; inWords: string; isProvisional: boolean[]; durability: Durability[] }[]
  outcomes: Counts | null; recovery: Curve; reactivationAfterArchiving: Curve; reactivationAfterMajor: Curve
  relief: Relief[]; reliefByYear: { financialYear: number; isProvisional: boolean[]; relief: Relief[] }[]
  cover: { ocgs: number; neverAssessed: number; overdue: number } | null; findings: string[]; caveats: string[]
}
export type Asked = { unit?: string; force?: string; period?: string; asAt?: string | null }
/** Long-term figures of financial year 2024 to 2025, now, or what is asked instead. */
export const impactFor = async (person: Person, asked: Asked): Promise<Impact> =>
  (await person.ask<{ longTermImpact: Impact }>(query, { period: 'FY2024', ...asked })).longTermImpact
