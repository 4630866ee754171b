import type { Day } from '../periods/day.ts'
import { daysBetween } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { ReturnRecord } from './returnRecord.ts'

export const returnLatenesses = ['NOT_DUE', 'ON_TIME', 'LATE'] as const
export type ReturnLateness = (typeof returnLatenesses)[number]

type Sent = Pick<ReturnRecord, 'sentAt' | 'dueOn'>

/** The London day up to which a return is looked at: of the moment as at which it was read, else of the request. */
export function dayOfReading({ asAt }: Pick<ReturnRecord, 'asAt'>, now: Date): Day {
  return londonDayOf(asAt ?? now)
}

/**
 * Is a return late? By the London day on which it was first sent, else by today. On its day it is not late yet, and what happens to
 * it after it was first sent does not make it late.
 */
export function lateness(record: Sent, today: Day): ReturnLateness {
  if (daysLate(record, today) > 0) return 'LATE'
  return record.sentAt === null ? 'NOT_DUE' : 'ON_TIME'
}

/** Whole days after its day on which it was first sent, or that have passed since without it; 0 where it is not late. */
export function daysLate({ sentAt, dueOn }: Sent, today: Day): number {
  return Math.max(0, daysBetween(dueOn, sentAt ? londonDayOf(sentAt) : today))
}

/** Whole days until its day, negative once that has passed; null once it was sent. */
export function daysToDue({ sentAt, dueOn }: Sent, today: Day): number | null {
  return sentAt ? null : daysBetween(today, dueOn)
}
