import { answerQuestion } from './answeredQuestion.ts'
import type { EffectDays } from './effectDays.ts'
import type { PlannedOutput, Questionnaire } from './plannedOutput.ts'
import type { PlannedProgramme } from './plannedProgramme.ts'
import type { SeededRandom } from './seededRandom.ts'
import { monthOf, storyDay, workingMoment } from './storyDays.ts'
import { forcesOf } from './unitStories.ts'

/** The years of the programme at the normal size: from, to, talks, pupils. The pupils are published, the talks ours. */
const years = [
  ['2023-04-01', '2024-04-01', 12, 1_200],
  ['2024-04-01', '2025-04-01', 60, 10_000],
  ['2025-04-01', '2026-04-01', 280, 70_000],
  ['2026-04-01', '2027-04-01', 140, 36_000],
] as const

const question = { question: 'Would you tell an adult about a message that asks you for money or pictures?', measures: 'INTENTION' } as const

/**
 * One unit's talk in schools: 1,200 pupils in its first year, 10,000 in the second, 70,000 in the third.
 * Nobody was asked anything until the third year, and then only what they intend: reach is not effect.
 */
export function tellSchoolTalks(programme: PlannedProgramme, days: EffectDays, share: number, random: SeededRandom): PlannedOutput[] {
  return years.flatMap(([from, to, talks, pupils], year) => {
    const count = Math.max(3, Math.round(talks * share))
    const weights = Array.from({ length: count }, () => 0.5 + random.next())
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    let left = pupils
    return weights.flatMap((weight, index): PlannedOutput[] => {
      const reached = index === count - 1 ? left : Math.round((pupils * weight) / total)
      left -= reached
      const day = outsideHolidays(random.whole(storyDay(from), storyDay(to) - 1), random)
      if (day + 3 > days.time.last) return []
      return [{
        days: { from: day, to: day + 1, precision: 'DAY' },
        recorded: workingMoment(random, Math.min(days.time.last, day + 1 + random.whole(0, 20)), days.time.last),
        kind: 'TALK',
        strand: 'PREVENT',
        title: 'Safe online: talk in schools',
        audience: 'PUPILS',
        force: random.pick(forcesOf(days.unit)),
        threat: 'CYBER',
        reached,
        questionnaire: year >= 2 && random.chance(0.2) ? ask(reached, random) : null,
        disruptionId: null,
        programme,
        whatWasDone: 'Presentation to whole year groups, with time for questions.',
        isWithdrawnLater: false,
      }]
    })
  })
}

function ask(reached: number, random: SeededRandom): Questionnaire {
  const sent = Math.round(reached * 0.5)
  const answered = Math.round(sent * (0.5 + 0.3 * random.next()))
  return { sent, answered, questions: [answerQuestion(question, answered, 0.6, 0.08, random)] }
}

/** Schools are shut in August: such a talk was held in September. */
function outsideHolidays(day: number, random: SeededRandom): number {
  return monthOf(day) === 7 ? day + random.whole(31, 45) : day
}
