import { describe, expect, it } from 'vitest'
import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { definitionsAt } from '../../../server/returns/definitionsAt.ts'
import { expectedPeriods } from '../../../server/returns/expectedPeriods.ts'
import { findReturns } from '../../../server/returns/findReturns.ts'
import { readReferenceData } from '../../../server/units/referenceData.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import type { Person } from '../../support/person.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

// It is 20 November 2026. October's return is due on the tenth working day of November, which is the 13th.
const app = await startApp()
const { as, clock } = app
const centre = returnsAs(as('NETWORK-NOCC-ANALYST-1'))

type Read = {
  state: string; version: number; dueOn: string; dueOnByDefinition: string; lateness: string; daysToDue: number | null; daysLate: number; sentAt: string | null
  extension: { dueOn: string; reason: string; grantedBy: { code: string } } | null; mayDo: string[]; whyNotApprove: string | null; isNil: boolean
  definition: { version: number; figures: { code: string; parts: { key: string }[] }[] }; events: { inWords: string; number: number; extendedTo: string | null }[]
}
const facts = `state version dueOn dueOnByDefinition lateness daysToDue daysLate sentAt extension { dueOn reason grantedBy { code } } mayDo whyNotApprove isNil
  definition { version figures { code parts { key } } } events { inWords number extendedTo }`
async function read(person: Person, unit: string, period: string, asAt: string | null = null): Promise<Read | null> {
  const document = `query ($unit: String!, $period: String!, $asAt: Instant) { return(unit: $unit, period: $period, asAt: $asAt) { ${facts} } }`
  return (await person.ask<{ return: Read | null }>(document, { unit, period, asAt })).return
}

describe('a return that nobody has touched', () => {
  it('is there from the day after the last day of its period, and not before', async () => {
    const lead = as('EMSOU-PERFORMANCE-LEAD-1')
    const before = clock.now.toISOString()
    expect(await read(lead, 'EMSOU', 'M2026-11')).toBeNull()
    clock.set('2026-12-01T00:00:00Z')
    const begun = await read(lead, 'EMSOU', 'M2026-11')
    clock.set(before)
    expect(begun).toMatchObject({ state: 'NOT_STARTED', version: 0, dueOn: '2026-12-14', lateness: 'NOT_DUE', daysToDue: 13, daysLate: 0, events: [], mayDo: ['START'] })
  })

  it('is late from the day after it was due', async () => {
    expect(await read(as('SEROCU-RECORDER-1'), 'SEROCU', 'M2026-10')).toMatchObject({
      state: 'NOT_STARTED', dueOn: '2026-11-13', dueOnByDefinition: '2026-11-13', extension: null, sentAt: null, lateness: 'LATE', daysToDue: -7, daysLate: 7, isNil: false,
    })
    expect(await read(as('SEROCU-RECORDER-1'), 'SEROCU', 'M2026-10', '2026-11-13T12:00:00Z')).toMatchObject({ lateness: 'NOT_DUE', daysToDue: 0, daysLate: 0, mayDo: [] })
  })

  it('names the forces of its own unit where it asks for each', async () => {
    const partsOf = (found: Read | null) => found?.definition.figures.find(({ code }) => code === 'GAIN_MADE')?.parts.map(({ key }) => key)
    expect(partsOf(await read(as('NETWORK-NOCC-ANALYST-1'), 'EMSOU', 'M2026-10'))).toEqual(['DERBYSHIRE', 'LEICESTERSHIRE', 'LINCOLNSHIRE', 'NORTHAMPTONSHIRE', 'NOTTINGHAMSHIRE'])
  })
})

