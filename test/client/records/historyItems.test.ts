import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyItems } from '../../../client/records/historyItems.ts'
import { aVersion } from './aVersion.ts'

const recordedBy = { label: 'EMSOU recorder 1' }
const moment = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString()

test('a grading that was given between two versions stands between them', () => {
  const versions = [aVersion({ version: 2, recordedAt: moment(30) }), aVersion({ version: 1, recordedAt: moment(0) })]
  const items = historyItems(versions, [{ id: 'panel', recordedAt: moment(10), recordedBy }])
  expect(items.map((item) => item.version?.version ?? item.event?.id)).toEqual([2, 'panel', 1])
})

test('a grading that was given with a version stands with it', () => {
  const [item, ...others] = historyItems([aVersion({ recordedAt: moment(0) })], [{ id: 'first', recordedAt: moment(0), recordedBy }])
  expect(item?.together?.map(({ id }) => id)).toEqual(['first'])
  expect(others).toEqual([])
})

test('what a version did is told from the version before it', () => {
  const versions = [
    aVersion({ version: 3, recordedAt: moment(30) }),
    aVersion({ version: 2, recordedAt: moment(20), isWithdrawn: true }),
    aVersion({ version: 1, recordedAt: moment(10) }),
  ]
  expect(historyItems(versions, []).map(({ done }) => done)).toEqual(['restored', 'withdrawn', 'recorded'])
})

test('every version and every grading is told once, newest first, whatever the times', () => {
  const minutes = fc.integer({ min: 0, max: 59 })
  fc.assert(
    fc.property(fc.uniqueArray(minutes, { minLength: 1 }), fc.array(minutes), (versionMinutes, eventMinutes) => {
      const newestFirst = versionMinutes.toSorted((one, other) => other - one)
      const versions = newestFirst.map((minute, index) => aVersion({ version: newestFirst.length - index, recordedAt: moment(minute) }))
      const events = eventMinutes.map((minute, index) => ({ id: String(index), recordedAt: moment(minute), recordedBy }))
      const items = historyItems(versions, events)
      expect(items.flatMap(({ version }) => version ?? [])).toEqual(versions)
      const told = items.flatMap(({ together, event }) => together ?? [event])
      expect(told.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
      const times = items.map(({ version, event }) => (version ?? event).recordedAt)
      expect(times).toEqual(times.toSorted().toReversed())
    }),
  )
})
