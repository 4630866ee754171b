import { randomUUID } from 'node:crypto'
import type { Person } from './person.ts'
import type { Refusal } from './shown.ts'

export type ShownRebasing = {
  __typename: 'Rebasing'
  id: string; unit: { code: string }; measure: string; strand: { code: string } | null; fromDay: string; reason: string; recordedAt: string; recordedBy: string
  mayWithdraw: boolean; withdrawnAt: string | null; withdrawnBy: string | null; whyWithdrawn: string | null
}
export type ShownChange = {
  __typename: 'ChangeOverTime'
  basis: string; basisInWords: string; measureInWords: string; datedTooLoosely: number; mayRebase: boolean; formula: string; screening: string[]; findings: string[]; caveats: string[]; returnsInWords: string
  unit: { code: string } | null; strand: { code: string } | null; seriesBreaks: { day: string }[]
  points: { period: { code: string; inWords: string }; value: number | null; missing: string | null; phase: number | null }[]
  phases: { number: number; from: string; lastDay: string; points: number; beginsBecause: string | null; isTrial: boolean; mean: number | null; meanMovingRange: number | null; lower: number | null; upper: number | null; whyNoLimits: string | null }[]
  signals: { rule: string; points: number[]; inWords: string }[]
  rebasings: ShownRebasing[]
}
export type ShownComparison = {
  __typename: 'PeriodComparison'
  basis: string; basisInWords: string; ratio: number | null; lower: number | null; upper: number | null; missing: string | null; inWords: string
} & Record<'earlier' | 'later', { count: number; days: number; lower: number; upper: number; returnsInWords: string; period: { inWords: string } }>
export type RebasingAnswer = ShownRebasing | (Refusal & { __typename: 'Refusal' }) | { __typename: 'TextWarning'; findings: { token: string }[] }
type Asked = { unit?: string | null; measure?: string; strand?: string; asAt?: string; basis?: string }

const rebasing = 'id unit { code } measure strand { code } fromDay reason recordedAt recordedBy mayWithdraw withdrawnAt withdrawnBy whyWithdrawn'
const refusal = '... on Refusal { message problems { field message } }'
const change = `query ($unit: String, $measure: ChangeMeasure!, $strand: String, $grain: ChangeGrain!, $period: String!, $asAt: Instant, $basis: Basis) {
  it: changeOverTime(unit: $unit, measure: $measure, strand: $strand, grain: $grain, period: $period, asAt: $asAt, basis: $basis) { __typename ${refusal} ... on ChangeOverTime {
    basis basisInWords measureInWords datedTooLoosely mayRebase formula screening findings caveats returnsInWords unit { code } strand { code } seriesBreaks { day }
    points { period { code inWords } value missing phase } signals { rule points inWords } rebasings { __typename ${rebasing} }
    phases { number from lastDay points beginsBecause isTrial mean meanMovingRange lower upper whyNoLimits } } } }`
const side = '{ count days lower upper returnsInWords period { inWords } }'
const comparison = `query ($unit: String, $measure: ChangeMeasure!, $strand: String, $earlier: String!, $later: String!, $asAt: Instant, $basis: Basis) {
  it: periodComparison(unit: $unit, measure: $measure, strand: $strand, earlier: $earlier, later: $later, asAt: $asAt, basis: $basis) { __typename ${refusal} ... on PeriodComparison {
    basis basisInWords ratio lower upper missing inWords earlier ${side} later ${side} } } }`

/** Change over time as one person asks for it, of EMSOU where nothing else is said. */
export function changeAs({ ask }: Pick<Person, 'ask'>) {
  const one = async <T>(query: string, variables: object): Promise<T> => (await ask<{ it: T }>(query, { unit: 'EMSOU', measure: 'GROSS', ...variables })).it
  const send = async (name: 'rebaseSeries' | 'withdrawRebasing', input: object): Promise<RebasingAnswer> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return (await ask<{ it: RebasingAnswer }>(`mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ... on Rebasing { ${rebasing} } ${refusal} ... on TextWarning { findings { token } } } }`, { input })).it
  }
  return {
    change: async (period: string, asked: Asked & { grain?: string } = {}) => shown<ShownChange>(await one(change, { period, grain: 'MONTH', ...asked })),
    changeRefused: async (period: string, asked: Asked & { grain?: string } = {}) => refusedWith(await one(change, { period, grain: 'MONTH', ...asked })),
    compare: async (earlier: string, later: string, asked: Asked = {}) => shown<ShownComparison>(await one(comparison, { earlier, later, ...asked })),
    compareRefused: async (earlier: string, later: string, asked: Asked = {}) => refusedWith(await one(comparison, { earlier, later, ...asked })),
    rebase: (fromDay: string, { key = randomUUID(), measure = 'GROSS', reason = 'A second team began in this month.', ...told }: { key?: string; measure?: string; strand?: string; reason?: string; textAnswers?: object[] } = {}) =>
      send('rebaseSeries', { key, fromDay, measure, reason, ...told }),
    takeBack: (id: string, { key = randomUUID(), reason = 'The second team never began.' }: { key?: string; reason?: string } = {}) => send('withdrawRebasing', { key, id, reason }),
  }
}

/** The re-basing that was kept. */
export function rebased(answer: RebasingAnswer): ShownRebasing {
  if (answer.__typename !== 'Rebasing') throw new Error(`Not kept: ${JSON.stringify(answer)}`)
  return answer
}

/** Why nothing was kept or shown. */
export function refusedWith(answer: { __typename: string }): Refusal {
  if (answer.__typename !== 'Refusal') throw new Error(`Not refused: ${JSON.stringify(answer).slice(0, 400)}`)
  return answer as Refusal
}

function shown<T>(answer: { __typename: string }): T {
  if (answer.__typename === 'Refusal') throw new Error(`Refused: ${JSON.stringify(answer)}`)
  return answer as T
}
