import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import type { Acting } from './acting.ts'
import { closeVersion } from './closeVersion.ts'
import { keptText, textProblems } from './textRules.ts'

/** What every submission says that adds a version to a record. */
export type Revision = WithTextAnswers & {
  key: string
  /** Node id of the record. */
  id: string
  /** The version that the writer started from. */
  version: number
  reason: string
}

/** The next version of a record: whose it is, its number, who writes it, when and why. */
export type NextVersion = { version: number; isWithdrawn: boolean; unitCode: string; personCode: string; now: Date; reason: string }

/** Records of each kind; those that nobody restores are recorded anew instead. */
const kinds = {
  Disruption: { table: 'disruption', inWords: 'disruption', isRestored: true },
  Ocg: { table: 'ocg', inWords: 'group', isRestored: true },
  Output: { table: 'output', inWords: 'output', isRestored: true },
  Programme: { table: 'programme', inWords: 'programme', isRestored: true },
  Assessment: { table: 'assessment', inWords: 'assessment', isRestored: false },
  PlanAction: { table: 'plan_action', inWords: 'action', isRestored: false },
  CheckBack: { table: 'check_back', inWords: 'check-back', isRestored: false },
  GatewayRequest: { table: 'gateway_request', inWords: 'request', isRestored: false },
  TaskingMeeting: { table: 'tasking_meeting', inWords: 'meeting', isRestored: false },
  TaskingDecision: { table: 'tasking_decision', inWords: 'decision', isRestored: false },
} as const

/** What each change needs the record to be, and leaves it as. `reason` is how the reason is asked for: "Enter …". */
const changes = {
  correct: { reason: () => 'why the record is corrected', needsWithdrawn: false, leavesWithdrawn: false, otherwise: 'is withdrawn. Restore it before you correct it.' },
  withdraw: { reason: (kind: string) => `why the ${kind} is withdrawn`, needsWithdrawn: false, leavesWithdrawn: true, otherwise: 'is withdrawn already' },
  merge: { reason: () => 'why they are one disruption', needsWithdrawn: false, leavesWithdrawn: true, otherwise: 'is withdrawn. Restore it before you merge it.' },
  restore: { reason: (kind: string) => `why the ${kind} is restored`, needsWithdrawn: true, leavesWithdrawn: false, otherwise: 'is not withdrawn, so there is nothing to restore' },
} as const

/**
 * Adds a version to a record of the recorder's unit, once; the version before is closed and stays.
 *
 * @param revision with what reads the texts that the writer is not asked about again
 * @param find the current version by node id; refuses what is not the unit's
 * @param add writes the next version from the current one; what it refuses leaves the record as it was. Gives the ids of
 *   further records that the trail names
 * @throws RefusedError without a reason, or when the record is (or is not) withdrawn
 * @throws StaleVersionError when somebody else was faster
 */
export async function reviseRecord<T extends { id: string; version: number; isWithdrawn: boolean }>(
  acting: Acting,
  revision: {
    change: keyof typeof changes
    kind: keyof typeof kinds
    input: Revision
    answeredTexts?: (current: T) => Promise<string[]>
  },
  find: (acting: Acting, nodeId: string) => Promise<T>,
  add: (current: T, next: NextVersion) => Promise<string[] | void>,
): Promise<Made> {
  const { input, answeredTexts } = revision
  const { table, inWords, isRestored } = kinds[revision.kind]
  const change = changes[revision.change]
  const otherwise = revision.change === 'correct' && !isRestored ? 'is withdrawn and stays so. Record it anew if it holds after all.' : change.otherwise
  const viewer = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = viewer
  const current = await find(acting, input.id)
  const submission = {
    viewer, operation: `${revision.change}${revision.kind}`, recordKind: revision.kind, input, now: acting.now,
    answeredTexts: answeredTexts && (() => answeredTexts(current)),
  }
  return carryOutOnce(acting.database, submission, current.id, async () => {
    if (current.version !== input.version) throw new StaleVersionError(current.id, input.version)
    if (current.isWithdrawn !== change.needsWithdrawn) throw new RefusedError(`This ${inWords} ${otherwise}`)
    refuseProblems(textProblems('reason', input.reason, { name: change.reason(inWords), atMost: 1_000, isRequired: true }))
    await closeVersion(acting.database, { kind: table, id: current.id, version: current.version }, acting.now)
    const { version, now } = { version: current.version + 1, now: acting.now }
    return add(current, { version, isWithdrawn: change.leavesWithdrawn, unitCode, personCode, now, reason: keptText(input.reason) })
  })
}
