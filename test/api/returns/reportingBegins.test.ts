import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDefinition } from '../../unit/returns/aDefinition.ts'
import { asViewer } from '../../support/asViewer.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database, leavesNothing } = await startApp()
const administrator = as('NETWORK-ADMINISTRATOR-1')
const analyst = as('NETWORK-NOCC-ANALYST-1')

type Answer = { __typename: string; beginsReporting?: boolean; problems?: { field: string; message: string }[] }
async function change(validFrom: string, beginsReporting: boolean | null): Promise<Answer> {
  const document = `mutation ($input: ChangeReturnDefinitionInput!) { answer: changeReturnDefinition(input: $input) { __typename
    ... on ReturnDefinition { beginsReporting } ... on Refusal { problems { field message } } } }`
  const input = { key: randomUUID(), validFrom, months: 1, dueWorkingDays: 10, beginsReporting, figures: aDefinition().figures, reason: 'Longview began here.' }
  return (await administrator.ask<{ answer: Answer }>(document, { input })).answer
}
async function overdue(): Promise<{ periods: string[]; overdue: number }> {
  const { desk, returnsToday } = await analyst.ask<{ desk: { periods: { code: string }[] }; returnsToday: { overdue: number } }>(
    '{ desk { ... on Desk { periods { code } } } returnsToday { overdue } }',
  )
  return { periods: desk.periods.map(({ code }) => code), overdue: returnsToday.overdue }
}

describe('reporting begins', { shuffle: false }, () => {
  it('where the administrator says: no return is expected of months before, and nothing of them is late', async () => {
    // April 2023 to October 2026, of ten units; October is due on 13 November.
    expect((await overdue()).overdue).toBe(430)
    expect(await change('2026-10', true)).toEqual({ __typename: 'ReturnDefinition', beginsReporting: true })
    expect(await overdue()).toEqual({ periods: ['M2026-10'], overdue: 10 })

    // A return of a month before is neither chased nor taken by the database.
    const chased = await returnsAs(analyst).chase({ unit: 'TARIAN', period: 'M2026-09' }, { version: 0 })
    expect(chased).toMatchObject({ __typename: 'Refusal' })
    const straight = "INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to) VALUES (gen_random_uuid(), 'TARIAN', 'M2026-09', '2026-09-01', '2026-10-01')"
    await expect(asViewer(database, 'TARIAN-PERFORMANCE-LEAD-1', (client) => client.query(straight))).rejects.toThrow('reporting begins after that period')
  })

  it('once somebody has started a return reporting has begun, and what is asked may still change', async () => {
    moved(await returnsAs(analyst).chase({ unit: 'TARIAN', period: 'M2026-10' }, { version: 0 }))
    expect(await leavesNothing(async () => {
      expect(await change('2026-12', true)).toEqual({ __typename: 'Refusal', problems: [{ field: 'beginsReporting', message: 'Returns have been started, so reporting has begun. Leave this out: returns of earlier periods stay expected' }] })
      const straight = "INSERT INTO return_definition (version, valid_from, months, due_working_days, begins_reporting, reason, recorded_by, recorded_at) VALUES (3, '2026-12-01', 1, 5, true, 'x', 'NETWORK-ADMINISTRATOR-1', now())"
      await expect(asViewer(database, 'NETWORK-ADMINISTRATOR-1', (client) => client.query(straight))).rejects.toThrow('reporting has begun')
    })).toBe(true)
    expect(await change('2026-12', null)).toEqual({ __typename: 'ReturnDefinition', beginsReporting: false })
    expect((await overdue()).periods).toEqual(['M2026-10'])
  })
})
