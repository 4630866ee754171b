import { handingOverFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { codeProblems } from '../facts/codeRules.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import { dayInWords } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { Revision } from '../facts/reviseRecord.ts'
import { findOwnOcg, noSuchOcg } from './findOwnOcg.ts'
import { addOcgVersion } from './ocgStore.ts'
import { addTransfer, findTransfers } from './transferStore.ts'

export type TransferOcg = Revision & { toUnit: string; day: string }

/** Says what is wrong and nothing of the group that has it, which is another unit's. */
const urnTakenThere: Problem = {
  field: 'toUnit',
  message: 'That unit has a group with the same URN. Ask them which of the two is right, have the URN corrected, then hand the group over.',
}

/**
 * Hands a group over to another unit, which from then on sees its whole life and answers for it. The unit that handed it over
 * keeps its own disruptions and sees nothing else of the group, of days before neither.
 *
 * It is looked for inside the submission: sent twice it gets the same answer, though the group is the other unit's by then.
 *
 * @throws StaleVersionError when somebody else changed the group since
 */
export async function transferOcg(acting: Acting, input: TransferOcg): Promise<Made> {
  const { database, now, reference } = acting
  const viewer = handingOverFrom(acting.viewer)
  const { unitCode: fromUnitCode, code: personCode } = viewer
  const ocgId = recordIdFrom(input.id, 'Ocg')
  if (ocgId === null) throw noSuchOcg('id')
  const submission = { viewer, operation: 'transferOcg', recordKind: 'Ocg', input, now, detail: { toUnit: input.toUnit } } as const
  return carryOutOnce(database, submission, ocgId, async () => {
    const current = await findOwnOcg(acting, input.id)
    if (current.version !== input.version) throw new StaleVersionError(ocgId, input.version)
    if (current.isWithdrawn) throw new RefusedError('This group is withdrawn. Restore it before you hand it over.')
    const { days, problems } = readPastDays('day', input.day, londonDayOf(now))
    const before = (await findTransfers(database, [ocgId], null)).at(-1)
    refuseProblems([
      ...codeProblems('toUnit', input.toUnit, reference.units, 'unit'),
      ...(input.toUnit === fromUnitCode ? [{ field: 'toUnit', message: 'Choose another unit: yours holds the group already' }] : []),
      ...problems,
      ...(days && days.precision !== 'DAY' ? [{ field: 'day', message: 'Enter the day from which the other unit is responsible' }] : []),
      ...(before && days && days.from < before.day ? [{ field: 'day', message: `Your unit was given the group on ${dayInWords(before.day)}: enter that day or a later one` }] : []),
      ...textProblems('reason', input.reason, { name: 'why the group is handed over', atMost: 1_000, isRequired: true }),
    ])
    const reason = keptText(input.reason)
    await addTransfer(database, { ocgId, fromUnitCode, toUnitCode: input.toUnit, day: days?.from ?? input.day, reason, recordedBy: personCode, now })
    await closeVersion(database, { kind: 'ocg', id: ocgId, version: current.version }, now)
    const place = { ocgId, version: current.version + 1, isWithdrawn: false }
    await addOcgVersion(database, place, current, { unitCode: input.toUnit, personCode, now, reason }, urnTakenThere)
  })
}
