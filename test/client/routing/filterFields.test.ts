import { describe, expect, it } from 'vitest'
import { addressFromFields } from '../../../client/routing/filterFields.ts'

const today = '2026-11-20'

describe('what is typed into a filter panel', () => {
  it('two days are a custom period, whatever period was chosen', () => {
    const { raw, problems } = addressFromFields({ period: 'FY2026', periodFrom: '1/1/15', periodTo: '31 Dec 2021' }, today)
    expect(problems).toEqual([])
    expect(raw).toEqual({ period: '2015-01-01..2021-12-31' })
  })

  it('one day without the other is refused at the other', () => {
    expect(addressFromFields({ periodFrom: '1/1/15' }, today).problems).toMatchObject([{ field: 'periodTo' }])
  })

  it('a period runs forwards', () => {
    expect(addressFromFields({ periodFrom: '2/1/15', periodTo: '1/1/15' }, today).problems).toMatchObject([{ field: 'periodTo' }])
  })

  it('a month, or a day that does not exist, is no day', () => {
    expect(addressFromFields({ asAtDay: 'March 2026' }, today).problems).toMatchObject([{ field: 'asAtDay' }])
    expect(addressFromFields({ asAtDay: '31/2/2026' }, today).problems).toMatchObject([{ field: 'asAtDay' }])
  })

  it('as at a past day means its last moment in London, in winter and in summer', () => {
    expect(addressFromFields({ asAtDay: '2/11/2026' }, today).raw).toEqual({ asAt: '2026-11-02T23:59:59.999Z' })
    expect(addressFromFields({ asAtDay: '2/7/2026' }, today).raw).toEqual({ asAt: '2026-07-02T22:59:59.999Z' })
  })

  it('as at today is the list as it stands', () => {
    expect(addressFromFields({ asAtDay: '20/11/2026' }, today)).toEqual({ raw: {}, problems: [] })
  })

  it('the future cannot be known', () => {
    expect(addressFromFields({ asAtDay: '21/11/2026' }, today).problems).toMatchObject([{ field: 'asAtDay' }])
  })
})
