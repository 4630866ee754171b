import type { Day } from '../periods/day.ts'
import { lateness } from '../returns/lateness.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'

type ReportingFacts = { records: readonly ReturnRecord[]; today: Day; isInvented: boolean }

/** What must a reader know before using figures of reporting? In words, the most important first. */
export function reportingCaveats({ records, today, isInvented }: ReportingFacts): string[] {
  const notDue = records.filter((record) => lateness(record, today) === 'NOT_DUE').length
  const extended = records.filter(({ extension }) => extension !== null).length
  return [
    ...(isInvented ? ['The returns are invented for demonstration: these are not figures of any unit.'] : []),
    'A return that is due and was not sent is missing, which is not the same as nil: it counts as due and adds no days late.',
    ...(notDue > 0 ? [`${returns(notDue)} not due yet ${notDue === 1 ? 'is' : 'are'} in no figure.`] : []),
    'On time is by the London day on which a return was first sent. What happens to it afterwards does not make it late.',
    extended === 0 ? 'No return was given more time.' : `${returns(extended)} ${extended === 1 ? 'was' : 'were'} given more time, and ${extended === 1 ? 'is' : 'are'} measured by the later day.`,
    'Median days late is of returns that were sent after their day.',
    'Units stand in geographic order. Reporting says when returns came, not what a unit did, and ranks nobody.',
  ]
}

const returns = (count: number) => `${count} ${count === 1 ? 'return' : 'returns'}`
