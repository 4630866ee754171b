import fc from 'fast-check'
import { tidy } from '../../../server/facts/textRules.ts'
import type { KeptEntry } from '../../../server/returns/returnEntryRules.ts'

const nothing = { quantity: null, code: null, day: null, isNil: false, note: null }
const quantity = fc.integer({ min: 0, max: 999_999_999_999 }).map((thousandths) => thousandths / 1_000)
const notes = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom('=1+2', "'=1", "''+x", '-1 since May', '@here', 'two\nlines', 'a "quoted" word; and, more', '＝x', 'naïve £'),
  fc.string({ unit: fc.constantFrom(...'ab ,;"\n\'=+-@£é'), maxLength: 20 }).map(tidy),
)
const stated = fc.oneof(fc.record({ quantity }).map((value) => ({ ...nothing, ...value })), fc.constant({ ...nothing, isNil: true }), fc.constant(nothing))
const whole = fc.integer({ min: 0, max: 5_000 }).map((quantity) => ({ ...nothing, quantity }))
const choice = fc.constantFrom('IN_PLACE', 'PARTLY_IN_PLACE', 'NOT_IN_PLACE').map((code) => ({ ...nothing, code }))
const day = fc.constantFrom('2026-01-31', '2024-02-29', '2026-10-31').map((given) => ({ ...nothing, day: given }))
const nilOrNothing = fc.constantFrom({ ...nothing, isNil: true }, nothing)

const places: [string, string, fc.Arbitrary<typeof nothing | Omit<KeptEntry, 'about' | 'key'>>][] = [
  ['DISRUPTIONS_LED', '', nilOrNothing], ['DISRUPTIONS_LED', 'MAJOR', fc.constant(nothing)], ['DISRUPTIONS_BY_STRAND', 'PREVENT/MINOR', fc.constant(nothing)],
  ['STAFF_IN_POST', 'CYBER', stated], ['STAFF_IN_POST', 'REGIONAL_FRAUD_TEAM', stated], ['STAFF_IN_POST', '', fc.constant(nothing)], ['STAFF_IN_POST_TOTAL', '', stated],
  ['CAPABILITY_STATE', 'UNDERCOVER', choice], ['BUDGET', 'FORCES/ONE_YEAR', stated], ['THREAT_ASSESSMENT', '', day],
  ['GAIN_MADE', 'KENT', whole], ['GAIN_MADE', 'NORFOLK', nilOrNothing], ['COMMENT', '', fc.constant(nothing)],
]

/** What a unit may have stated of a return and said of it; nothing of a place that it never touched. */
export const someEntries: fc.Arbitrary<KeptEntry[]> = fc
  .tuple(...places.map(([about, key, value]) => fc.option(fc.tuple(value, notes).map(([said, note]): KeptEntry => ({ about, key, ...said, note })))))
  .map((entries) => entries.filter((entry) => entry !== null && (entry.isNil || [entry.quantity, entry.code, entry.day, entry.note].some((one) => one !== null))) as KeptEntry[])
