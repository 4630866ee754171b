import { answerQuestion } from './answeredQuestion.ts'
import { knowDays } from './datedDisruption.ts'
import type { WrittenDisruption } from './disruptionFacts.ts'
import type { EffectDays } from './effectDays.ts'
import type { PlannedOutput, Questionnaire } from './plannedOutput.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, workingMoment } from './storyDays.ts'
import { forcesOf } from './unitStories.ts'

type Form = Pick<PlannedOutput, 'kind' | 'strand' | 'title' | 'audience' | 'threat' | 'whatWasDone'> & { people: number; question: string }

const forms: readonly Form[] = [
  { kind: 'TALK', strand: 'PROTECT', title: 'Fraud talk for older people', audience: 'OLDER_PEOPLE', threat: 'FRAUD', people: 45, question: 'Do you end calls that ask you to move money?', whatWasDone: 'Talk in a community hall with examples of real calls.' },
  { kind: 'TALK', strand: 'PROTECT', title: 'Ransomware briefing', audience: 'BUSINESSES', threat: 'CYBER', people: 60, question: 'Does your firm keep copies of its files that are not connected?', whatWasDone: 'Briefing for small firms with the regional cyber team.' },
  { kind: 'TALK', strand: 'PREVENT', title: 'County lines: what parents can see', audience: 'PARENTS', threat: 'DRUGS', people: 55, question: 'Would you know whom to call?', whatWasDone: 'Evening talk at a school.' },
  { kind: 'CAMPAIGN', strand: 'PROTECT', title: 'Think before you pay', audience: 'PUBLIC', threat: 'FRAUD', people: 18_000, question: 'Do you check who asks for a payment?', whatWasDone: 'Posters and posts with partners for some weeks.' },
  { kind: 'CAMPAIGN', strand: 'PREVENT', title: 'Cyber choices', audience: 'STUDENTS', threat: 'CYBER', people: 2_500, question: 'Do you know which uses of computers are unlawful?', whatWasDone: 'Stalls and posts at colleges.' },
  { kind: 'TRAINING', strand: 'PROTECT', title: 'Signs of modern slavery', audience: 'PROFESSIONALS', threat: 'MODERN_SLAVERY_AND_HUMAN_TRAFFICKING', people: 30, question: 'Have you reported a sign to the helpline?', whatWasDone: 'Half-day training with a partner agency.' },
  { kind: 'TRAINING', strand: 'PREPARE', title: 'Spotting laundered money', audience: 'FINANCIAL_SECTOR', threat: 'MONEY_LAUNDERING', people: 35, question: 'Do you know how to make a good report?', whatWasDone: 'Training for branch staff.' },
  { kind: 'TRAINING', strand: 'PREVENT', title: 'Exploitation of children: for front-line staff', audience: 'PROFESSIONALS', threat: 'CHILD_SEXUAL_EXPLOITATION_AND_ABUSE', people: 40, question: 'Do you record what a child tells you in their words?', whatWasDone: 'Training with local councils.' },
  { kind: 'EXERCISE', strand: 'PREPARE', title: 'Table-top exercise: attack on a hospital', audience: 'PUBLIC_BODIES', threat: 'CYBER', people: 25, question: 'Is there a plan that works without computers?', whatWasDone: 'One-day exercise with health and council staff.' },
  { kind: 'EXERCISE', strand: 'PREPARE', title: 'Exercise: small boats and the coast', audience: 'POLICE_AND_PARTNERS', threat: 'ORGANISED_IMMIGRATION_CRIME', people: 40, question: 'Do you know your first three calls?', whatWasDone: 'Exercise with partners at a port.' },
  { kind: 'SURVEY', strand: 'PROTECT', title: 'Survey of farm thefts and protection', audience: 'BUSINESSES', threat: 'ORGANISED_ACQUISITIVE_CRIME', people: 120, question: 'Do you mark your machinery?', whatWasDone: 'Survey after a marking scheme.' },
]

/** Talks, campaigns, training and exercises of all units; some belong to a disruption of the unit. */
export function tellOtherOutputs(days: EffectDays, count: number, disruptions: readonly WrittenDisruption[], random: SeededRandom): PlannedOutput[] {
  const last = days.time.last
  return Array.from({ length: count }, (): PlannedOutput => {
    const { people, question, ...form } = random.pick(forms)
    const linked = random.chance(0.1) && disruptions.length > 0 ? random.pick(disruptions) : null
    const start = linked ? Math.min(last - 3, dayOfMoment(linked.recorded) + random.whole(1, 40)) : days.draw(random, days.time.first, last - 3)
    const known = form.kind === 'CAMPAIGN' ? { from: start, to: Math.min(last, start + random.whole(7, 42)), precision: 'RANGE' as const } : knowDays(start, last, random)
    const typedFrom = Math.max(known.to, linked ? dayOfMoment(linked.recorded) + 1 : 0)
    const reached = random.chance(0.9) ? Math.max(3, Math.round(random.skewed(people, 0.5))) : null
    const isAsked = form.kind === 'SURVEY' || random.chance(0.25)
    return {
      ...form,
      days: known,
      recorded: workingMoment(random, days.outsideGap(Math.min(last, typedFrom + random.whole(0, 45))), last),
      force: random.chance(0.8) ? random.pick(forcesOf(days.unit)) : null,
      reached,
      questionnaire: isAsked ? ask(Math.min(reached ?? people, 400), question, random) : null,
      disruptionId: linked?.id ?? null,
      programme: null,
      isWithdrawnLater: random.chance(0.012),
    }
  })
}

function ask(people: number, question: string, random: SeededRandom): Questionnaire {
  const sent = Math.max(2, Math.round(people * (0.6 + 0.4 * random.next())))
  const answered = random.chance(0.02) ? 0 : Math.round(sent * (0.2 + 0.6 * random.next()))
  const questions = [answerQuestion({ question, measures: 'INTENTION' }, answered, 0.5 + 0.35 * random.next(), 0.1, random)]
  if (random.chance(0.3)) {
    questions.push(answerQuestion({ question, measures: 'BEHAVIOUR_AT_FOLLOW_UP' }, answered, 0.35 + 0.3 * random.next(), 0.45, random))
  }
  return { sent, answered, questions }
}
