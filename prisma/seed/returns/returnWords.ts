import type { ReturnCheckRecord } from '../../../server/returnFigures/returnCheck.ts'
import type { SeededRandom } from '../seededRandom.ts'
import type { Cell } from './plannedReturn.ts'

export const chaseWords = [
  'Your return has not reached the centre. Please send it, or tell us by when.', 'The network’s figures of this month stand without your unit. Please send the return this week.',
  'Please send this return. If one figure holds it up, write a note to it and send the rest.', 'Is there anything that keeps this return? More time can be given for a reason.',
] as const
export const extensionWords = [
  'The performance lead is away; the unit asked for more time.', 'The unit’s system is being replaced this fortnight.', 'Staff figures come from the forces a week later this month.',
  'A large operation took everybody who records.',
] as const
export const takenBackWords = ['Partner staff are to be checked once more.', 'The number of partner staff was of the month before.'] as const
export const answerWords = ['The number is right; we looked at each record again.', 'It is right: the month before was the unusual one.', 'Yes, this is what was meant. A note says so now.'] as const
export const changeWords = ['One force had sent its list late. The number is corrected.', 'Two referrals were counted for the wrong force. Corrected.', 'It was last month’s number. Corrected.'] as const
export const givenBackWords = [
  { asked: 'Disruptions of this month were recorded after it was accepted. We want to send it again with them.', given: 'Given back so that disruptions recorded later are in it.' },
  { asked: 'A moderator changed grades of this month since. May we send it again?', given: 'Given back because grades were changed by moderation.' },
  { asked: 'Records of this month were looked through again; some were added and some corrected.', given: 'Given back so that what was added and corrected is in it.' },
  { asked: 'A force corrected its referrals for the quarter.', given: 'Given back so that the corrected referrals are in it.' },
] as const

/** What the centre asks about one part of a figure, and what the unit answers, where that is not one of the usual answers. */
export function drawQuestion(forces: readonly string[], random: SeededRandom): { cell: Cell; question: string; answer?: string } {
  const ofForce: Cell = { about: 'GAIN_MADE', key: random.pick(forces) }
  return random.pick<{ cell: Cell; question: string; answer?: string }>([
    { cell: ofForce, question: 'Is this number of referrals complete? The force tells us another.' },
    { cell: ofForce, question: 'These referrals differ from the list that GAIN sent. Please look again.' },
    { cell: { about: 'DISRUPTIONS_LED', key: 'MAJOR' }, question: 'Were all major disruptions moderated before this was sent?', answer: 'All but those of the last week, which are with the moderator.' },
    { cell: { about: 'DISRUPTIONS_LED', key: 'MINOR' }, question: 'Is this number of minor disruptions right for one month?', answer: 'Yes: several days of action ended in the same month.' },
    { cell: { about: 'STAFF_IN_POST_TOTAL', key: '' }, question: 'Are officers on secondment in this number?', answer: 'No, they are counted where they work.' },
    { cell: { about: 'OUTPUTS', key: '' }, question: 'Were the talks at schools left out on purpose?', answer: 'There were none in the holidays.' },
  ])
}

const unusualOf = {
  records: ['Looked at record by record: it is right. Work begun in spring came to its end.', 'It is right. Days of action of two forces fell together.', 'Checked against the unit’s own list: it is right.'],
  staff: ['Posts were filled, or fell vacant, this quarter.', 'It is right: staff changed between teams.'],
  budget: ['The budget of this financial year is another than that of the last.'],
  gain: ['One force looked through old cases and referred many at once.', 'It is right: the co-ordinator was new in post.'],
} as const
const ofChecks = {
  ANSWERED_MORE_THAN_MADE: ['Answers to referrals of earlier months came in.'],
  DRAFTS_LEFT_OUT: ['They are of later months.'],
  CHECK_BACKS_OVERDUE: ['They are on the list of the next tasking meeting.'],
  RECORDED_LATE: ['Forces send theirs with the end of the quarter.', 'They came in between the end of the month and this return; all that we know of are in.'],
  DATED_TOO_LOOSELY: ['Only the season is known of them.', 'The forces cannot say more closely when it ended.'],
} as const

/** What a unit says to something that a check found. */
export function drawWord({ code, figure }: Pick<ReturnCheckRecord, 'code' | 'figure'>, random: SeededRandom): string {
  if (code in ofChecks) return random.pick<string>(ofChecks[code as keyof typeof ofChecks])
  const kind = /^(STAFF|PARTNER)/.test(figure ?? '') ? 'staff' : figure?.startsWith('BUDGET') ? 'budget' : figure?.startsWith('GAIN') ? 'gain' : 'records'
  return random.pick<string>(unusualOf[kind])
}
