import type { Problem } from '../errors.ts'
import { textProblems, tidy } from '../facts/textRules.ts'

/** The facts of a programme as somebody sends them. */
export type ProgrammeFacts = { name: string; statedTargetPercent?: number | null | undefined }

/** The same facts as they are stored. */
export type KeptProgramme = { name: string; statedTargetPercent: number | null }

/** A name as it is kept and compared: two names that differ in spaces alone are one to whoever reads them. */
function tidyName(name: string): string {
  return (tidy(name) ?? '').replace(/[ \t\r\n]+/g, ' ')
}

/** What is wrong with the facts of a programme, everything at once. */
export function programmeProblems({ name, statedTargetPercent: target }: ProgrammeFacts): Problem[] {
  const isPercent = target == null || (Number.isInteger(target) && target >= 1 && target <= 100)
  return [
    ...textProblems('name', tidyName(name), { name: 'a neutral name', atMost: 120, isRequired: true }),
    ...(isPercent ? [] : [{ field: 'statedTargetPercent', message: 'Enter a whole number from 1 to 100, or leave it out when there is no stated target' }]),
  ]
}

/** Facts that have passed the rules, as they are stored. */
export function keptProgramme({ name, statedTargetPercent }: ProgrammeFacts): KeptProgramme {
  return { name: tidyName(name), statedTargetPercent: statedTargetPercent ?? null }
}
