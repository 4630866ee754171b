import type { DisruptionContent } from './disruptionContent.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, workingMoment } from './storyDays.ts'
import type { StoryTime } from './storyTime.ts'

/** A version that takes over from the one before it. */
export interface LaterVersion {
  moment: number
  reason: string
  content: DisruptionContent
  isWithdrawn: boolean
  /** Id of the disruption that counts in its place; none unless it was merged. */
  mergedIntoId?: string
}

/** About 6% of records are corrected once, and about 1% withdrawn; a few both. */
export function drawLaterVersions(first: DisruptionContent, recorded: number, time: StoryTime, random: SeededRandom): LaterVersion[] {
  const versions: LaterVersion[] = []
  let content = first
  if (random.chance(0.064)) {
    const moment = laterMoment(recorded, time, random)
    if (moment !== null) {
      const corrected = correct(content, random)
      content = corrected.content
      versions.push({ moment, isWithdrawn: false, ...corrected })
    }
  }
  if (random.chance(0.0105)) {
    const moment = laterMoment(versions[0]?.moment ?? recorded, time, random)
    const reason = random.pick(['Recorded twice', 'Not an organised crime matter after all', 'Led by another unit, which has recorded it'])
    if (moment !== null) versions.push({ moment, reason, content, isWithdrawn: true })
  }
  return versions
}

/** A working moment some days to months after another; null when that has not come yet. */
export function laterMoment(moment: number, time: StoryTime, random: SeededRandom): number | null {
  const day = dayOfMoment(moment) + random.whole(1, 120)
  return day <= time.last ? workingMoment(random, day, time.last) : null
}

function correct(content: DisruptionContent, random: SeededRandom): { content: DisruptionContent; reason: string } {
  const [first, ...others] = content.outcomes
  if (first && random.chance(0.5)) {
    const [kind, unit, quantity] = first
    const corrected = unit === 'KILOGRAMS' ? Math.max(0.001, Math.round(quantity * 900) / 1000) : quantity + 1
    return { content: { ...content, outcomes: [[kind, unit, corrected], ...others] }, reason: 'Number corrected after the file was closed' }
  }
  if (content.precision === 'DAY' && random.chance(0.5)) {
    const earlier = random.whole(1, 6)
    return { content: { ...content, from: content.from - earlier, to: content.to - earlier }, reason: 'Day of effect corrected' }
  }
  if (content.precision === 'MONTH' || content.precision === 'YEAR') {
    const day = content.from + random.whole(0, content.to - content.from - 1)
    return { content: { ...content, from: day, to: day + 1, precision: 'DAY' }, reason: 'The day became known' }
  }
  return { content: { ...content, whatHappened: `${content.whatHappened} Seen again at the follow-up visit.` }, reason: 'More detail added' }
}
