import type { CaseColumn, CaseProblem, CaseRow } from './caseColumns.ts'
import { numberIn, severalIn } from './cellValues.ts'
import { readDrugs } from './drugAmounts.ts'
import { shownText } from './shownText.ts'

/** An outcome, and the column that says it. */
export type CaseOutcome = { kind: string; quantity: number; measureUnit: string; column: CaseColumn }

/** Columns that hold one number. */
const counted: [CaseColumn, string, string][] = [
  ['arrests', 'ARRESTS', 'PEOPLE'],
  ['charged', 'CHARGES', 'PEOPLE'],
  ['safeguarded_adults', 'ADULTS_SAFEGUARDED', 'PEOPLE'],
  ['safeguarded_children', 'CHILDREN_SAFEGUARDED', 'PEOPLE'],
  ['cash_gbp', 'CASH_SEIZED', 'POUNDS_STERLING'],
  ['assets_frozen_gbp', 'ASSETS_FROZEN_OR_RESTRAINED', 'POUNDS_STERLING'],
  ['firearms', 'FIREARMS', 'ITEMS'],
]

/** The outcomes that a row states, and what could not be read. A blank cell states nothing: it is not 0. */
export function readOutcomes({ cells }: CaseRow): { outcomes: CaseOutcome[]; problems: CaseProblem[] } {
  const outcomes: CaseOutcome[] = []
  const problems: CaseProblem[] = []
  for (const [column, kind, measureUnit] of counted) {
    if (cells[column].trim() === '') continue
    const quantity = numberIn(cells[column])
    if (quantity === null) problems.push({ column, message: `${shownText(cells[column])} is not a number: write digits only, as 1124.` })
    else outcomes.push({ kind, quantity, measureUnit, column })
  }
  for (const entry of severalIn(cells.drugs)) {
    const read = readDrugs(entry)
    if ('fault' in read) problems.push({ column: 'drugs', message: `${shownText(entry)} ${read.fault}: ${drugsMend}` })
    else outcomes.push({ ...read, column: 'drugs' })
  }
  for (const entry of severalIn(cells.orders)) {
    const quantity = numberIn(/^([\d,]+)(?:\s+[a-z -]*orders?)?$/i.exec(entry)?.[1] ?? '')
    if (quantity === null) problems.push({ column: 'orders', message: `${shownText(entry)} is not a number of orders: write it as “10 prohibition orders”.` })
    else outcomes.push({ kind: 'ORDERS_OBTAINED', quantity, measureUnit: 'ORDERS', column: 'orders' })
  }
  return { outcomes: addedUp(outcomes), problems }
}

const drugsMend = 'write it as “460 cannabis plants” or “1.5 kg of cocaine”, several separated by semicolons.'

/** One outcome for each kind and unit of measure, as the rules want it: entries of one cell may share them. */
function addedUp(outcomes: CaseOutcome[]): CaseOutcome[] {
  const sums = new Map<string, CaseOutcome>()
  for (const outcome of outcomes) {
    const key = `${outcome.kind} ${outcome.measureUnit}`
    const before = sums.get(key)
    sums.set(key, before ? { ...before, quantity: Number((before.quantity + outcome.quantity).toPrecision(12)) } : outcome)
  }
  return [...sums.values()]
}
