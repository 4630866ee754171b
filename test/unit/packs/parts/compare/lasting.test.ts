import { describe, expect, it } from 'vitest'
import { aboutUnitsBeside } from '../../../../../server/comparison/comparisonCaveats.ts'
import { durabilityByQuarter } from '../../../../../server/measures/longTerm/durabilityByQuarter.ts'
import { outcomeCounts } from '../../../../../server/measures/longTerm/sequenceOutcomes.ts'
import { survivalCurve } from '../../../../../server/measures/longTerm/survivalCurve.ts'
import { archivedWords, recoveryWords } from '../../../../../server/measures/longTerm/survivalInWords.ts'
import { lastingSection } from '../../../../../server/packs/parts/compare/lastingSection.ts'
import type { FollowUp } from '../../../../../server/statistics/followUp.ts'
import { causalWords } from '../../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../../support/soundTable.ts'
import { aUnit } from '../../../comparison/measuredOf.ts'
import { asBoard, checkBacks, lasting } from './factsOf.ts'

const sectionOf = (...facts: Parameters<typeof lasting>) => lastingSection(lasting(...facts))
const rowsOf = ({ tables }: ReturnType<typeof sectionOf>, code: string) => tables.find((table) => table.code === code)?.rows
const section = sectionOf({ findings: ['At 3 months, 21 of 36 effects with an answer had held.'], caveats: ['Figures say what disruptions were followed by.', aboutUnitsBeside[0]] })

describe('what held', () => {
  it('is a share in percent with its interval, of how many, with what has no answer beside it; all units last', () => {
    expect(sectionFaults([section])).toEqual([])
    expect(textsOf([section]).filter((text) => causalWords.test(text))).toEqual([])
    const rows = rowsOf(section, 'held')
    expect(rows?.[0]).toEqual(['U0', { value: 60, lower: expect.closeTo(38.66, 2), upper: expect.closeTo(78.12, 2) }, '12 of 20 held; 2 overdue', { missing: 'None due' }, { missing: 'None due' }])
    expect(rows?.at(-1)).toEqual(['All units', { value: expect.closeTo(58.33, 2), lower: expect.closeTo(42.2, 1), upper: expect.closeTo(72.86, 2) }, '21 of 36 held; 4 unknown, 2 overdue; 10 not yet due', { missing: 'None due' }, { missing: 'None due' }])
  })

  it('is not told of a unit whose few check-backs would tell of single ones, and no share is given of few answers', () => {
    expect(rowsOf(section, 'held')?.[1]).toEqual(['U1', ...Array(4).fill({ missing: 'Too few to say' })])
    const few = sectionOf({}, [{ unit: aUnit('U0'), durability: checkBacks({ HELD: 4, OVERDUE: 3 }) }])
    expect(rowsOf(few, 'held')?.[0]?.slice(1, 3)).toEqual([{ missing: 'Too few to say: 4 of at least 10 answers' }, '4 of 4 held; 3 overdue'])
    expect(rowsOf(sectionOf({}, [{ unit: aUnit('U0'), durability: checkBacks({ OVERDUE: 9, NOT_YET_DUE: 1 }) }]), 'held')?.[0]?.[2]).toBe('No answer; 9 overdue; 1 not yet due')
  })

  it('stands as numbers in the files', () => {
    expect(rowsOf(section, 'check-backs')?.slice(0, 3)).toEqual([
      ['U0', 3, expect.objectContaining({ value: 60 }), 12, 0, 8, 0, 2, 0, 0], ['U0', 12, { missing: 'None due' }, 0, 0, 0, 0, 0, 0, 0], ['U1', 3, ...Array(8).fill({ missing: 'Too few to say' })],
    ])
  })

  it('is said with its table, and not at all where nothing may be told', () => {
    expect(section.findings[0]).toEqual({ sentence: 'At 3 months, 21 of 36 effects with an answer had held.', table: 'held' })
    const none = sectionOf({ durability: [], whyNoDetail: 'Too few to say.' }, [{ unit: aUnit('U0'), durability: [] }])
    expect(none.tables.map(({ code }) => code)).toEqual(['times'])
    expect(none.paragraphs).toContain('So few check-backs were asked for that nothing can be said of what held.')
  })

  it('stands by quarter of disruption, those that may still move named as provisional, those withheld as not told', () => {
    const cells = [
      { code: '2026-04-01', months: 3, result: 'HELD', disruptions: 12 }, { code: '2026-07-01', months: 3, result: 'HELD', disruptions: 10 }, { code: '2026-07-01', months: 3, result: 'DUE', disruptions: 6 },
      { code: '2026-07-01', months: 12, result: 'NOT_YET_DUE', disruptions: 16 },
    ] as const
    const quarters = durabilityByQuarter(cells, { from: '2026-01-01', to: '2026-10-01' }, '2026-10-01', { ...asBoard })
    const [first, second, third] = rowsOf(sectionOf({ durabilityByQuarter: [...quarters, { from: '2026-10-01', inWords: 'Q3: October to December 2026', durability: [], isProvisional: [] }] }), 'held-by-cohort') ?? []
    expect(first).toEqual(['Q4: January to March 2026', ...Array(4).fill({ missing: 'None due' }), 'None due'])
    expect(second?.slice(1, 3)).toEqual([expect.objectContaining({ value: 100 }), '12 of 12 held'])
    expect([second?.at(-1), third?.at(-1), third?.[2], third?.[4]]).toEqual(['Settled', 'Provisional after 3 and 12 months', '10 of 10 held; 6 due and not overdue', 'No answer; 16 not yet due'])
    expect(rowsOf(sectionOf({ durabilityByQuarter: [{ from: '2026-10-01', inWords: 'Q3', durability: [], isProvisional: [] }] }), 'held-by-cohort')).toEqual([['Q3', ...Array(5).fill({ missing: 'Not told' })]])
  })
})

