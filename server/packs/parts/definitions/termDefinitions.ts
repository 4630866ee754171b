import { countedGradeRule } from '../../../disruptions/countedGrade.ts'
import { byNothing, type PackDefinition } from './packDefinition.ts'

const ours = 'The criteria by which grades are given are not public; this wording is our own.'

/** The words that every figure of disruptions rests on. */
export const termDefinitions: readonly PackDefinition[] = [
  {
    name: 'Disruption', version: 1, dividedBy: byNothing, method: 'Source: Home Office statistics. One that is dated too loosely for a period is in none of its figures, and is counted beside them.',
    counts: 'An action with an evidenced impact on a target, so that it cannot operate at its previous level. It is not a dismantled group. Each counts once, for the unit that led it.',
  },
  {
    name: 'Counted grade', version: 1, dividedBy: byNothing, method: `${ours} All gradings are kept; figures follow this one rule.`,
    counts: `Each disruption has one grade in figures. ${countedGradeRule}.`,
  },
  { name: 'Major', version: 1, counts: 'A significant and long-term impact on the target: the imprisonment of a leading member, say.', dividedBy: byNothing, method: ours },
  { name: 'Moderate', version: 1, counts: 'A noticeable impact that lasts for some time: a large seizure, say.', dividedBy: byNothing, method: ours },
  { name: 'Minor', version: 1, counts: 'A small or short impact on the target.', dividedBy: byNothing, method: ours },
  { name: 'No impact', version: 1, counts: 'The action had no evidenced impact. It is kept and shown, and is in neither gross nor negative.', dividedBy: byNothing, method: ours },
  { name: 'Negative', version: 1, counts: 'After the action the target was more capable or did more harm. Negatives stand beside gross and are never taken off it.', dividedBy: byNothing, method: 'Source of the term: HMIC 2015, Regional Organised Crime Units. The wording is our own.' },
  { name: 'Gross', version: 1, counts: 'Disruptions of counted grade major, moderate or minor, together.', dividedBy: byNothing, method: 'No weights: each counts as one.' },
  { name: 'Led and supported', version: 1, counts: 'What a unit led is its gross. What it supported was led by another unit and is a figure of its own. All units together count each disruption once.', dividedBy: byNothing, method: 'As each disruption names its lead unit and its supporting units.' },
  {
    name: 'Share held', version: 1, counts: 'Check-backs that found that what a disruption achieved still held, so many months after it.', dividedBy: 'Check-backs with an answer: held, partly held or lost. Unknown ones and those that nobody has made are in neither, and stand beside them.',
    method: 'Interval: Wilson, 95%. The months are a setting.',
  },
  {
    name: 'Return', version: 1, dividedBy: byNothing, method: 'What is missing is not 0, and no return is made up.',
    counts: 'What a unit sends to the centre for a period: figures that are frozen. Received is what was sent, whatever became of it; accepted is what the centre accepted, which stands until the next acceptance; missing is what was due and was not sent. One that is asked about or given back is received and not accepted, unless it was accepted before.',
  },
]
