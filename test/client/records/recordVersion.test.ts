import { expect, test } from 'vitest'
import { shownChanges, whatWasDone } from '../../../client/records/recordVersion.ts'
import { aChange, aVersion, mergedChange, withdrawnChange } from './aVersion.ts'

const recorded = aVersion({ version: 1, reason: null })
const withdrawn = aVersion({ isWithdrawn: true, changes: [withdrawnChange] })

test('the first version recorded the record', () => {
  expect(whatWasDone(recorded, undefined)).toBe('recorded')
})

test('a version that stands after one that stood corrected it', () => {
  expect(whatWasDone(aVersion({ changes: [aChange] }), recorded)).toBe('corrected')
})

test('the first withdrawn version withdrew it', () => {
  expect(whatWasDone(withdrawn, recorded)).toBe('withdrawn')
})

test('a withdrawal that names the record in its place is a merge', () => {
  expect(whatWasDone(aVersion({ isWithdrawn: true, changes: [withdrawnChange, mergedChange] }), recorded)).toBe('merged into EMSOU-2026-0142')
})

test('a version that stands after a withdrawn one restored it', () => {
  const changes = [{ ...withdrawnChange, before: 'Yes', after: 'No' }]
  expect(whatWasDone(aVersion({ version: 3, changes }), withdrawn)).toBe('restored')
  expect(whatWasDone(aVersion({ version: 3, changes: [...changes, aChange] }), withdrawn)).toBe('restored and corrected')
})

test('a withdrawn version after a withdrawn one withdrew nothing more', () => {
  expect(whatWasDone(aVersion({ version: 3, isWithdrawn: true, changes: [aChange] }), withdrawn)).toBe('corrected')
})

test('what the title tells is not told again as a changed field', () => {
  expect(shownChanges(aVersion({ changes: [withdrawnChange, aChange, mergedChange] }))).toEqual([aChange])
})
