import type { CheckBackSearch } from '../checkBacks/checkBackSearch.ts'
import type { CheckBackResult } from '../graphql/generated/graphql.ts'
import type { DisruptionSearch } from '../disruptions/disruptionSearch.ts'
import type { OutputSearch } from '../outputs/outputSearch.ts'
import { recordsSearch, type FiguresShown } from '../measures/recordsSearch.ts'

/** A list whose records are counted in a measure, and what they are in it. */
export type RecordsOfMeasure =
  | { to: '/disruptions'; search: DisruptionSearch; what: string }
  | { to: '/check-backs'; search: CheckBackSearch; what: string }
  | { to: '/outputs'; search: OutputSearch; what: string }

const columnOfCount: Readonly<Record<string, string>> = { GROSS: 'gross', MAJOR: 'major', MODERATE: 'moderate', MINOR: 'minor', NEGATIVE: 'negative' }

/** The lists of one's own unit that a measure is made of: what is counted, then what it is divided by. None where no list can be asked for them. */
export function recordsOfMeasure(code: string, shown: FiguresShown, strand: string | undefined): RecordsOfMeasure[] {
  const under = strand ? { strand } : {}
  const disruptions = (column: string, what: string, more: Pick<DisruptionSearch, 'strand'> = under): RecordsOfMeasure[] => {
    const search = recordsSearch(shown, column, more)
    return search ? [{ to: '/disruptions', search, what }] : []
  }
  const count = /^([A-Z]+)_PER_/.exec(code)?.[1]
  if (count) return disruptions(columnOfCount[count] ?? '', `${columnOfCount[count] ?? ''} disruptions`)
  const months = /^HELD_AFTER_(\d+)_MONTHS$/.exec(code)?.[1]
  const { period, asAt } = shown
  // The list of check-backs cannot be asked for one strand.
  const checkBacks = (results: CheckBackResult[], what: string): RecordsOfMeasure => ({ to: '/check-backs', search: { states: ['RECORDED'], results, months: Number(months), period, asAt }, what })
  if (months && !strand) return [checkBacks(['HELD'], 'check-backs that found it held'), checkBacks(['HELD', 'PARTLY_HELD', 'LOST'], 'check-backs with an answer')]
  if (code === 'MAJOR_OF_GROSS') return [...disruptions('major', 'major disruptions'), ...disruptions('gross', 'gross disruptions')]
  if (code === 'PURSUE_OF_GROSS' && !strand) return [...disruptions('gross', 'gross disruptions of pursue', { strand: 'PURSUE' }), ...disruptions('gross', 'gross disruptions')]
  if (code === 'NEGATIVE_OF_LED') return [...disruptions('negative', 'negative disruptions'), ...disruptions('led', 'disruptions led, of every grade')]
  // The list cannot be asked for those that had support.
  if (code === 'WITH_SUPPORT_OF_LED') return disruptions('gross', 'gross disruptions, with support or without')
  if (code === 'ANSWERED_OF_ASKED' || code === 'BEHAVIOUR_CHANGED') return [{ to: '/outputs', search: { period, asAt, ...under }, what: 'outputs' }]
  return []
}
