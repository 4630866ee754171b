import type { FactChunk } from './factChunk.ts'
import { notYet } from './factTables.ts'
import type { PlannedProgramme } from './plannedProgramme.ts'
import type { SeededRandom } from './seededRandom.ts'
import { momentText } from './storyDays.ts'
import { recordersOf } from './unitStories.ts'

/** Writes a programme: without a target first, and with it from the moment at which it was stated. */
export function addProgramme(chunk: FactChunk, unitCode: string, programme: PlannedProgramme, random: SeededRandom): void {
  const { id, name, recorded, target } = programme
  chunk.add('programme', { id, unit_code: unitCode })
  const versions = [
    { moment: recorded, until: target?.stated, percent: null, reason: null },
    ...(target ? [{ moment: target.stated, until: undefined, percent: target.percent, reason: 'Target stated in the plan of the year' }] : []),
  ]
  versions.forEach(({ moment, until, percent, reason }, index) =>
    chunk.add('programme_version', {
      id: random.uuidAt(moment),
      programme_id: id,
      version: index + 1,
      unit_code: unitCode,
      name,
      stated_target_percent: percent,
      is_withdrawn: false,
      reason,
      recorded_by: random.pick(recordersOf(unitCode)),
      recorded_at: momentText(moment),
      superseded_at: until === undefined ? notYet : momentText(until),
    }),
  )
}
