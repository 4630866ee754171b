import type { DisruptionSearch } from '../disruptions/disruptionSearch.ts'
import type { OutputKind, ReturnFigureCode } from '../graphql/generated/graphql.ts'
import { noneNamed } from '../measures/breakdownTable.ts'
import type { OutputSearch } from '../outputs/outputSearch.ts'
import { gradesInOrder } from '../parts/gradeWords.ts'

/** The list that a figure counts: of disruptions, or of outputs. */
export type FigureRecords = { to: '/disruptions'; search: DisruptionSearch } | { to: '/outputs'; search: OutputSearch }

const outputKinds: readonly OutputKind[] = ['TALK', 'SURVEY', 'CAMPAIGN', 'TRAINING', 'EXERCISE']

const breakdowns: Partial<Record<ReturnFigureCode, 'strand' | 'threat' | 'tactic' | 'force'>> = {
  DISRUPTIONS_BY_STRAND: 'strand',
  DISRUPTIONS_BY_THREAT: 'threat',
  DISRUPTIONS_BY_TACTIC: 'tactic',
  DISRUPTIONS_BY_FORCE: 'force',
}

interface ShownPeriod {
  period: string
  /** Only where the figures are frozen as at a past moment. */
  asAt?: string | undefined
}

/**
 * The records behind one part of a computed figure; null where no list can be had: of what was led with support, and of
 * what names no strand, threat, tactic or force, for which the list of disruptions has no filter.
 *
 * @param key of the part, as DRUGS/MAJOR or CASH/GBP
 */
export function figureRecords(code: ReturnFigureCode, key: string, { period, asAt }: ShownPeriod): FigureRecords | null {
  const base = { period, ...(asAt ? { asAt } : {}) }
  const [first = '', second = ''] = key.split('/')
  const by = breakdowns[code]
  if (by) return first === noneNamed ? null : ofGrade({ ...base, credit: 'LED', [by]: first }, second)
  if (code === 'DISRUPTIONS_LED') return ofGrade({ ...base, credit: 'LED' }, first)
  if (code === 'DISRUPTIONS_SUPPORTED') return ofGrade({ ...base, credit: 'SUPPORTED' }, first)
  if (code === 'OUTCOMES' || code === 'OUTCOME_DISRUPTIONS') {
    return { to: '/disruptions', search: { ...base, credit: 'LED', outcome: first, measureUnit: second } }
  }
  if (code !== 'OUTPUT_PAIRS' && code.startsWith('OUTPUTS')) {
    const kind = outputKinds.find((known) => known === first)
    return kind ? { to: '/outputs', search: { ...base, kind, strand: second } } : null
  }
  return null
}

function ofGrade(search: DisruptionSearch, grade: string): FigureRecords | null {
  const known = gradesInOrder.find((one) => one === grade)
  return known ? { to: '/disruptions', search: { ...search, grades: [known] } } : null
}
