import type { Problem } from '../errors.ts'
import { textProblems, tidy } from '../facts/textRules.ts'

/** The facts of a programme as somebody sends them. */
export type ProgrammeFacts = { name: string; statedTargetPercent?: number | null | undefined }

/** The same facts as they are stored. */
export type KeptProgramme = { name: string; statedTargetPercent: number | null }

/** What is wrong with the facts of a programme, everything at once. */
export function programmeProblems({ name, statedTargetPercent: target }: ProgrammeFacts): Problem[] {
  const isPercent = target == null || (Number.isInteger(target) && target >= 1 && target <= 100)
  return [
    ...textProblems('name', name, { name: 'a neutral name', atMost: 120, isRequired: true }),
    ...(isPercent ? [] : [{ field: 'statedTargetPercent', message: 'Enter a whole number from 1 to 100, or leave it out when there is no stated target' }]),
  ]
}

/** Facts that have passed the rules, as they are stored. */
export function keptProgramme({ name, statedTargetPercent }: ProgrammeFacts): KeptProgramme {
  return { name: tidy(name) ?? '', statedTargetPercent: statedTargetPercent ?? null }
}
