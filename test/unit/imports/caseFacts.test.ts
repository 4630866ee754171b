import { describe, expect, it } from 'vitest'
import type { CaseColumn } from '../../../server/imports/caseColumns.ts'
import { readCase } from '../../../server/imports/caseFacts.ts'
import { aRow } from './aRow.ts'
import { referenceLists } from './referenceLists.ts'

const read = (cells: Partial<Record<CaseColumn, string>> = {}) => readCase(aRow(cells), referenceLists)
const outcomesOf = (cells: Partial<Record<CaseColumn, string>>) =>
  read({ arrests: '', ...cells }).facts.outcomes.map(({ kind, quantity, measureUnit }) => `${quantity} ${measureUnit} ${kind}`)
const columnsRefused = (cells: Partial<Record<CaseColumn, string>>) => read(cells).problems.map(({ column }) => column)

describe('a row of cells becomes facts', () => {
  it('takes a complete row without a word', () => {
    expect(read().problems).toEqual([])
  })

  it('splits several values in a cell at semicolons, and takes one that is repeated once', () => {
    expect(read({ threats: 'drugs; firearms ;drugs;' }).facts.threats).toEqual(['DRUGS', 'FIREARMS'])
  })

  it.each([
    ['Dorset', 'DORSET'],
    ['dorset police', 'DORSET'],
    ['Devon & Cornwall Constabulary', 'DEVON_AND_CORNWALL'],
    ['Hampshire Constabulary', 'HAMPSHIRE_AND_ISLE_OF_WIGHT'],
    ['Dyfed Powys', 'DYFED_POWYS'],
    ['Met Police', 'METROPOLITAN'],
    ['The Metropolitan Police', 'METROPOLITAN'],
    ['BTP', 'BTP'],
  ])('knows the force written as %s', (name, code) => {
    expect(read({ forces: name }).facts.forces).toEqual([code])
  })

  it.each(['Atlantis Police', 'constructor', 'Police'])('refuses the force %s in words instead of leaving it out', (name) => {
    expect(columnsRefused({ forces: name })).toEqual(['forces'])
  })

  it('takes a partner that is a police force as a force, and says so', () => {
    const { facts, derived } = read({ partners: 'Border Force; Metropolitan Police Service; Essex County Council' })
    expect(facts.forces).toEqual(['DORSET', 'METROPOLITAN'])
    expect(facts.partnerNames).toEqual(['Border Force', 'Essex County Council'])
    expect(derived).toContain('Metropolitan Police Service taken as a force, not as a partner')
  })

  it.each([
    ['2015-01-01', 'year', '2015'],
    ['2015', 'year', '2015'],
    ['2015-03-01', 'month', '2015-03'],
    ['2015-03-09', 'day', '2015-03-09'],
    ['2015-03-09/2015-03-11', 'range', '2015-03-09/2015-03-11'],
    ['2015-03-09', '', '2015-03-09'],
  ])('reads the day %s with the precision “%s” as %s', (day, day_precision, effect) => {
    expect(read({ day, day_precision }).facts.effect).toBe(effect)
  })

  it.each([
    ['2015-02-31', 'year', 'day'],
    ['01/01/2015', 'year', 'day'],
    ['', 'year', 'day'],
    ['2015-01-01', 'century', 'day_precision'],
  ])('refuses the day “%s” with the precision “%s”, naming the column', (day, day_precision, column) => {
    expect(columnsRefused({ day, day_precision })).toEqual([column])
  })

  it('says in the grade’s reason that it is illustrative, and where the case is from', () => {
    expect(read().facts.gradeReason).toBe('Illustrative: no grade was published. Source: Annual report 2019')
  })

  it('gives a target that is no group the operation’s name where it has no alias', () => {
    expect(read({ target_kind: 'vulnerability', ocg_alias: '', operation: 'Fast parcels' }).facts).toMatchObject({
      targetKind: 'VULNERABILITY', targetName: 'Fast parcels',
    })
  })
})

