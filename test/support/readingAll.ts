import { everyField, flatFields } from './everyField.ts'
import type { DisruptionFacts } from './aDisruption.ts'
import type { GroupFacts } from './aGroup.ts'
import type { OutputFacts } from './anOutput.ts'
import type { ProgrammeFacts } from './aProgramme.ts'
import type { Person } from './person.ts'
import { recordsOf, type Records } from './records.ts'
import type { ShownDisruption, ShownGroup, ShownOutput, ShownProgramme } from './shown.ts'

type ReadingAll = Pick<Person, 'send' | 'ask'> & {
  disruptions: Records<DisruptionFacts, ShownDisruption>
  groups: Records<GroupFacts, ShownGroup>
  outputs: Records<OutputFacts, ShownOutput>
  programmes: Records<ProgrammeFacts, ShownProgramme>
}

/** What is recorded of a group, or counted of it, beside its own facts. */
const besideTheGroup = ['assessments', 'counts', 'disruptions', 'effect', 'planActions', 'review', 'sinceLastMeeting', 'statusSpells', 'transfers']

/** The same person, who is told every field of a record with each change of it: for tests of what is recorded. */
export function readingAll({ send, ask }: Pick<Person, 'send' | 'ask'>): ReadingAll {
  return {
    send,
    ask,
    // What became of a disruption, or of the work against a group, is no part of the record: it is asked for by itself.
    disruptions: recordsOf(ask, 'Disruption', everyField('Disruption', ['checkBacks', 'suspectedDuplicates']), flatFields('Disruption')),
    groups: recordsOf(ask, 'Ocg', everyField('Ocg', besideTheGroup), flatFields('Ocg')),
    outputs: recordsOf(ask, 'Output', everyField('Output'), flatFields('Output')),
    programmes: recordsOf(ask, 'Programme', everyField('Programme'), flatFields('Programme')),
  }
}
