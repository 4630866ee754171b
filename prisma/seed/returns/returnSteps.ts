import { nextDay } from '../../../server/periods/day.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, dayText, storyDay, workingMoment, type StoryDay } from '../storyDays.ts'
import type { ToldStep } from './plannedReturn.ts'
import type { ReturnMonth } from './returnCalendar.ts'
import { mannerOf, type Fate } from './returnManners.ts'
import { answerWords, changeWords, chaseWords, drawQuestion, extensionWords, givenBackWords, takenBackWords } from './returnWords.ts'

/** What the steps of a return are told from. */
export interface ReturnStory {
  unitCode: string
  forces: readonly string[]
  month: ReturnMonth
  fate: Fate
  /** The last day of the story. */
  last: StoryDay
  random: SeededRandom
}

const minute = 60_000

/** Moments of working days, each later than the one before. */
class WorkingClock {
  #reached = 0

  constructor(readonly random: SeededRandom, readonly last: StoryDay) {}

  get day(): StoryDay {
    return dayOfMoment(this.#reached)
  }

  on(day: StoryDay): number {
    const moment = workingMoment(this.random, day, this.last)
    this.#reached = moment > this.#reached + 30 * minute ? moment : this.#reached + this.random.whole(30, 50) * minute
    return this.#reached
  }

  soon(): number {
    this.#reached += this.random.whole(4 * minute, 8 * minute)
    return this.#reached
  }
}

/** What is done to a return, in order and without an end of the story: whoever tells it stops there. */
export function* returnSteps(story: ReturnStory): Generator<ToldStep> {
  const { unitCode, month, fate, random } = story
  const [due, analyst] = [storyDay(month.dueOn), 'NETWORK-NOCC-ANALYST-1']
  const preparer = `${unitCode}-${random.pick(['RECORDER-1', 'RECORDER-2', 'PERFORMANCE-LEAD-1'])}`
  const clock = new WorkingClock(random, story.last)
  const sentDay = drawSentDay(story, due)

  const days = sentDay - due
  const isExtended = days > 0 && days < 9 && fate === 'ACCEPTED' && random.chance(0.3)
  if (isExtended) {
    yield { action: 'EXTEND', by: analyst, moment: clock.on(due - random.whole(1, 3)), words: random.pick(extensionWords), extendedTo: weekdayFrom(dayText(due + random.whole(4, 10))) }
  }
  if (fate === 'UNTOUCHED') return
  if ((days >= 4 && !isExtended) || fate === 'CHASED') yield { action: 'CHASE', by: analyst, moment: clock.on(due + random.whole(2, 3)), words: random.pick(chaseWords) }
  if (fate === 'CHASED') {
    yield { action: 'CHASE', by: analyst, moment: clock.on(due + random.whole(12, 16)), words: random.pick(chaseWords) }
    return
  }
  const startDay = Math.max(clock.day, storyDay(month.period.to), sentDay - random.whole(1, 4))
  yield { action: 'START', by: preparer, moment: clock.on(startDay), states: fate === 'DRAFT' ? 'SOME' : 'ALL' }
  if (fate === 'DRAFT') return
  yield* send(story, clock, preparer, Math.max(clock.day, sentDay))
  if (fate === 'READY' || fate === 'SENT') return
  yield* query(story, clock, preparer, analyst)
  if (fate === 'QUERIED') return
  yield { action: 'ACCEPT', by: 'NETWORK-NOCC-ACCEPTER-1', moment: clock.on(clock.day + random.whole(2, 6)) }
  if (fate === 'GIVEN_BACK' || random.chance(0.08)) yield* giveBack(story, clock, preparer)
}

/** An unfinished return stands as it does since a few days ago at most. */
function drawSentDay({ unitCode, fate, last, random }: ReturnStory, due: StoryDay): StoryDay {
  const planned = due + random.whole(...mannerOf(unitCode).sentAfterDue)
  const wait = { DRAFT: 0, READY: 1, SENT: 3, QUERIED: 6, GIVEN_BACK: 14 }
  return fate in wait ? Math.max(planned, last - wait[fate as keyof typeof wait]) : planned
}

function* send({ unitCode, fate, random }: ReturnStory, clock: WorkingClock, preparer: string, day: StoryDay): Generator<ToldStep> {
  const head = `${unitCode}-UNIT-HEAD-1`
  yield { action: 'APPROVE', by: head, moment: clock.on(day) }
  if (random.chance(0.03)) {
    // Never the head, who would then have stated a figure.
    yield { action: 'TAKE_BACK', by: `${unitCode}-PERFORMANCE-LEAD-1`, moment: clock.soon(), words: random.pick(takenBackWords), states: { about: 'PARTNER_STAFF', key: '' } }
    yield { action: 'APPROVE', by: head, moment: clock.on(clock.day) }
  }
  if (fate !== 'READY') yield { action: 'SUBMIT', by: preparer, moment: clock.soon() }
}

function* query(story: ReturnStory, clock: WorkingClock, preparer: string, analyst: string): Generator<ToldStep> {
  const { forces, fate, random } = story
  if (fate !== 'QUERIED' && !random.chance(0.16)) return
  const { cell, question, answer } = drawQuestion(forces, random)
  yield { action: 'QUERY', by: analyst, moment: clock.on(clock.day + random.whole(1, 3)), words: question, asks: cell }
  if (fate === 'QUERIED') return
  const day = clock.day + random.whole(1, 4)
  if (cell.about !== 'GAIN_MADE' || random.chance(0.3)) {
    yield { action: 'ANSWER', by: preparer, moment: clock.on(day), words: answer ?? random.pick(answerWords) }
    return
  }
  yield { action: 'CHANGE', by: preparer, moment: clock.on(day), words: random.pick(changeWords), states: cell }
  yield* send(story, clock, preparer, clock.day + random.whole(0, 2))
}

function* giveBack(story: ReturnStory, clock: WorkingClock, preparer: string): Generator<ToldStep> {
  const { unitCode, fate, random } = story
  const { asked, given } = random.pick(givenBackWords)
  const wait = fate === 'GIVEN_BACK' ? random.whole(1, 2) : random.whole(55, 170)
  yield { action: 'ASK_TO_REOPEN', by: `${unitCode}-PERFORMANCE-LEAD-1`, moment: clock.on(clock.day + wait), words: asked }
  yield { action: 'REOPEN', by: 'NETWORK-NOCC-ACCEPTER-1', moment: clock.on(clock.day + random.whole(1, 3)), words: given }
  if (fate === 'GIVEN_BACK') return
  yield { action: 'START', by: preparer, moment: clock.on(clock.day + random.whole(1, 3)), states: { about: 'GAIN_ANSWERED', key: story.forces[0] ?? '' } }
  yield* send(story, clock, preparer, clock.day + random.whole(1, 3))
  yield { action: 'ACCEPT', by: 'NETWORK-NOCC-ACCEPTER-1', moment: clock.on(clock.day + random.whole(1, 4)) }
}

function weekdayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? weekdayFrom(nextDay(day)) : day
}
