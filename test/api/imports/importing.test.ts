import { beforeEach, describe, expect, it } from 'vitest'
import { aGroup } from '../../support/aGroup.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { caseText } from './caseText.ts'
import { importAs } from './importAs.ts'

const test = await startApp()
const recorder = 'EMSOU-RECORDER-1'
let alias = ''
let story = 0
beforeEach(() => {
  story += 1
  alias = `Quarry Row ${story}`
})

const groupsCalled = async (name: string) => {
  const { ocgs } = await test.as(recorder).ask<{ ocgs: { edges: { node: { alias: string } }[] } }>(
    'query ($search: String!) { ocgs(first: 50, filter: { search: $search }) { edges { node { alias } } } }',
    { search: name },
  )
  return ocgs.edges.length
}

describe('the group of a case', () => {
  it('is mapped once for the rows of a file that name it', async () => {
    const { count, said } = await importAs(test, recorder, caseText({ ocg_alias: alias }, { ocg_alias: alias.toUpperCase(), day: '2019-06-01' }))
    expect(count).toContain('2 recorded')
    expect(said(2)).toContain('mapped as active')
    expect(said(3)).toContain('was there already')
    expect(await groupsCalled(alias)).toBe(1)
  })

  it('is the unit’s own group of that alias where there is one, and never another’s', async () => {
    await test.as('TARIAN-RECORDER-1').groups.record(aGroup({ alias }))
    const first = await importAs(test, recorder, caseText({ ocg_alias: alias }))
    expect(first.said(2)).toContain('mapped as active')
    const second = await importAs(test, recorder, caseText({ ocg_alias: alias, day: '2019-06-01' }))
    expect(second.said(2)).toContain('was there already')
  })

  it('is not guessed where two have that alias', async () => {
    for (const urn of ['A', 'B']) made(await test.as(recorder).groups.record(aGroup({ alias, urn: `${urn}-${story}` })))
    const refused = async () => {
      const { said } = await importAs(test, recorder, caseText({ ocg_alias: alias }))
      expect(said(2)).toContain('column ocg_alias: Several groups of the unit have this alias')
    }
    expect(await test.leavesNothing(refused)).toBe(true)
  })
})

describe('a refused row', () => {
  it('leaves nothing, not even its group, and names every column to mend', async () => {
    const refused = async () => {
      const { said, count } = await importAs(
        test,
        recorder,
        caseText({ ocg_alias: alias, day: '2026-11-21', arrests: '0', threats: 'witchcraft', partners: 'x'.repeat(130) }),
      )
      expect(count).toBe('1 row: 0 recorded, 0 already there, 0 of other units, 1 refused.')
      for (const column of ['day', 'arrests', 'threats', 'partners']) expect(said(2)).toContain(`column ${column}: `)
    }
    expect(await test.leavesNothing(refused)).toBe(true)
  })

  it('does not stop the rows after it', async () => {
    const { reports } = await importAs(test, recorder, caseText({ ocg_alias: alias, day: 'soon' }, { ocg_alias: alias }))
    expect(reports.map(({ kind }) => kind)).toEqual(['REFUSED', 'RECORDED'])
  })

  it('is taken once it is mended, and the others are not recorded again', async () => {
    const good = { ocg_alias: alias, day: '2019-01-02' }
    await importAs(test, recorder, caseText({ ocg_alias: alias, arrests: 'two' }, good))
    const { reports } = await importAs(test, recorder, caseText({ ocg_alias: alias, arrests: '2' }, good))
    expect(reports.map(({ kind }) => kind)).toEqual(['RECORDED', 'ALREADY_THERE'])
  })
})

describe('the same row again', () => {
  it('is one record whatever other row it stands in, and two rows that differ in one cell are two', async () => {
    const row = { ocg_alias: alias }
    const { reports } = await importAs(test, recorder, caseText(row, { ...row, arrests: '3' }, row))
    expect(reports.map(({ kind }) => kind)).toEqual(['RECORDED', 'RECORDED', 'ALREADY_THERE'])
  })

  it('does not come back when its record was withdrawn, and the report says so', async () => {
    const text = caseText({ ocg_alias: alias })
    await importAs(test, recorder, text)
    const { disruptions } = await test.as(recorder).ask<{ disruptions: { edges: { node: { id: string; version: number } }[] } }>(
      '{ disruptions(first: 1, order: RECORDED_NEWEST) { edges { node { id version } } } }',
    )
    const [newest] = disruptions.edges
    if (!newest) throw new Error('Nothing was recorded')
    test.clock.pass(1)
    made(await test.as(recorder).disruptions.withdraw(newest.node))
    const { said } = await importAs(test, recorder, text)
    expect(said(2)).toContain('It was withdrawn since')
  })
})

describe('rights', () => {
  it('stay those of the person: a moderator’s rows are refused by the use case', async () => {
    const refused = async () => {
      const { said } = await importAs(test, 'EMSOU-MODERATOR-1', caseText({ ocg_alias: alias }))
      expect(said(2)).toContain('A moderator does not record')
    }
    expect(await test.leavesNothing(refused)).toBe(true)
  })
})
