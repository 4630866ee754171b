import { answerQuestion } from './answeredQuestion.ts'
import type { EffectDays } from './effectDays.ts'
import type { PlannedOutput } from './plannedOutput.ts'
import type { PlannedProgramme } from './plannedProgramme.ts'
import type { SeededRandom } from './seededRandom.ts'
import { monthStart, workingMoment } from './storyDays.ts'

const intention = { question: 'Do you mean to check changed payment details by telephone?', measures: 'INTENTION' } as const
const behaviour = { question: 'Do you check changed payment details by telephone?', measures: 'BEHAVIOUR_AT_FOLLOW_UP' } as const

/**
 * One unit asks businesses, every quarter, what they mean to do after its fraud advice and, three months
 * later, what they did. The share that changed comes near the published target of 75%, mostly below it,
 * and many do not answer again.
 */
export function tellFraudSurvey(programme: PlannedProgramme, days: EffectDays, random: SeededRandom): PlannedOutput[] {
  const surveys: PlannedOutput[] = []
  let changedShare = 0.56
  for (let from = monthStart(days.time.first, 2); from + 35 < days.time.last; from = monthStart(from, 3)) {
    const sent = random.whole(280, 520)
    const answered = Math.round(sent * (0.34 + 0.12 * random.next()))
    surveys.push({
      days: { from, to: from + 28, precision: 'RANGE' },
      recorded: workingMoment(random, Math.min(days.time.last, from + 28 + random.whole(2, 25)), days.time.last),
      kind: 'SURVEY',
      strand: 'PROTECT',
      title: 'Payment fraud: what businesses did after our advice',
      audience: 'BUSINESSES',
      force: null,
      threat: 'FRAUD',
      reached: sent,
      questionnaire: {
        sent,
        answered,
        questions: [answerQuestion(intention, answered, 0.88, 0.05, random), answerQuestion(behaviour, answered, changedShare, 0.38, random)],
      },
      disruptionId: null,
      programme,
      whatWasDone: 'Questionnaire before the advice, after it, and again three months later.',
      isWithdrawnLater: false,
    })
    changedShare = Math.min(0.75, changedShare + 0.016)
  }
  return surveys
}