describe('a return', () => {
  it('is seen by people of its unit and by the centre; to others it does not exist', async () => {
    for (const code of ['EMSOU-MODERATOR-1', 'EMSOU-UNIT-HEAD-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1']) expect(await read(as(code), 'EMSOU', 'M2026-10')).not.toBeNull()
    expect(await read(as('EMSOU-MODERATOR-1'), 'EMSOU', 'M2026-10')).toMatchObject({ mayDo: [] })
    const lead = as('EMSOU-PERFORMANCE-LEAD-1')
    for (const [unit, period] of [['ERSOU', 'M2026-10'], ['NOWHERE', 'M2026-10'], ['EMSOU', 'M2023-03'], ['EMSOU', 'FY2026-Q1'], ['EMSOU', 'M2026-13'], ['EMSOU', 'October']] as const) {
      expect(await read(lead, unit, period)).toBeNull()
    }
    for (const code of ['NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1', null]) {
      const { data } = await as(code).send('{ return(unit: "EMSOU", period: "M2026-10") { state } }')
      expect(data).toEqual({ return: null })
    }
  })

  it('with more time is late only after that, and keeps the day without it', async () => {
    const place = { unit: 'NEROCU', period: 'M2026-10' }
    const recorder = as('NEROCU-RECORDER-1')
    const before = clock.now.toISOString()
    clock.pass(1)
    moved(await centre.extend(place, { version: 0 }, '2026-11-23', 'A system was down.'))
    const withTime = { dueOn: '2026-11-23', dueOnByDefinition: '2026-11-13', daysLate: 0, extension: { dueOn: '2026-11-23', reason: 'A system was down.', grantedBy: { code: 'NETWORK-NOCC-ANALYST-1' } } }
    expect(await read(recorder, 'NEROCU', 'M2026-10')).toMatchObject({
      ...withTime, state: 'NOT_STARTED', version: 1, lateness: 'NOT_DUE', daysToDue: 3, events: [{ number: 1, inWords: 'Given until 23 November 2026', extendedTo: '2026-11-23' }],
    })
    expect(await read(recorder, 'NEROCU', 'M2026-10', before)).toMatchObject({ version: 0, dueOn: '2026-11-13', lateness: 'LATE', daysLate: 7, extension: null })
    const { sentAt } = await aReturnOf(app, place).sent()
    expect(await read(recorder, 'NEROCU', 'M2026-10')).toMatchObject({ ...withTime, state: 'SUBMITTED', sentAt, lateness: 'ON_TIME', daysToDue: null, isNil: true })
  })

  it('is read as at a past moment as it stood then', async () => {
    const place = { unit: 'SWROCU', period: 'M2026-10' }
    const lead = as('SWROCU-PERFORMANCE-LEAD-1')
    const untouched = clock.now.toISOString()
    clock.pass(1)
    const chased = moved(await centre.chase(place, { version: 0 }))
    const whenChased = clock.now.toISOString()
    clock.pass(1)
    moved(await returnsAs(lead).save(place, chased, [{ about: 'COMMENT', key: '', note: 'A quiet month.' }]))
    expect(await read(lead, 'SWROCU', 'M2026-10')).toMatchObject({ state: 'DRAFT', version: 2, events: [{ inWords: 'Started' }, { inWords: 'Chased by the centre' }] })
    expect(await read(lead, 'SWROCU', 'M2026-10', whenChased)).toMatchObject({ state: 'NOT_STARTED', version: 1, events: [{ number: 1 }], mayDo: [] })
    expect(await read(lead, 'SWROCU', 'M2026-10', untouched)).toMatchObject({ state: 'NOT_STARTED', version: 0, events: [] })
    expect(await read(lead, 'SWROCU', 'M2026-10', '2026-10-31T12:00:00Z')).toBeNull()
    const { errors } = await lead.send('{ return(unit: "SWROCU", period: "M2026-10", asAt: "2027-01-01T00:00:00Z") { state } }')
    expect(errors[0]?.message).toBe('That moment has not come yet: choose one that has passed')
  })

  it('tells a unit head who stated a figure of it why another must approve it', async () => {
    const place = { unit: 'ROCUWM', period: 'M2026-10' }
    moved(await returnsAs(as('ROCUWM-UNIT-HEAD-1')).save(place, { version: 0 }, [{ about: 'COMMENT', key: '', note: 'Mine.' }]))
    const toPreparer = await read(as('ROCUWM-UNIT-HEAD-1'), 'ROCUWM', 'M2026-10')
    expect(toPreparer).toMatchObject({ mayDo: ['SAVE'], whyNotApprove: expect.stringContaining('Ask another unit head') })
    expect(await read(as('ROCUWM-PERFORMANCE-LEAD-1'), 'ROCUWM', 'M2026-10')).toMatchObject({ mayDo: ['SAVE'], whyNotApprove: null })
    moved(await returnsAs(as('EMSOU-RECORDER-1')).save({ period: 'M2026-10' }, { version: 0 }, [{ about: 'COMMENT', key: '', note: 'Not the head’s.' }]))
    expect(await read(as('EMSOU-UNIT-HEAD-1'), 'EMSOU', 'M2026-10')).toMatchObject({ mayDo: ['SAVE', 'APPROVE'], whyNotApprove: null })
  })
})

it('returns of every unit and period are read in two statements', async () => {
  const reference = await readReferenceData(app.database.prisma)
  const viewer = findDemonstrationPerson('NETWORK-NOCC-ANALYST-1')
  await inRequestTransaction(app.database.prisma, { viewer, isReading: true, clock: clock.read }, async (database, now) => {
    const periods = expectedPeriods(await definitionsAt(database, null), '2023-04-01', '2026-11-01', '2026-11-20')
    const unitCodes = [...reference.units.keys()]
    const statements = await app.database.statementsOf(async () => {
      const found = await findReturns({ viewer, database, reference, now }, { unitCodes, periods }, null)
      expect(found.map(({ unitCode, period }) => `${unitCode} ${period.code}`)).toEqual(unitCodes.flatMap((unit) => periods.map(({ code }) => `${unit} ${code}`)))
    })
    expect(periods).toHaveLength(43)
    expect(statements).toHaveLength(2)
  })
})
