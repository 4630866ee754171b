import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import type { ReturnDefinitionRecord } from '../../../server/returns/returnDefinitionRecord.ts'
import type { FactChunk } from '../factChunk.ts'
import { momentText, storyDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'

/** A Monday in February 2026, at a quarter past ten. */
const recordedAt = Date.parse('2026-02-16T10:15:00Z')
const validFrom = '2026-04-01'

/**
 * What returns ask from April 2026 on: the same as before, and how the regional threat assessment ranks each threat.
 *
 * @returns null where the story ends before that, or where returns ask something else than Longview's own default
 */
export function secondDefinition(definitions: readonly ReturnDefinitionRecord[], time: StoryTime): ReturnDefinitionRecord | null {
  const [first] = definitions
  const administrator = findDemonstrationPerson('NETWORK-ADMINISTRATOR-1')
  if (!first || definitions.length > 1 || !administrator || time.last < storyDay(validFrom)) return null
  const figures = first.figures.flatMap((figure) =>
    figure.code === 'THREAT_ASSESSMENT' ? [figure, { code: 'THREAT_PRIORITY' as const, mayBeNil: true, asksNote: false }] : [figure])
  return {
    ...first, version: first.version + 1, validFrom, figures, beginsReporting: false, recordedBy: administrator.code, recordedAt: new Date(recordedAt),
    reason: 'The board wants to see what was done beside what the regional threat assessment ranks highest.',
  }
}

/** Writes what returns ask from then on. */
export function addDefinition(chunk: FactChunk, { version, validFrom: from, months, dueWorkingDays, beginsReporting, reason, recordedBy, figures }: ReturnDefinitionRecord): void {
  chunk.add('return_definition', {
    version, valid_from: from, months, due_working_days: dueWorkingDays, begins_reporting: beginsReporting, reason, recorded_by: recordedBy, recorded_at: momentText(recordedAt),
  })
  for (const [index, { code, mayBeNil, asksNote }] of figures.entries()) {
    chunk.add('return_definition_figure', { definition_version: version, figure_code: code, position: index + 1, may_be_nil: mayBeNil, asks_note: asksNote })
  }
}
