import { countedGradeRule } from '../../../disruptions/countedGrade.ts'
import type { PackTerm } from './packDefinition.ts'

/** The words that every figure of disruptions rests on. */
export const termDefinitions: readonly PackTerm[] = [
  { name: 'Disruption', version: 1, means: 'An action with an evidenced impact on a target, so that it cannot operate at its previous level. It is not a dismantled group. Source: Home Office statistics.' },
  { name: 'Counted grade', version: 1, means: `The one grade of a disruption in figures. ${countedGradeRule}. All gradings are kept.` },
  { name: 'Major', version: 1, means: 'A significant and long-term impact on the target: the imprisonment of a leading member, say.' },
  { name: 'Moderate', version: 1, means: 'A noticeable impact that lasts for some time: a large seizure, say.' },
  { name: 'Minor', version: 1, means: 'A small or short impact on the target.' },
  { name: 'No impact', version: 1, means: 'The action had no evidenced impact. It is kept and shown, and is in neither gross nor negative.' },
  { name: 'Negative', version: 1, means: 'After the action the target was more capable or did more harm. Source of the term: HMIC 2015, Regional Organised Crime Units.' },
  { name: 'Gross', version: 1, means: 'Disruptions of counted grade major, moderate or minor, together. No weights: each counts as one.' },
  { name: 'Led', version: 1, means: 'Each disruption names one lead unit, and counts for it in a period that holds all its possible days of effect. All units together count each once.' },
  { name: 'Supported', version: 1, means: 'What a unit supported was led by another unit: a figure of its own.' },
  { name: 'Share held', version: 1, means: 'The share of check-backs with an answer (held, partly held or lost) that found that what a disruption achieved still held, so many months after it. The months are a setting.' },
  {
    name: 'Return', version: 1,
    means: 'What a unit sends to the centre for a period: figures that are frozen. Received is what was sent, whatever became of it; accepted is what the centre accepted, which stands until the next acceptance; missing is what was due and was not sent. One that is asked about or given back is received and not accepted, unless it was accepted before.',
  },
]