describe('outcomes', () => {
  it('takes a blank cell as nothing said, and never as 0', () => {
    expect(outcomesOf({ charged: ' ' })).toEqual([])
  })

  it.each([
    [{ arrests: '22' }, '22 PEOPLE ARRESTS'],
    [{ cash_gbp: '£61,000.50' }, '61000.5 POUNDS_STERLING CASH_SEIZED'],
    [{ drugs: '460 cannabis plants' }, '460 PLANTS DRUGS_CLASS_B'],
    [{ drugs: '38,500 wraps of crack cocaine and heroin' }, '38500 WRAPS DRUGS_CLASS_A'],
    [{ drugs: '250 g of ketamine' }, '0.25 KILOGRAMS DRUGS_CLASS_B'],
    [{ drugs: '1.5kg heroin; 500 g of cocaine' }, '2 KILOGRAMS DRUGS_CLASS_A'],
    [{ orders: '10 prohibition orders' }, '10 ORDERS ORDERS_OBTAINED'],
    [{ orders: '1 serious crime prevention order' }, '1 ORDERS ORDERS_OBTAINED'],
  ])('reads %o as %s', (cells, outcome) => {
    expect(outcomesOf(cells)).toEqual([outcome])
  })

  it.each([
    ['arrests', 'about 20'],
    ['arrests', '1,12'],
    ['arrests', '-3'],
    ['cash_gbp', '61k'],
    ['drugs', 'some cannabis'],
    ['drugs', '460 cannabis'],
    ['drugs', '5 kg of icing sugar'],
    ['drugs', '5 kg'],
    ['drugs', '5 kg of cocaine and cannabis'],
    ['drugs', '5 kg of constructor'],
    ['orders', 'several orders'],
  ] as [CaseColumn, string][])('refuses %s “%s” in words, and guesses nothing', (column, cell) => {
    expect(columnsRefused({ [column]: cell })).toContain(column)
  })
})

describe('tactics are derived from what the row states, and from nothing else', () => {
  it.each([
    [{ arrests: '1', charged: '1' }, ['ARREST', 'CHARGE']],
    [{ cash_gbp: '5', drugs: '5 wraps of heroin', firearms: '1' }, ['SEIZURE']],
    [{ assets_frozen_gbp: '60000' }, ['RESTRAINT_OR_CONFISCATION']],
    [{ safeguarded_children: '1', safeguarded_adults: '2' }, ['SAFEGUARDING']],
    [{ orders: '10 prohibition orders' }, ['OTHER_COURT_ORDER']],
    [{ strand: 'prevent' }, ['PREVENTION_ACTIVITY']],
    [{ strand: 'protect' }, ['PROTECTIVE_ADVICE']],
  ])('%o', (cells, tactics) => {
    expect(read({ arrests: '', ...cells }).facts.tactics).toEqual(tactics)
  })

  it('refuses a pursue row of which nothing says what was done', () => {
    expect(read({ arrests: '' }).problems).toEqual([expect.objectContaining({ column: null, message: expect.stringContaining('no tactic') })])
  })
})

describe('what cannot be read is refused by column, everything at once', () => {
  it.each([
    ['what_happened', '=HYPERLINK("http://example.org","see")'],
    ['ocg_alias', '@SUM(A1:A9)'],
    ['ocg_alias', 'Quarry\u0000Row'],
    ['operation', 'Lava\u202E'],
    ['what_happened', 'x'.repeat(10_001)],
    ['source', ''],
    ['strand', 'pursuit'],
    ['target_kind', 'gang'],
    ['illustrative_grade', 'huge'],
    ['threats', 'witchcraft'],
  ] as [CaseColumn, string][])('column %s', (column, cell) => {
    expect(columnsRefused({ [column]: cell })).toContain(column)
  })

  it('names every fault of a row', () => {
    expect(columnsRefused({ threats: 'witchcraft', forces: 'Atlantis', arrests: 'two', illustrative_grade: '' })).toEqual([
      'threats', 'forces', 'arrests', 'illustrative_grade',
    ])
  })
})
