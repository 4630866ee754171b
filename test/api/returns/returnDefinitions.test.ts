import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDefinition } from '../../unit/returns/aDefinition.ts'
import { asViewer } from '../../support/asViewer.ts'
import type { Person } from '../../support/person.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const administrator = as('NETWORK-ADMINISTRATOR-1')
const lead = as('EMSOU-PERFORMANCE-LEAD-1')

type Shown = { version: number; validFrom: string; months: number; dueWorkingDays: number; beginsReporting: boolean; reason: string; recordedBy: { code: string } | null; figures: { code: string; mayBeNil: boolean; asksNote: boolean; parts: { key: string; name: string }[]; choices: { code: string }[] }[] }
type Answer = { __typename: string; version?: number; problems?: { field: string; message: string }[]; message?: string }
const facts = 'version validFrom months dueWorkingDays beginsReporting reason recordedBy { code } figures { code mayBeNil asksNote parts { key name } choices { code } }'
const definitionsFor = async ({ ask }: Person) => (await ask<{ returnDefinitions: Shown[] }>(`{ returnDefinitions { ${facts} } }`)).returnDefinitions

const { figures } = aDefinition()
const toAsk = { validFrom: '2027-04', months: 1, dueWorkingDays: 12, figures, reason: 'Agreed by the network.' }
async function change(changed: object = {}, who = administrator): Promise<Answer> {
  const document = `mutation ($input: ChangeReturnDefinitionInput!) { answer: changeReturnDefinition(input: $input) { __typename
    ... on ReturnDefinition { ${facts} } ... on Refusal { message problems { field message } } ... on TextWarning { message } } }`
  return (await who.ask<{ answer: Answer }>(document, { input: { key: randomUUID(), ...toAsk, ...changed } })).answer
}
const fieldsOf = ({ problems = [] }: Answer) => problems.map(({ field }) => field)

