import type { FiguresAsked } from '../measures/impactChoice.ts'
import type { Problem } from '../parts/problem.ts'
import { oneOf } from '../routing/searchValues.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import type { CompareSearch } from './compareSearch.ts'
import { comparedCountInWords, comparedCounts } from './comparedCounts.ts'
import { FiguresForm, type FiguresMade } from './FiguresForm.tsx'
import { perInWords, rateDenominators } from './rateDenominators.ts'
import { strandOptions } from './strandOptions.ts'

interface CompareFormProps {
  shown: CompareSearch & FiguresAsked
  basis: FiguresMade | null
  refused: readonly Problem[]
  onChosen: (chosen: CompareSearch) => void
  onAttempt: (hasErrors: boolean) => void
}

/** Period, moment and basis, the strand that is counted, and which rate stands in the table. */
export function CompareForm({ shown, onChosen, ...form }: CompareFormProps) {
  const { lists } = useReferenceLists()
  const { strand = '', count = 'GROSS', per = 'RESIDENTS' } = shown
  const fields = [
    { id: 'strand', label: 'Strand', value: strand, options: strandOptions(lists?.strands ?? [], strand) },
    { id: 'count', label: 'Rates of', value: count, options: comparedCounts.map((code) => ({ value: code, text: comparedCountInWords[code] })) },
    { id: 'per', label: 'Rate in the table', value: per, options: rateDenominators.map((code) => ({ value: code, text: perInWords[code] })) },
  ]
  return (
    <FiguresForm
      {...form}
      shown={{ ...shown, unit: '' }}
      isOfAllUnits
      fields={fields}
      onChosen={(chosen, _unit, values) => onChosen({
        ...chosen,
        strand: values['strand'] || undefined,
        count: usual(oneOf(values, 'count', comparedCounts), 'GROSS'),
        per: usual(oneOf(values, 'per', rateDenominators), 'RESIDENTS'),
      })}
    />
  )
}

/** The usual choice needs no place in the address. */
function usual<T extends string>(chosen: T | undefined, usualOne: T): T | undefined {
  return chosen === usualOne ? undefined : chosen
}
