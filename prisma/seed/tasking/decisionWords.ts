import type { SeededRandom } from '../seededRandom.ts'
import type { Concern } from './knownLives.ts'

/** What a decision is about. */
export type DecisionSubject = Concern | 'REQUEST' | 'GENERAL'

const actions: Record<DecisionSubject, readonly string[]> = {
  HIGHEST_SCORE: [
    'Bring a plan over all four strands to the next meeting.', 'Profile the finances of the three businesses in front of it.', 'Ask the two forces concerned for a joint operation.',
    'Apply for orders against those who come out of prison this year.', 'Score again once the results of the last warrants are in.',
  ],
  RECOVERING: [
    'Find out what it works with again, and since when.', 'Visit the addresses of the last action once more.', 'Ask the prison service who directs it now.', 'Plan a second action on its supply, with partners.',
  ],
  NEGATIVE: [
    'Look again at how the last action was chosen, and bring what was learnt.', 'Refresh the intelligence on who took over the customers.', 'Ask the panel to look at the grade, with the later intelligence.',
    'Score again within four weeks: it was seen stronger than before.',
  ],
  NOTHING_DONE: [
    'Say by the next meeting whether it stays active or is watched.', 'Ask the force that owns it what has been seen this year.', 'Set an intelligence requirement, or archive it with reasons.',
    'Find one action within the means of the force, and its day.',
  ],
  REQUEST: ['Tell the next meeting what the help brought.', 'Agree with the force what ends the help.', 'Bring the costs of the help to the next meeting.'],
  GENERAL: [
    'Name a check-back officer for each force.', 'Bring the overdue check-backs as one list to the next meeting.', 'Ask the forces to send their lists a week before the meeting.',
    'Agree with the forces who scores groups that work in two areas.', 'Write down which teams are free in the next quarter.',
  ],
}
const noted: Record<DecisionSubject, readonly string[]> = {
  HIGHEST_SCORE: ['The present plan goes on.', 'Noted: a trial is expected, and nothing is done before it.'],
  RECOVERING: ['Noted: the score rose within the margin of the method.', 'The force goes on alone for now.'],
  NEGATIVE: ['Noted: the negative stands, and counts as it is.', 'The score is to be looked at as it comes in.'],
  NOTHING_DONE: ['Noted: the force watches it.', 'Left as it is until the next meeting.'],
  REQUEST: ['Noted: the force has thanked for the help.', 'Noted: the help has begun.'],
  GENERAL: ['The minutes of the last meeting stand.', 'The order of the list stays as it is.'],
}

/** What was decided: with something to do, or only noted. */
export function drawDecision(subject: DecisionSubject, isNoted: boolean, random: SeededRandom): string {
  return random.pick((isNoted ? noted : actions)[subject])
}