describe('how soon groups came back', () => {
  const each = (days: number, event: FollowUp['event'], n: number): FollowUp => ({ days, event, n })
  const back = sectionOf({
    recovery: survivalCurve([each(40, 'EVENT', 8), each(200, 'CENSORED', 4)], recoveryWords, asBoard),
    reactivationAfterArchiving: survivalCurve([each(40, 'EVENT', 1), each(200, 'CENSORED', 14)], archivedWords, asBoard),
  })

  it('is the median with its limits and how many were followed; not reached, or too few, in words', () => {
    expect(rowsOf(back, 'times')).toEqual([
      ['Score back after it had fallen', 12, 8, 4, 0, 60, 60, { missing: 'Not reached' }],
      ['Group active again after archiving', 15, 1, 14, 0, ...Array(3).fill({ missing: 'Fewer than half so far' })],
      ['Group active again after a major disruption', 0, 0, 0, 0, ...Array(3).fill({ missing: 'No group stopped being active after a disruption of high grade' })],
    ])
    expect(rowsOf(sectionOf({ recovery: survivalCurve([each(40, 'CENSORED', 12)], recoveryWords, asBoard) }), 'times')?.[0]?.at(-1)).toEqual({ missing: 'Not reached: none has been seen yet' })
    expect(back.findings.map(({ sentence, table }) => [sentence, table])).toContainEqual([expect.stringContaining('Of 12 sequences in which the score fell, 8 were followed by the score coming back'), 'times'])
  })

  it('is no number where too few were still followed when half had come back, and says so in each of its cells', () => {
    const few = sectionOf({ recovery: survivalCurve([each(140, 'CENSORED', 187), each(150, 'EVENT', 5), each(160, 'CENSORED', 4)], recoveryWords, asBoard) })
    expect(rowsOf(few, 'times')?.[0]).toEqual(['Score back after it had fallen', 196, 5, 191, 0, ...Array(3).fill({ missing: 'Fewer than 10 were still followed when half had' })])
  })

  it('has how many were still followed in the files', () => {
    const rows = rowsOf(back, 'at-risk')
    expect(rows?.[0]).toEqual(['Score back after it had fallen', 0, 12, { value: 100, lower: 100, upper: 100 }, 0])
    expect(rows?.find(([name, day]) => name === 'Score back after it had fallen' && day === 90)).toEqual([
      'Score back after it had fallen', 90, 4, { value: expect.closeTo(33.33, 2), lower: expect.anything(), upper: expect.anything() }, expect.closeTo(66.67, 2),
    ])
    expect(sectionFaults([back])).toEqual([])
  })

  it('says what is to be kept in mind of it, but for what stands with all figures', () => {
    const notes = section.tables.find(({ code }) => code === 'times')?.notes
    expect(notes).toContain('Figures say what disruptions were followed by.')
    expect(notes).not.toContain(aboutUnitsBeside[0])
  })
})

describe('what became of groups', () => {
  it('is what was measured first, then why the rest could not be', () => {
    const outcomes = outcomeCounts([{ code: '', outcome: 'FELL', sequences: 12, disruptions: 15 }, { code: '', outcome: 'NO_BASELINE', sequences: 3, disruptions: 3 }], asBoard)
    const rows = rowsOf(sectionOf({ outcomes }), 'became')
    expect([rows?.length, rows?.[0]?.slice(0, 3), rows?.[5]?.slice(0, 3)]).toEqual([8, ['Fell, not back when last seen', 12, 'Yes'], ['No score before', 3, 'No']])
  })

  it('says why more came back in the table of times: some of them were last seen stronger than before', () => {
    const outcomes = outcomeCounts([{ code: '', outcome: 'FELL', sequences: 4, disruptions: 4 }, { code: '', outcome: 'RECOVERED', sequences: 7, disruptions: 7 }, { code: '', outcome: 'STRONGER', sequences: 3, disruptions: 3 }], asBoard)
    const followed = (back: number) => survivalCurve([{ days: 40, event: 'EVENT', n: back }, { days: 200, event: 'CENSORED', n: 4 }], recoveryWords, asBoard)
    const notes = (back: number) => sectionOf({ outcomes, recovery: followed(back) }).tables.find(({ code }) => code === 'became')?.notes.slice(1)
    expect(notes(8)).toEqual(['Each sequence is in one row, by how it was last seen. 1 that fell and came back was last seen stronger than before, and is in that row; in the table of how soon groups came back it is with those that came back, so that it has 1 more.'])
    expect(notes(9)?.[0]).toContain('2 that fell and came back were last seen stronger')
    expect(notes(7)).toEqual([])
  })

  it('is a sentence where no disruption of a group is in the period', () => {
    const none = sectionOf({ outcomes: outcomeCounts([], asBoard) })
    expect([rowsOf(none, 'became'), none.paragraphs.at(-1)]).toEqual([undefined, 'No disruption of a group is in this period, so nothing is said of what became of groups.'])
  })
})
