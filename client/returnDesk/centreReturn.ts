import type { CentreReturnFragment } from '../graphql/generated/graphql.ts'

/** What the centre must know of a return to do something to it; a whole return is one, too. */
export type CentreReturn = Pick<
  CentreReturnFragment,
  'version' | 'state' | 'mayDo' | 'dueOn' | 'daysLate' | 'lateness' | 'isNil' | 'unit' | 'period' | 'figures'
>
