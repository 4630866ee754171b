import { expect, it } from 'vitest'
import { aDisruption, type DisruptionFacts } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { fieldsRefused, made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, leavesNothing, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const known = made(await recorder.disruptions.record(aDisruption()))
const arrests = (quantity: number) => [{ kind: 'ARRESTS', quantity, measureUnit: 'PEOPLE' }]
const others = made(await as('ERSOU-RECORDER-1').groups.record(aGroup({ owningForce: 'ESSEX' })))

const refusals: [string, Partial<DisruptionFacts>, string[]][] = [
  ['a day to come', { effect: '2026-11-21' }, ['effect']],
  ['a range that ends in the future', { effect: '2026-11-19/2026-11-21' }, ['effect']],
  ['a month to come', { effect: '2026-12' }, ['effect']],
  ['a year to come', { effect: '2027' }, ['effect']],
  ['30 February', { effect: '2026-02-30' }, ['effect']],
  ['29 February of a common year', { effect: '2025-02-29' }, ['effect']],
  ['month 13', { effect: '2026-13' }, ['effect']],
  ['days that run backwards', { effect: '2026-11-05/2026-11-01' }, ['effect']],
  ['a day before 1990', { effect: '1989-12-31' }, ['effect']],
  ['words for a day', { effect: 'last Tuesday' }, ['effect']],
  ['no day', { effect: '' }, ['effect']],
  ['an unknown strand', { strand: 'PONDER' }, ['strand']],
  ['an unknown threat', { threats: ['DRUGS', 'DRAGONS'] }, ['threats.1']],
  ['a threat given twice', { threats: ['DRUGS', 'DRUGS'] }, ['threats.1']],
  ['no threat', { threats: [] }, ['threats']],
  ['an unknown tactic', { tactics: ['TICKLE'] }, ['tactics.0']],
  ['no tactic', { tactics: [] }, ['tactics']],
  ['an unknown supporting unit', { supportingUnits: ['MORDOR'] }, ['supportingUnits.0']],
  ['the own unit as a supporting one', { supportingUnits: ['EMSOU'] }, ['supportingUnits.0']],
  ['an unknown force', { forces: ['SHERWOOD'] }, ['forces.0']],
  ['an unknown kind of outcome', { outcomes: [{ kind: 'GOLD', quantity: 1, measureUnit: 'PEOPLE' }] }, ['outcomes.0.kind']],
  ['a unit of measure that the outcome does not have', { outcomes: [{ kind: 'ARRESTS', quantity: 1, measureUnit: 'KILOGRAMS' }] }, ['outcomes.0.measureUnit']],
  ['a negative amount', { outcomes: arrests(-3) }, ['outcomes.0.quantity']],
  ['an amount of nothing', { outcomes: arrests(0) }, ['outcomes.0.quantity']],
  ['half an arrest', { outcomes: arrests(1.5) }, ['outcomes.0.quantity']],
  ['an amount beyond all bounds', { outcomes: arrests(1e300) }, ['outcomes.0.quantity']],
  ['four decimal places', { outcomes: [{ kind: 'DRUGS_CLASS_A', quantity: 0.1234, measureUnit: 'KILOGRAMS' }] }, ['outcomes.0.quantity']],
  ['an outcome given twice', { outcomes: [...arrests(1), ...arrests(2)] }, ['outcomes.1.kind']],
  ['nothing that happened', { whatHappened: '   ' }, ['whatHappened']],
  ['too much that happened', { whatHappened: 'x'.repeat(10_001) }, ['whatHappened']],
  ['no reason for the grade', { gradeReason: '' }, ['gradeReason']],
  ['a NUL character', { whatHappened: 'It \u0000 happened' }, ['whatHappened']],
  ['a NUL character in a name', { operationName: 'Operation\u0000' }, ['operationName']],
  ['a NUL character in a code', { strand: 'PURSUE\u0000' }, ['strand']],
  ['a NUL character in a list of codes', { forces: ['ESSEX\u0000'] }, ['forces.0']],
  ['a control character', { gradeReason: 'Because\u0007' }, ['gradeReason']],
  ['writing turned round', { partnerNames: ['Revenue \u202Ecnirts'] }, ['partnerNames.0']],
  ['a partner agency without a name', { partnerNames: ['Revenue', ' '] }, ['partnerNames.1']],
  ['a NUL character in the own reference', { ownReference: 'A\u0000B' }, ['ownReference']],
  ['a NUL character in the target', { target: { kind: 'COUNTY_LINE', reference: 'Line\u0000' } }, ['target.reference']],
  ['a group that is none', { target: { kind: 'OCG', ocg: 'nonsense' } }, ['target.ocg']],
  ['a record of another kind as the group', { target: { kind: 'OCG', ocg: known.id } }, ['target.ocg']],
  ['another unit’s group', { target: { kind: 'OCG', ocg: others.id } }, ['target.ocg']],
  ['a group target without a group', { target: { kind: 'OCG' } }, ['target.ocg']],
  ['a group for another kind of target', { target: { kind: 'COUNTY_LINE', ocg: others.id, reference: 'Line 3' } }, ['target.ocg']],
  ['a target without a reference', { target: { kind: 'VULNERABILITY' } }, ['target.reference']],
]

it.each(refusals)('%s is refused, naming the field, and nothing is kept', async (_name, facts, fields) => {
  expect(await leavesNothing(async () => {
    expect(fieldsRefused(await recorder.disruptions.record(aDisruption(facts)))).toEqual(fields)
    expect(fieldsRefused(await recorder.disruptions.correct(known, aDisruption(facts)))).toEqual(fields)
  })).toBe(true)
  expect(logged).toEqual([])
})

it('another unit’s group is refused in the same words as one that does not exist', async () => {
  const refusalOf = async (ocg: string) => recorder.disruptions.record(aDisruption({ target: { kind: 'OCG', ocg } }))
  expect(await refusalOf(others.id)).toEqual(await refusalOf('T2NnOjAxOGY0YWFhLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA=='))
})

it('everything that is wrong is named at once', async () => {
  const result = await recorder.disruptions.record(aDisruption({ effect: '2027-01-01', strand: 'PONDER', threats: [], outcomes: arrests(-1), gradeReason: '' }))
  expect(fieldsRefused(result)).toEqual(['effect', 'strand', 'threats', 'outcomes.0.quantity', 'gradeReason'])
})

it.each([
  ['a grade that is none', { grade: 'ENORMOUS' }],
  ['a number for a word', { strand: 4 }],
  ['a missing field', { effect: undefined }],
])('%s is refused by the schema, and nothing is kept', async (_name, wrong) => {
  expect(await leavesNothing(async () => {
    const { data, errors } = await recorder.send(
      'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }',
      { input: { key: 'a-key-of-its-own', facts: { ...aDisruption(), ...wrong } } },
    )
    expect(data).toBeNull()
    expect(errors).toHaveLength(1)
  })).toBe(true)
})

it('a NUL character in the reason for a change is refused', async () => {
  expect(fieldsRefused(await recorder.disruptions.correct(known, aDisruption(), { reason: 'Why\u0000' }))).toEqual(['reason'])
  expect(fieldsRefused(await recorder.disruptions.withdraw(known, { reason: 'Why\u0000' }))).toEqual(['reason'])
})
