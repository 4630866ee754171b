import { canary } from './canary.ts'

/** The facts of a programme, as the API takes them. */
export type ProgrammeFacts = { name: string; statedTargetPercent?: number | null }

/** A complete programme, with whatever a story changes about it. */
export function aProgramme(changed: Partial<ProgrammeFacts> = {}): ProgrammeFacts {
  return { name: `Cyber choices school talks ${canary}`, statedTargetPercent: 75, ...changed }
}
