import type { FiguresAsked } from '../measures/impactChoice.ts'
import type { Problem } from '../parts/problem.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import type { MeasureSearch } from './compareSearch.ts'
import { FiguresForm, type FiguresMade } from './FiguresForm.tsx'
import { measureOptions } from './measureGroups.ts'
import { strandOptions } from './strandOptions.ts'

interface MeasureFormProps {
  shown: MeasureSearch & FiguresAsked & { measure: string }
  definitions: readonly { code: string; name: string }[]
  basis: FiguresMade | null
  refused: readonly Problem[]
  onChosen: (chosen: MeasureSearch) => void
  onAttempt: (hasErrors: boolean) => void
}

/** One measure, and of which period, moment, basis and strand. */
export function MeasureForm({ shown, definitions, onChosen, ...form }: MeasureFormProps) {
  const { lists } = useReferenceLists()
  const { measure, strand = '' } = shown
  const fields = [
    { id: 'measure', label: 'Measure', value: measure, options: measureOptions(definitions, measure) },
    { id: 'strand', label: 'Strand', value: strand, options: strandOptions(lists?.strands ?? [], strand) },
  ]
  return (
    <FiguresForm
      {...form}
      shown={{ ...shown, unit: '' }}
      isOfAllUnits
      fields={fields}
      onChosen={(chosen, _unit, values) => onChosen({ ...chosen, measure: values['measure'], strand: values['strand'] || undefined })}
    />
  )
}
