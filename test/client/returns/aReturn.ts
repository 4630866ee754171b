import type { WholeReturnFigureFragment, WholeReturnFragment } from '../../../client/graphql/generated/graphql.ts'

type Cell = WholeReturnFigureFragment['cells'][number]

export function aCell(given: Partial<Cell> = {}): Cell {
  return { key: '', name: '', quantity: null, code: null, day: null, isNil: false, inWords: 'Not stated', lastPeriodInWords: null, note: null, unusual: null, ...given }
}

export function aFigure(given: Partial<WholeReturnFigureFragment> = {}): WholeReturnFigureFragment {
  return {
    code: 'STAFF_IN_POST', section: 'STAFF', source: 'ENTERED', name: 'Staff in post, by capability', measuredIn: 'full-time equivalents', howMade: 'On the last day.',
    definitionVersion: 1, mayBeNil: true, isNil: false, note: null, rowsSha256: null, cells: [aCell({ key: 'CYBER', name: 'Cyber' })], ...given,
  }
}

/** A draft that asks for staff by capability and counts no disruptions. */
export function aReturn(given: Partial<WholeReturnFragment> = {}): WholeReturnFragment {
  return {
    unit: { code: 'EMSOU', name: 'East Midlands' }, period: { code: 'M2026-09', inWords: 'September 2026', from: '2026-09-01', lastDay: '2026-09-30' },
    state: 'DRAFT', version: 1, lateness: 'NOT_DUE', dueOn: '2026-10-14', dueOnByDefinition: '2026-10-14', daysToDue: 3, daysLate: 0, extension: null,
    figuresAsAt: '2026-10-11T09:00:00.000Z', isFrozen: false, isNil: false, sha256: null, comment: null, approvedAt: null, approvedBy: null, sentAt: null, acceptedAt: null, comparedPeriods: 12,
    editions: [], mayDo: ['SAVE'], whyNotApprove: null, definition: { version: 1, dueWorkingDays: 10, months: 1, figures: [] },
    figures: [aFigure()], acceptedFigures: null, checks: [], queries: [], changes: null, events: [], ...given,
  }
}

export type Check = WholeReturnFragment['checks'][number]

export function aCheck(given: Partial<Check> = {}): Check {
  return { code: 'UNUSUAL', level: 'WARNING', message: 'Unlike the 12 periods before. Say why.', figure: 'STAFF_IN_POST', key: 'CYBER', word: null, wordAbout: 'STAFF_IN_POST', wordKey: 'CYBER', ...given }
}

export type Event = WholeReturnFragment['events'][number]

export function anEvent(given: Partial<Event> = {}): Event {
  return { number: 1, action: 'START', inWords: 'Started', words: null, fromState: 'NOT_STARTED', toState: 'DRAFT', extendedTo: null, actedAt: '2026-10-10T09:00:00.000Z', actedBy: { label: 'P-0001' }, ...given }
}
