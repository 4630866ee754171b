import { describe, expect, it } from 'vitest'
import { answeredMoreThanMade } from '../../../../server/returnFigures/checks/answeredMoreThanMade.ts'
import { doesNotSum } from '../../../../server/returnFigures/checks/doesNotSum.ts'
import { nilButCounted } from '../../../../server/returnFigures/checks/nilButCounted.ts'
import { nilNotStated } from '../../../../server/returnFigures/checks/nilNotStated.ts'
import { notStated } from '../../../../server/returnFigures/checks/notStated.ts'
import { FigureCells } from '../../../../server/returnFigures/figureCells.ts'
import type { FigureCode } from '../../../../server/returnFigures/figureCatalogue.ts'
import type { FigureRow } from '../../../../server/returnFigures/figureRow.ts'
import { parsePeriod } from '../../../../server/periods/period.ts'
import { smallReference } from '../../measures/referenceOf.ts'
import { asked, row, rowsOf } from '../rowsOf.ts'

const partsOf = (figure: FigureCode) => (figure.startsWith('GAIN') ? ['KENT', 'NORFOLK'] : figure === 'STAFF_IN_POST' ? ['CYBER_CRIME_TEAM', 'REGIONAL_FRAUD_TEAM'] : [''])
const facts = (rows: FigureRow[], ...codes: FigureCode[]) => ({
  asked: asked(...codes), cells: new FigureCells(rows), partsOf, reference: smallReference(), period: parsePeriod('M2026-10', '2026-11-20'),
})
const staff = (one: number, other: number, total: number) => [
  ...rowsOf('STAFF_IN_POST', { CYBER_CRIME_TEAM: one, REGIONAL_FRAUD_TEAM: other }), row('STAFF_IN_POST_TOTAL', '', total),
]

describe('an entered figure', () => {
  it('is not stated while a part is neither a value nor nil, which is said once with how many', () => {
    expect(notStated(facts([], 'GAIN_MADE', 'PARTNER_STAFF', 'OUTPUTS'))).toEqual([
      { code: 'NOT_STATED', figure: 'GAIN_MADE', key: '', message: 'GAIN referrals made, by force: 2 of 2 parts are not stated. State each, or state nil where there is none.' },
      { code: 'NOT_STATED', figure: 'PARTNER_STAFF', key: '', message: 'Partner staff is not stated. State it, or state nil where there is none.' },
    ])
    expect(notStated(facts([row('GAIN_MADE', 'KENT', 0), row('GAIN_MADE', 'NORFOLK', { note: 'Asked' })], 'GAIN_MADE'))[0]?.message).toMatch(/: 1 of 2 parts is not stated\./)
  })

  it('that cannot be nil says only that it is to be stated', () => {
    const [one] = asked('STAFF_IN_POST_TOTAL')
    expect(one && notStated({ ...facts([]), asked: [{ ...one, mayBeNil: false }] })[0]?.message).toBe('Staff in post, all is not stated. State it.')
  })

  it('is stated by a value, a choice, a day or nil of each part, or by nil of the whole', () => {
    expect(notStated(facts(rowsOf('GAIN_MADE', { KENT: 0, NORFOLK: 'NIL' }), 'GAIN_MADE'))).toEqual([])
    expect(notStated(facts([row('GAIN_MADE', '', 'NIL'), row('THREAT_ASSESSMENT', '', { day: '2026-05-03' })], 'GAIN_MADE', 'THREAT_ASSESSMENT'))).toEqual([])
  })

  it('is not nil and stated at once', () => {
    expect(nilButCounted(facts(rowsOf('GAIN_MADE', { '': 'NIL', KENT: 3 }), 'GAIN_MADE'))[0]?.message).toBe(
      'GAIN referrals made, by force is stated as nil, but 3 is stated too. Take back nil or the numbers.',
    )
    expect(nilButCounted(facts(rowsOf('GAIN_MADE', { '': 'NIL', KENT: 0 }), 'GAIN_MADE'))).toEqual([])
    expect(nilButCounted(facts([row('PARTNER_STAFF', '', 4)], 'PARTNER_STAFF'))).toEqual([])
  })
})

