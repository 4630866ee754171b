import type { ProgrammeFacts, ProgrammeRecordFragment } from '../graphql/generated/graphql.ts'
import type { Problem } from '../parts/problem.ts'
import { typedWhole } from '../parts/typedNumber.ts'

/** A programme as it is being typed; names as in the API's input. */
export interface ProgrammeForm {
  name: string
  /** In per cent; empty when the unit stated none. */
  statedTargetPercent: string
  reason: string
}

export const emptyProgramme: ProgrammeForm = { name: '', statedTargetPercent: '', reason: '' }

export function programmeFormOf({ name, statedTargetPercent }: ProgrammeRecordFragment): ProgrammeForm {
  return { name, statedTargetPercent: typeof statedTargetPercent === 'number' ? String(statedTargetPercent) : '', reason: '' }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function programmeFacts(form: ProgrammeForm): { facts: ProgrammeFacts } | { problems: Problem[] } {
  const problems: Problem[] = []
  const name = form.name.trim()
  if (!name) problems.push({ field: 'name', message: 'Enter a neutral name' })
  const typed = form.statedTargetPercent.trim()
  const statedTargetPercent = typedWhole(typed.replace(/%$/, ''))
  if (typed && (statedTargetPercent === null || statedTargetPercent < 1 || statedTargetPercent > 100)) {
    problems.push({ field: 'statedTargetPercent', message: 'Enter a whole number from 1 to 100, or leave it out when there is no stated target' })
  }
  return problems.length > 0 ? { problems } : { facts: { name, statedTargetPercent } }
}
