import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'

const { as, clock, leavesNothing } = await startApp()
const one = as('NETWORK-ADMINISTRATOR-1')
const other = as('NETWORK-ADMINISTRATOR-2')

type Shown = { code: string; value: string; inWords: string; version: number; reason: string; isDefault: boolean; mayChange: boolean; recordedBy: { code: string } | null; history: { version: number; value: string }[] }
const facts = 'code value inWords version reason isDefault mayChange recordedBy { code } history { version value }'

async function settingOf(code: string, asAt?: string, who = one): Promise<Shown> {
  const { settings } = await who.ask<{ settings: Shown[] }>(`query ($asAt: Instant) { settings(asAt: $asAt) { ${facts} } }`, asAt ? { asAt } : {})
  const found = settings.find((setting) => setting.code === code)
  if (!found) throw new Error(`There is no setting ${code}`)
  return found
}

type Answer = { __typename: string; message?: string; problems?: { field: string; message: string }[]; version?: number; yours?: Shown; current?: Shown }
async function change(code: string, value: string, { who = one, version, reason = 'Agreed by the network.', key = randomUUID() as string }: { who?: typeof one; version?: number; reason?: string; key?: string } = {}): Promise<Answer> {
  const from = version ?? (await settingOf(code)).version
  const { answer } = await who.ask<{ answer: Answer }>(
    `mutation ($input: ChangeSettingInput!) { answer: changeSetting(input: $input) { __typename
       ... on Setting { ${facts} } ... on Refusal { message problems { field message } }
       ... on StaleSetting { message yours { ${facts} } current { ${facts} } } ... on TextWarning { message } } }`,
    { input: { key, code, version: from, value, reason } },
  )
  return answer
}

describe('a setting', () => {
  it('stands with Longview’s own default, which says so, from before the first record', async () => {
    expect(await settingOf('RECOVERY_PERCENT')).toMatchObject({ value: '90', version: 1, isDefault: true, recordedBy: null, reason: 'Longview’s own default: no published rule says' })
    expect(await settingOf('CHECK_BACK_MONTHS', '1995-01-01T00:00:00Z')).toMatchObject({ value: '3,6,12', inWords: '3, 6 and 12 months' })
    const ofLists = [['TASKING_GROUPS_EACH_RULE', '10 groups'], ['TASKING_NEGATIVE_DAYS', '182 days'], ['TASKING_NOTHING_DONE_DAYS', '182 days']] as const
    for (const [code, inWords] of ofLists) expect(await settingOf(code, '1995-01-01T00:00:00Z')).toMatchObject({ code, inWords, isDefault: true })
  })

  it('is changed by an administrator with a reason, and keeps every value it had', async () => {
    const before = clock.now.toISOString()
    clock.pass(1)
    expect(await change('REVIEW_DAYS_ACTIVE', ' 0150 ')).toMatchObject({ __typename: 'Setting', value: '150', version: 2, isDefault: false, recordedBy: { code: 'NETWORK-ADMINISTRATOR-1' } })
    expect((await settingOf('REVIEW_DAYS_ACTIVE')).history).toEqual([{ version: 2, value: '150' }, { version: 1, value: '182' }])
    expect(await settingOf('REVIEW_DAYS_ACTIVE', before)).toMatchObject({ value: '182', version: 1, mayChange: false })
  })

  it('is read by all who are signed in, and changed by nobody but administrators', async () => {
    for (const code of ['EMSOU-RECORDER-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1']) {
      expect(await settingOf('FEWEST_TO_SAY', undefined, as(code))).toMatchObject({ value: '10', mayChange: false })
      expect(await leavesNothing(async () => {
        const { data, errors } = await as(code).send('mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }', { input: { key: randomUUID(), code: 'FEWEST_TO_SAY', version: 1, value: '20', reason: 'Mine.' } })
        expect(JSON.stringify({ data, errors })).not.toContain('"Setting"')
      })).toBe(true)
    }
  })

  it('is not changed without a reason, to what it is already, or to what means nothing', async () => {
    const tried: [string, string, string, string][] = [
      ['RECOVERY_PERCENT', '85', ' ', 'reason'], ['RECOVERY_PERCENT', '90', 'Because.', 'value'], ['RECOVERY_PERCENT', '120', 'Because.', 'value'],
      ['CHECK_BACK_MONTHS', '12, 6', 'Because.', 'value'], ['TASKING_GROUPS_EACH_RULE', '0', 'Because.', 'value'],
    ]
    for (const [code, value, reason, field] of tried) {
      let answer: Answer | null = null
      expect(await leavesNothing(async () => void (answer = await change(code, value, { reason })))).toBe(true)
      expect(answer).toMatchObject({ __typename: 'Refusal', problems: [{ field }] })
    }
  })

  it('changed by another administrator meanwhile is answered with both values', async () => {
    const { version } = await settingOf('STRONGER_PERCENT')
    await change('STRONGER_PERCENT', '115', { who: other })
    expect(await change('STRONGER_PERCENT', '120', { version })).toMatchObject({ __typename: 'StaleSetting', yours: { value: '110' }, current: { value: '115' } })
    expect((await settingOf('STRONGER_PERCENT')).value).toBe('115')
  })

  it('sent twice under one key is changed once', async () => {
    const key = randomUUID()
    const { version } = await settingOf('REACTIVATION_WITHIN_DAYS')
    const sent = { version, key }
    expect(await change('REACTIVATION_WITHIN_DAYS', '200', sent)).toEqual(await change('REACTIVATION_WITHIN_DAYS', '200', sent))
    expect((await settingOf('REACTIVATION_WITHIN_DAYS')).history).toHaveLength(2)
  })

  it('is not changed for a reason that tells of a person, until that is answered', async () => {
    expect(await leavesNothing(async () => {
      expect(await change('CHECK_BACK_GRACE_DAYS', '14', { reason: 'Ask 07700 900123.' })).toMatchObject({ __typename: 'TextWarning' })
    })).toBe(true)
  })
})