describe('a computed figure of 0', () => {
  const none = rowsOf('DISRUPTIONS_LED', { MAJOR: 0, MODERATE: 0, MINOR: 0, NO_IMPACT: 0, NEGATIVE: 0 })

  it('has to be stated as nil, if it is one of the four from which the others follow', () => {
    expect(nilNotStated(facts(none, 'DISRUPTIONS_LED', 'DISRUPTIONS_BY_STRAND', 'OUTPUTS_REACHED')).map(({ figure, message }) => [figure, message])).toEqual([
      ['DISRUPTIONS_LED', 'Disruptions led, by grade: none is recorded for October 2026. State nil if there were none; else record them.'],
    ])
    expect(nilNotStated(facts([...none, row('DISRUPTIONS_LED', '', 'NIL')], 'DISRUPTIONS_LED'))).toEqual([])
    expect(nilNotStated(facts(rowsOf('DISRUPTIONS_LED', { MAJOR: 0, NEGATIVE: 1 }), 'DISRUPTIONS_LED'))).toEqual([])
  })

  it('is not nil when it is not 0', () => {
    expect(nilButCounted(facts([...rowsOf('OUTCOMES', { 'ARRESTS/PEOPLE': 3 }), row('OUTCOMES', '', 'NIL')], 'OUTCOMES'))[0]?.message).toBe(
      'Outcomes is stated as nil, but the records give 3. Take nil back, or correct the records.',
    )
    expect(nilButCounted(facts([...none, row('DISRUPTIONS_LED', '', 'NIL')], 'DISRUPTIONS_LED'))).toEqual([])
  })
})

describe('parts and their total', () => {
  it('agree, or it is said by how much they do not', () => {
    expect(doesNotSum(facts(staff(70.5, 50, 121), 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toEqual([{
      code: 'DOES_NOT_SUM', figure: 'STAFF_IN_POST', key: '',
      message: 'Staff in post, by capability: the parts add up to 120.5, but “Staff in post, all” says 121. Correct a part or the total.',
    }])
    expect(doesNotSum(facts(staff(0.1, 0.2, 0.3), 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toEqual([])
  })

  it('may differ by one thousandth, and by no more', () => {
    expect(doesNotSum(facts(staff(33.333, 66.666, 100), 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toEqual([])
    expect(doesNotSum(facts(staff(33.333, 66.665, 100), 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toHaveLength(1)
  })

  it('are not added up before every part and the total are stated; nil is 0', () => {
    const [first, , total] = staff(1, 2, 4)
    expect(first && total && doesNotSum(facts([first, total], 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toEqual([])
    expect(doesNotSum(facts(staff(1, 2, 4).slice(0, 2), 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toEqual([])
    expect(total && doesNotSum(facts([row('STAFF_IN_POST', '', 'NIL'), total], 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL'))).toHaveLength(1)
  })

  it('agree grade by grade for strands', () => {
    const led = rowsOf('DISRUPTIONS_LED', { MAJOR: 1, MINOR: 2 })
    const by = (minor: number) => rowsOf('DISRUPTIONS_BY_STRAND', { 'PURSUE/MAJOR': 1, 'PREVENT/MINOR': minor, 'PURSUE/MINOR': 1 })
    expect(doesNotSum(facts([...led, ...by(1)], 'DISRUPTIONS_LED', 'DISRUPTIONS_BY_STRAND'))).toEqual([])
    expect(doesNotSum(facts([...led, ...by(2)], 'DISRUPTIONS_LED', 'DISRUPTIONS_BY_STRAND')).map(({ message }) => message)).toEqual([
      'Disruptions led, by strand and grade (minor): the parts add up to 3, but “Disruptions led, by grade” says 2. The records changed while they were read: read the page again.',
    ])
  })
})

it('more GAIN referrals answered than made need a word, naming the forces; nil is 0 and missing is not', () => {
  const gain = (made: Record<string, number | 'NIL'>) => facts([...rowsOf('GAIN_MADE', made), ...rowsOf('GAIN_ANSWERED', { KENT: 5, NORFOLK: 1 })], 'GAIN_MADE', 'GAIN_ANSWERED')
  expect(answeredMoreThanMade(gain({ KENT: 3, NORFOLK: 'NIL' })).map(({ figure, message }) => [figure, message])).toEqual([
    ['GAIN_ANSWERED', 'More GAIN referrals were answered than made: KENT (5 answered, 3 made) and NORFOLK (1 answered, 0 made). Correct the numbers, or say why.'],
  ])
  expect(answeredMoreThanMade(gain({ KENT: 5, NORFOLK: 1 }))).toEqual([])
  expect(answeredMoreThanMade(gain({ KENT: 5 }))).toEqual([])
})
