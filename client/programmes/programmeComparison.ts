import type { ComparedField } from '../conflicts/compareFields.ts'
import type { ProgrammeForm } from './programmeForm.ts'

/** What two people's corrections of a programme are compared by. */
export const programmeComparison: readonly ComparedField<ProgrammeForm>[] = [
  { name: 'name', label: 'Name of the programme', of: ['name'], inWords: ({ name }) => name },
  {
    name: 'statedTargetPercent', label: 'Stated target', of: ['statedTargetPercent'],
    inWords: ({ statedTargetPercent }) => (statedTargetPercent ? `${statedTargetPercent}%` : 'None stated'),
  },
]