describe('what returns ask', () => {
  it('is Longview’s own default from April 2023, monthly and due on the tenth working day, and says so', async () => {
    const standing = (await definitionsFor(as('NETWORK-BOARD-MEMBER-1'))).at(-1)
    expect(standing).toMatchObject({ version: 1, validFrom: '2023-04-01', months: 1, dueWorkingDays: 10, beginsReporting: true, recordedBy: null, reason: 'Longview’s own default: no published rule says' })
    expect(standing?.figures).toHaveLength(25)
  })

  it('names the parts that may be stated: capabilities, budgets by source and term, forces of the own unit or of all', async () => {
    const partsFor = async (person: Person, code: string) => (await definitionsFor(person)).at(-1)?.figures.find((figure) => figure.code === code)
    const ofCapabilities = await partsFor(lead, 'CAPABILITY_STATE')
    expect(ofCapabilities?.parts).toHaveLength(29)
    expect(ofCapabilities?.parts[0]).toEqual({ key: 'REGIONAL_INTELLIGENCE_UNIT', name: 'Regional intelligence unit' })
    expect(ofCapabilities?.choices.map(({ code }) => code)).toEqual(['IN_PLACE', 'PARTLY_IN_PLACE', 'FROM_ANOTHER', 'NOT_IN_PLACE'])
    const ofBudget = await partsFor(lead, 'BUDGET')
    expect(ofBudget).toMatchObject({ parts: { length: 8 }, choices: [] })
    expect(ofBudget?.parts[1]).toEqual({ key: 'FORCES/SEVERAL_YEARS', name: 'Contributions of forces, for several years' })
    expect((await partsFor(lead, 'PARTNER_STAFF'))?.parts).toEqual([{ key: '', name: 'Partner staff' }])
    expect((await partsFor(lead, 'GAIN_MADE'))?.parts.map(({ name }) => name)).toContain('Derbyshire Constabulary')
    expect([(await partsFor(lead, 'GAIN_MADE'))?.parts.length, (await partsFor(administrator, 'GAIN_MADE'))?.parts.length]).toEqual([5, 44])
    expect((await partsFor(lead, 'DISRUPTIONS_LED'))?.parts).toEqual([])
  })

  it('is changed by administrators alone', async () => {
    expect(await leavesNothing(async () => {
      for (const code of ['EMSOU-UNIT-HEAD-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1', null]) {
        const { data, errors } = await as(code).send('mutation ($input: ChangeReturnDefinitionInput!) { changeReturnDefinition(input: $input) { __typename } }', { input: { key: randomUUID(), ...toAsk } })
        expect(JSON.stringify({ data, errors })).not.toContain('"ReturnDefinition"')
      }
    })).toBe(true)
  })

  it('is not changed to what means nothing, leaves out what editions are made of, or could never be sent', async () => {
    const tried: [object, string][] = [
      [{ validFrom: 'April' }, 'validFrom'], [{ validFrom: '2027-13' }, 'validFrom'],
      // Before what stands, and so that a quarter begins within another.
      [{ validFrom: '2023-03' }, 'validFrom'], [{ months: 3, validFrom: '2027-05' }, 'validFrom'],
      // A slip of the year, after which no definition could come before it.
      [{ validFrom: '2062-04' }, 'validFrom'], [{ validFrom: '2028-12' }, 'validFrom'],
      [{ months: 2 }, 'months'], [{ dueWorkingDays: 0 }, 'dueWorkingDays'], [{ dueWorkingDays: 61 }, 'dueWorkingDays'],
      [{ figures: figures.slice(1) }, 'figures'], [{ figures: [...figures, ...figures.slice(3)] }, 'figures.4.code'],
      // A unit that has had no disruptions must be able to say so.
      [{ figures: figures.with(0, { code: 'DISRUPTIONS_LED', mayBeNil: false, asksNote: true }) }, 'figures.0.mayBeNil'],
      [{ reason: ' ' }, 'reason'],
    ]
    expect(await leavesNothing(async () => {
      for (const [changed, field] of tried) expect(fieldsOf(await change(changed))).toEqual([field])
      expect(await change({ reason: 'Ask 07700 900123.' })).toMatchObject({ __typename: 'TextWarning' })
    })).toBe(true)
  })

  it('is changed from a month on of which nobody began a return, while returns of months before keep what they were asked', async () => {
    moved(await returnsAs(as('NETWORK-NOCC-ANALYST-1')).chase({ unit: 'TARIAN', period: 'M2026-09' }, { version: 0 }))
    const straight = (sql: string, code: string) => asViewer(database, code, (client) => client.query(sql))
    expect(await leavesNothing(async () => {
      expect(await change({ validFrom: '2026-09' })).toMatchObject({ problems: [{ field: 'validFrom', message: 'Returns of September 2026 have been started: choose October 2026 or a later month' }] })
      const definition = "INSERT INTO return_definition (version, valid_from, months, due_working_days, reason, recorded_by, recorded_at) VALUES (2, '2026-09-01', 1, 5, 'x', 'NETWORK-ADMINISTRATOR-1', now())"
      await expect(straight(definition, 'NETWORK-ADMINISTRATOR-1')).rejects.toThrow(/begun under another definition/)
    })).toBe(true)
    const before = clock.now.toISOString()
    clock.pass(1)
    const sent = { key: randomUUID(), validFrom: '2026-10', months: 3, dueWorkingDays: 20 }
    const made = await change(sent)
    expect(made).toMatchObject({ version: 2, validFrom: '2026-10-01', months: 3, dueWorkingDays: 20, recordedBy: { code: 'NETWORK-ADMINISTRATOR-1' }, figures })
    clock.pass(1)
    expect(await change(sent)).toEqual(made)
    expect((await definitionsFor(lead)).map(({ version }) => version)).toEqual([2, 1])
    const read = async (period: string, asAt: string | null = null) =>
      (await lead.ask<{ return: object | null }>('query ($period: String!, $asAt: Instant) { return(unit: "EMSOU", period: $period, asAt: $asAt) { dueOn definition { version } } }', { period, asAt })).return
    expect(await read('M2026-09')).toEqual({ dueOn: '2026-10-14', definition: { version: 1 } })
    expect(await read('M2026-10')).toBeNull()
    expect(await read('M2026-10', before)).toEqual({ dueOn: '2026-11-13', definition: { version: 1 } })
    const month = "INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to) VALUES (gen_random_uuid(), 'EMSOU', 'M2026-11', '2026-11-01', '2026-12-01')"
    await expect(straight(month, 'EMSOU-PERFORMANCE-LEAD-1')).rejects.toThrow(/no return covers that period/)
    clock.set('2027-01-04T09:00:00Z')
    expect(await read('FY2026-Q3')).toEqual({ dueOn: '2027-01-29', definition: { version: 2 } })
    expect(fieldsOf(await change({ validFrom: '2027-02' }))).toEqual(['validFrom'])
  })
})
