import type { Day } from '../periods/day.ts'
import type { ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/**
 * The definition under which a period falls: of those that hold on its first day the one recorded last.
 *
 * @param definitions oldest first
 * @returns null before the first of them, when no returns were asked for
 */
export function definitionOf(definitions: readonly ReturnDefinitionRecord[], periodFrom: Day): ReturnDefinitionRecord | null {
  return definitions.findLast(({ validFrom }) => validFrom <= periodFrom) ?? null
}
