import type { WhyNotCompared } from './grossYearBefore.ts'

/**
 * Why gross is not compared with the year before, as one sentence; null where nothing is recorded of either year, of which something else is said.
 *
 * @param gross of the period
 * @param begins whether it is said of all units together, where some of them are compared
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function whyNotYearBefore(why: WhyNotCompared, gross: number, begins: 'Not' | 'All units together are not' = 'Not'): string | null {
  const words = {
    OVERLAPS_YEAR_BEFORE: 'the period is longer than a year. Choose a shorter one',
    COUNTED_OTHERWISE: 'the way of counting changed between the two',
    NO_WHOLE_MONTH: gross > 0 ? 'no whole month of the period has passed' : null,
    NONE_YEAR_BEFORE: gross > 0 ? 'no gross disruption of the same days a year before is in these figures' : null,
    NOT_ALL_RETURNS: 'returns of this period are missing. Choose as recorded',
    NOT_ALL_RETURNS_YEAR_BEFORE: 'returns of that year are missing. Choose as recorded',
    RETURNS_HOLD_PART: 'returns of either year hold less than 90% of what is recorded for their months. Choose as recorded',
  } as const satisfies Record<typeof why, string | null>
  const reason = words[why]
  return reason && `${begins} compared with the year before: ${reason}.`
}
