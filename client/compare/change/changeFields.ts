import { optionsFrom } from '../../lists/optionsFrom.ts'
import type { FormField } from '../FiguresForm.tsx'
import { strandOptions } from '../strandOptions.ts'
import { changeSearch, type ChangeSearch } from './changeSearch.ts'
import { changeGrainWords, changeMeasureWords } from './changeWords.ts'

interface ShownChange {
  measure: NonNullable<ChangeSearch['measure']>
  grain: NonNullable<ChangeSearch['grain']>
  strand: string | undefined
}

/** What is counted, of which strand, and by month or quarter. */
export function changeFields({ measure, strand = '', grain }: ShownChange, strands: readonly { code: string; name: string }[]): FormField[] {
  return [
    { id: 'measure', label: 'Count', options: optionsFrom(changeMeasureWords), value: measure },
    { id: 'strand', label: 'Strand', options: strandOptions(strands, strand), value: strand },
    { id: 'grain', label: 'By', options: optionsFrom(changeGrainWords), value: grain },
  ]
}

/** What of the fields stands in the address: not what the page opens with. */
export function changeOfForm(values: Readonly<Record<string, string>>): Pick<ChangeSearch, 'measure' | 'strand' | 'grain'> {
  const { measure, strand, grain } = changeSearch({ ...values })
  return { measure: measure === 'GROSS' ? undefined : measure, strand, grain: grain === 'MONTH' ? undefined : grain }
}
