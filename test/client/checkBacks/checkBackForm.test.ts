import { expect, it } from 'vitest'
import { checkBackFacts, checkBackFormOf, emptyCheckBack } from '../../../client/checkBacks/checkBackForm.ts'
import { comparedCheckBack } from '../../../client/checkBacks/comparedCheckBack.ts'
import { noDays } from '../../../client/periods/typedDays.ts'

const typed = { ...emptyCheckBack('2026-11-20'), result: 'PARTLY_HELD' as const, whyThisResult: ' Two of three lines are silent. ' }

it('a check-back as it is typed becomes facts, and back', () => {
  expect(checkBackFacts(typed)).toEqual({ facts: { result: 'PARTLY_HELD', checkedOn: '2026-11-20', whyThisResult: 'Two of three lines are silent.', evidence: null } })
  const kept = { result: 'LOST' as const, checkedOn: '2026-03-02', whyThisResult: 'It came back.', evidence: 'A report.' }
  expect(checkBackFacts(checkBackFormOf(kept))).toEqual({ facts: kept })
})

it('nothing is filled in by itself but the day: a result and why must be given', () => {
  const missing = (changed: object) => {
    const made = checkBackFacts({ ...typed, ...changed })
    return 'problems' in made ? made.problems.map(({ field, message }) => `${field}: ${message}`) : []
  }
  expect(missing({ result: '', whyThisResult: ' ', checkedOn: noDays })).toEqual([
    'result: Choose whether the effect held', 'checkedOn: Enter the day on which you looked', 'whyThisResult: Enter why you chose this result',
  ])
})

it('one that was withdrawn meanwhile says so by its history', () => {
  const version = { version: 2, reason: 'Of another line.', isWithdrawn: true, recordedAt: '2026-11-20T10:00:00.000Z', recordedBy: { label: 'EMSOU recorder 2' } }
  const none = { result: null, checkedOn: null, whyThisResult: null, evidence: null, version: null, reason: null, recordedAt: null, recordedBy: null }
  const gone = { ...none, id: 'x', months: 3, dueOn: '2026-11-20', state: 'DUE' as const, isNeeded: true, mayRecord: true, mayCorrect: false, disruption: { reference: 'EMSOU-2026-0001' }, history: [version] }
  expect(comparedCheckBack(gone)).toMatchObject({ version: 2, isWithdrawn: true, reason: 'Of another line.', recordedBy: { label: 'EMSOU recorder 2' } })
})
