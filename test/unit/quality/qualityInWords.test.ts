import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysToRecordInWords, draftsInWords, followUpsInWords, groupsWithoutUrnInWords, roughlyDatedInWords } from '../../../server/quality/qualityInWords.ts'

describe('drafts unfinished', () => {
  it.each([
    [{ ofUnit: 0, own: 0, oldest: null }, 'No draft is unfinished.'],
    [{ ofUnit: 1, own: 1, oldest: '2026-03-27' }, '1 draft is unfinished in your unit, and it is yours. It was begun on 27 March 2026.'],
    [{ ofUnit: 1, own: 0, oldest: '2026-03-27' }, '1 draft is unfinished in your unit, not one of yours. It was begun on 27 March 2026.'],
    [{ ofUnit: 3, own: 3, oldest: '2026-03-27' }, '3 drafts are unfinished in your unit, all of them yours. The oldest was begun on 27 March 2026.'],
    [{ ofUnit: 1_200, own: 2, oldest: '2026-03-27' }, '1,200 drafts are unfinished in your unit, 2 of them yours. The oldest was begun on 27 March 2026.'],
    [{ ofUnit: 2, own: 0, oldest: '2026-03-27' }, '2 drafts are unfinished in your unit, none of them yours. The oldest was begun on 27 March 2026.'],
  ])('of %j are said so', (counts, words) => {
    expect(draftsInWords(counts)).toBe(words)
  })
})

describe('days to record', () => {
  const settings = '(90 and 30 days are Longview’s own settings)'
  it.each([
    [{ recorded: 0, late: 0, half: null, nineInTen: null }, 'Your unit recorded no disruption in the last 90 days. (90 days is Longview’s own setting.)'],
    [{ recorded: 1, late: 0, half: 4, nineInTen: 4 },
      `The 1 disruption that your unit led and recorded in the last 90 days was recorded within 4 days of the last day of effect. None took more than 30 days ${settings}.`],
    [{ recorded: 42, late: 3, half: 4, nineInTen: 21 },
      `Of 42 disruptions that your unit led and recorded in the last 90 days, at least half were recorded within 4 days of the last day of effect, and 9 in 10 within 21 days. 3 took more than 30 days ${settings}.`],
    [{ recorded: 5, late: 0, half: 0, nineInTen: 1 },
      `Of 5 disruptions that your unit led and recorded in the last 90 days, at least half were recorded by the last day of effect, and 9 in 10 within 1 day. None took more than 30 days ${settings}.`],
    [{ recorded: 5, late: 5, half: 40, nineInTen: 40 },
      `Of 5 disruptions that your unit led and recorded in the last 90 days, at least 9 in 10 were recorded within 40 days of the last day of effect. 5 took more than 30 days ${settings}.`],
  ])('of %j are said so', (taken, words) => {
    expect(daysToRecordInWords(taken)).toBe(words)
  })
})

describe('rough dates', () => {
  it.each([
    [{ led: 0, roughly: 0 }, 'Your unit has recorded no disruption that it led.'],
    [{ led: 9, roughly: 0 }, 'No disruption that your unit led is known only to the month or year.'],
    [{ led: 1, roughly: 1 }, '1 of 1 disruption that your unit led is known only to the month or year. Figures for a shorter period leave it out.'],
    [{ led: 4_200, roughly: 12 }, '12 of 4,200 disruptions that your unit led are known only to the month or year. Figures for a shorter period leave them out.'],
  ])('of %j are said so', (counts, words) => {
    expect(roughlyDatedInWords(counts)).toBe(words)
  })
})

describe('groups without a URN', () => {
  it.each([
    [{ groups: 0, without: 0, provisional: 0 }, 'Your unit has mapped no group.'],
    [{ groups: 5, without: 0, provisional: 0 }, 'No group is without a URN.'],
    [{ groups: 5, without: 0, provisional: 2 }, 'No group is without a URN. 2 have a provisional one.'],
    [{ groups: 1, without: 1, provisional: 0 }, '1 of 1 group is without a URN.'],
    [{ groups: 120, without: 5, provisional: 1 }, '5 of 120 groups are without a URN. 1 has a provisional one.'],
  ])('of %j are said so', (counts, words) => {
    expect(groupsWithoutUrnInWords(counts)).toBe(words)
  })
})

describe('outputs without a follow-up', () => {
  const setting = '(90 days is Longview’s own setting.)'
  it.each([
    [{ due: 0, askedNothing: 0, askedOtherwise: 0 }, `No output was held at least 90 days ago. ${setting}`],
    [{ due: 3, askedNothing: 0, askedOtherwise: 0 }, `No output held at least 90 days ago is without a question on behaviour at follow-up. ${setting}`],
    [{ due: 60, askedNothing: 9, askedOtherwise: 5 },
      `14 of 60 outputs held at least 90 days ago have no question on behaviour at follow-up: 9 asked nothing, 5 asked something else. ${setting}`],
    [{ due: 60, askedNothing: 1, askedOtherwise: 0 }, `1 of 60 outputs held at least 90 days ago has no question on behaviour at follow-up: it asked nothing. ${setting}`],
    [{ due: 60, askedNothing: 0, askedOtherwise: 1 }, `1 of 60 outputs held at least 90 days ago has no question on behaviour at follow-up: it asked something else. ${setting}`],
    [{ due: 60, askedNothing: 4, askedOtherwise: 0 }, `4 of 60 outputs held at least 90 days ago have no question on behaviour at follow-up: all of them asked nothing. ${setting}`],
    [{ due: 60, askedNothing: 0, askedOtherwise: 4 }, `4 of 60 outputs held at least 90 days ago have no question on behaviour at follow-up: all of them asked something else. ${setting}`],
  ])('of %j are said so', (counts, words) => {
    expect(followUpsInWords(counts)).toBe(words)
  })
})

it('no number is said as 0, whatever the counts', () => {
  const count = fc.nat({ max: 3 })
  fc.assert(
    fc.property(count, count, count, fc.nat({ max: 40 }), (one, two, three, days) => {
      const sentences = [
        draftsInWords({ ofUnit: one + two, own: one, oldest: '2026-03-27' }),
        roughlyDatedInWords({ led: one + two, roughly: one }),
        groupsWithoutUrnInWords({ groups: one + two + three, without: one, provisional: two }),
        followUpsInWords({ due: one + two + three, askedNothing: one, askedOtherwise: two }),
        daysToRecordInWords({ recorded: one + two + 1, late: one, half: days, nineInTen: days + three }),
      ]
      for (const sentence of sentences) expect(sentence).not.toMatch(/\b0\b/)
    }),
  )
})
