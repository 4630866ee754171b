import type { DatedDisruption } from './datedDisruption.ts'
import { laterMoment } from './disruptionCorrections.ts'
import type { WrittenDisruption } from './disruptionFacts.ts'
import type { FactChunk } from './factChunk.ts'
import type { Group } from './groups.ts'
import type { SeededRandom } from './seededRandom.ts'
import { momentText } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'
import { recordersOf } from './unitStories.ts'

/** Two disruptions of a group on near days, of which somebody says that they belong together, or only look alike. */
export interface PlannedLink {
  earlier: DatedDisruption
  later: DatedDisruption
  kind: 'RELATED' | 'DIFFERENT'
}

const reasons = {
  RELATED: 'Two days of the same operation',
  DIFFERENT: 'Another address, and another part of the group',
} as const

/** Share of disruptions that are linked with each kind: ours. Even the smallest stories have one of each in a unit. */
const share = 0.0005

/** Days between the effects of two disruptions that somebody may take for one. */
const nearDays = 10

/** Chooses pairs to link among disruptions of the same group on near days. */
export function linkSome(dated: readonly DatedDisruption[], random: SeededRandom): PlannedLink[] {
  const count = Math.max(1, Math.round(dated.length * share))
  return random.several(nearPairs(dated), 2 * count).map(([earlier, later], index): PlannedLink => {
    earlier.isPointedTo = true
    later.isPointedTo = true
    return { earlier, later, kind: index % 2 === 0 ? 'RELATED' : 'DIFFERENT' }
  })
}

/** One after another against the same group, on near days that are known. */
function nearPairs(dated: readonly DatedDisruption[]): (readonly [DatedDisruption, DatedDisruption])[] {
  const before = new Map<Group, DatedDisruption>()
  return dated.flatMap((disruption) => {
    const { group, from, precision } = disruption
    if (!group || precision !== 'DAY') return []
    const last = before.get(group)
    before.set(group, disruption)
    return last && Math.abs(from - last.from) <= nearDays ? [[last, disruption] as const] : []
  })
}

/** Writes a link, some time after both were recorded; not when that has not come yet. */
export function addDisruptionLink(
  chunk: FactChunk,
  unitCode: string,
  { kind, earlier, later }: { kind: PlannedLink['kind']; earlier: WrittenDisruption; later: WrittenDisruption },
  time: StoryTime,
  random: SeededRandom,
): void {
  const moment = laterMoment(Math.max(earlier.recorded, later.recorded), time, random)
  if (moment === null) return
  const [one, other] = earlier.id < later.id ? [earlier, later] : [later, earlier]
  chunk.add('disruption_link', {
    id: random.uuidAt(moment),
    unit_code: unitCode,
    one_id: one.id,
    other_id: other.id,
    kind,
    reason: reasons[kind],
    recorded_by: random.pick(recordersOf(unitCode)),
    recorded_at: momentText(moment),
  })
}
