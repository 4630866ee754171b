import { describe, expect, it } from 'vitest'
import { type CoverFacts, factsOfCover } from '../../../server/packs/packFacts.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { emsou } from './parts/change/aSeries.ts'

const period = parsePeriod('FY2026-Q2', '2026-11-20')
const gap = { unit: emsou, period: parsePeriod('M2026-07', '2026-11-20'), why: 'NOT_RECEIVED' as const, inWords: 'EMSOU, July 2026: not received' }
const returns = { expected: 30, received: 29, accepted: 28, missing: [gap], inWords: '29 of 30 received, 28 accepted; EMSOU July missing' }
const on: CoverFacts['on'] = { basis: 'AS_RETURNED', basisInWords: 'As returned: 28 of 30 returns', returns, gaps: [gap, gap], gapsFilled: false, editions: [] }
const pack = { asAt: new Date('2026-06-30T23:00:00Z'), requestedAt: new Date('2026-11-20T09:30:00Z'), requestedRole: 'NOCC_ANALYST' as const }
const factsOf = (told: Partial<CoverFacts> = {}) => Object.fromEntries(factsOfCover({ pack, period, counted: period, elapsedTo: period.to, on, ...told }).map(({ name, text }) => [name, text]))

describe('the cover of a pack', () => {
  it('says period, moment, basis and returns in words, in this order', () => {
    const facts = factsOf()
    expect(Object.keys(facts)).toEqual(['Period', 'As at', 'Basis', 'Returns', 'Gaps', 'Asked for by', 'Made with', 'What this pack is'])
    expect(facts).toMatchObject({
      'Period': 'Q2: July to September 2026, from 1 July 2026 to 30 September 2026.',
      'As at': '1 July 2026 at 00:00, London time: what was known at that moment, and nothing that came later.',
      'Basis': 'As returned: 28 of 30 returns.', 'Returns': '29 of 30 received, 28 accepted; EMSOU July missing.', 'Made with': 'Longview, packs of format 1.',
    })
  })

  it('names whoever asked for it by role alone', () => {
    expect(factsOf()['Asked for by']).toBe('NOCC analyst, on 20 November 2026 at 09:30, London time.')
  })

  it('says whether gaps are filled, and that they are not 0 where they are not', () => {
    expect(factsOf()['Gaps']).toBe('2 returns are not there on this basis, and not filled: what they would add is not known, which is not 0.')
    expect(factsOf({ on: { ...on, gaps: [gap] } })['Gaps']).toBe('1 return is not there on this basis, and not filled: what it would add is not known, which is not 0.')
    expect(factsOf({ on: { ...on, gapsFilled: true } })['Gaps']).toBe('2 returns are not there on this basis: their places are filled with what is recorded.')
    expect(factsOf({ on: { ...on, gaps: [] } })['Gaps']).toBe('None: every return behind these figures is there.')
    expect(factsOf({ on: { ...on, basis: 'AS_RECORDED', gaps: [] } })['Gaps']).toBe('Figures as recorded are made from records, not from returns.')
  })

  it('names the editions as published alone', () => {
    expect(factsOf({ on: { ...on, basis: 'AS_PUBLISHED', editions: [3, 4] } })['Editions']).toBe('3 and 4.')
  })

  it('says where figures from returns end before their period, and a period of chosen days once', () => {
    const [whole, counted] = [parsePeriod('YTD2026', '2026-11-20'), parsePeriod('2026-04-01..2026-10-31', '2026-11-20')]
    expect(factsOf({ period: whole, counted, elapsedTo: whole.to })['Period']).toBe('Year to date 2026 to 2027, from 1 April 2026 to 20 November 2026. Figures from returns end with 31 October 2026.')
    expect(factsOf({ period: counted, counted, elapsedTo: counted.to })['Period']).toBe('1 April 2026 to 31 October 2026.')
  })

  it('says to which day figures go of a period that had not ended', () => {
    const month = parsePeriod('M2026-11', '2026-11-22')
    const text = (elapsedTo: string) => factsOf({ period: month, counted: month, elapsedTo })['Period']
    expect(text('2026-11-23')).toBe('November 2026, from 1 November 2026 to 30 November 2026. It had not ended at that moment: figures go to 22 November 2026.')
    expect(text('2026-12-01')).toBe('November 2026, from 1 November 2026 to 30 November 2026.')
  })

  it('says that it is not rounded, and not for publication', () => {
    expect(factsOf()['What this pack is']).toMatch(/not rounded.*not for publication.*public figures/)
  })
})
