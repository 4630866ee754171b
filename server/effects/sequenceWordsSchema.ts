import { builder } from '../graphql/builder.ts'
import { sequenceEnds } from './sequence.ts'

export const SequenceOutcomeRef = builder.enumType('SequenceOutcome', {
  description: 'What became of a group’s score after a sequence of disruptions; the words stand in domain order.',
  values: {
    FELL: { description: 'Fell below the recovery share of the baseline, and had not come back when last seen.' },
    RECOVERED: { description: 'Fell, and came back.' },
    NO_EFFECT_SEEN: { description: 'Assessed again, and never seen to fall: no effect seen, which is not 0 days.' },
    STRONGER: { description: 'Last seen above the baseline by the stronger share: the group is stronger than before.' },
    NOT_ASSESSED: { description: 'Not assessed again by the same method since.' },
    METHOD_CHANGED: { description: 'The next assessment was by another method or version: scores of different methods are never joined.' },
    NO_BASELINE: { description: 'No score by any method before the first disruption.' },
    DATED_TOO_LOOSELY: { description: 'Dated more loosely than a month.' },
  },
} as const)

export const SequenceEndRef = builder.enumType('SequenceEnd', { values: sequenceEnds })
