import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FigureOrigin } from '../../../client/charts/figureOrigin.ts'
import { changeDefinition, twoPeriodsDefinition } from '../../../client/compare/change/changeDefinitions.ts'
import type { ChangeFacts } from '../../../client/compare/change/changeDocument.ts'
import { ChangeFigure } from '../../../client/compare/change/ChangeFigure.tsx'
import { BudgetSection } from '../../../client/compare/means/BudgetSection.tsx'
import type { CapabilitiesFacts } from '../../../client/compare/means/capabilitiesDocument.ts'
import { MatrixSection } from '../../../client/compare/means/MatrixSection.tsx'
import * as meansDefinitions from '../../../client/compare/means/meansDefinitions.ts'
import { OverTimeSection } from '../../../client/compare/means/OverTimeSection.tsx'
import { StaffSection } from '../../../client/compare/means/StaffSection.tsx'
import { CreditSection } from '../../../client/compare/mix/CreditSection.tsx'
import { ForceSection } from '../../../client/compare/mix/ForceSection.tsx'
import * as mixDefinitions from '../../../client/compare/mix/mixDefinitions.ts'
import type { MixFacts } from '../../../client/compare/mix/mixDocument.ts'
import { StrandSection } from '../../../client/compare/mix/StrandSection.tsx'
import { ThreatSection } from '../../../client/compare/mix/ThreatSection.tsx'
import type { FigureViews } from '../../../client/measures/figureViews.ts'
import { causalWords } from '../../support/causalWords.ts'

/** "Special cause" is the name of what a rule finds, and says of none why. */
const namesCause = (words: string) => causalWords.test(words.replaceAll(/special causes?/gi, ''))

const period = { code: 'FY2025', inWords: 'Financial year 2025 to 2026', from: '2025-04-01', lastDay: '2026-03-31' }
const origin: FigureOrigin = { inventedInWords: null, definition: null, place: 'The network', placeCode: 'NETWORK', period, asAt: '2026-11-20T12:00:00.000Z', basis: 'As recorded', returns: 'Returns: 1 of 1 received', source: 'Longview', caveats: [] }
const views = { viewOf: () => 'table', show: () => undefined } as unknown as FigureViews
const share = { share: 0.87, lower: 0.79, upper: 0.92, count: 87, of: 100 }
const counts = { gross: 87, major: 0, moderate: 87, minor: 0, negative: 0, noImpact: 0 }
const row = { code: 'PURSUE', name: 'Pursue', counts, share }
const unit = (code: string) => ({ unit: { code, name: code, position: 1 }, whyNoDetail: null, byStrand: [row] })
const mix = {
  gaps: [], gapsFilled: false,
  unit: null, onDay: '2026-03-31', threatAssessedOn: null, assessedBy: 'By one method.', byStrand: [row], byStrandOfUnits: [unit('EMSOU'), unit('ERSOU')],
  byThreat: [{ ...row, shareOfScoredOcgs: share, scoredOcgs: 9, assessedPriority: null, inWords: 'No clear difference' }],
  byForce: [{ force: { code: 'DERBYSHIRE', name: 'Derbyshire' }, unit: { code: 'EMSOU' }, counts, share, residents: 1_000_000, residentsShare: 0.2, assessedShare: null, shareOfAssessed: null, scoredOcgs: 4, inWords: 'x' }],
  credit: { led: { value: 50, lower: 37, upper: 66 }, supported: { value: 9, lower: 4, upper: 17 }, ledWithSupport: share, whyNoShare: null, whyNoSupported: null },
} as unknown as MixFacts
const of = {
  unit: { code: 'EMSOU', name: 'East Midlands', position: 4 }, residents: 4_000_000, missingStaff: null, missingBudget: 'Nil', budget: [], budgetTotal: null, budgetYear: null,
  capabilities: [{ capability: { code: 'CYBER', name: 'Cyber team' }, states: [{ code: 'IN_PLACE', inWords: 'In place', hasReturn: true }] }],
  staff: [{ period, staffInPost: 250, staffPerMillionResidents: 62.5, partnerStaff: 9, missing: null }],
} as unknown as CapabilitiesFacts['units'][number]
const means = { period, periods: [period], residentsDay: '2021-03-21', inspection: [], units: [of] } as unknown as CapabilitiesFacts
const change = {
  unit: null, measure: 'GROSS', measureInWords: 'Gross disruptions led', strand: null, grain: 'MONTH', formula: 'Limits: mean ± 2.66 × mean moving range.', period, gaps: [], seriesBreaks: [], rebasings: [],
  points: [{ value: 3, missing: null, phase: 1, period }], phases: [], signals: [],
} as unknown as ChangeFacts

test.each<[string, number, ReactElement]>([
  ['change over time', 1, <ChangeFigure change={change} origin={origin} views={views} opens={null} />],
  ['strands', 2, <StrandSection mix={mix} origin={origin} views={views} opens={null} caveats={[]} />],
  ['threats', 1, <ThreatSection mix={mix} origin={origin} views={views} opens={null} />],
  ['forces', 1, <ForceSection mix={mix} origin={origin} views={views} opens={null} />],
  ['credit', 1, <CreditSection mix={mix} origin={origin} />],
  ['capabilities', 1, <MatrixSection means={means} origin={origin} />],
  ['one unit over time', 2, <OverTimeSection means={means} of={of} origin={origin} />],
  ['staff', 1, <StaffSection means={means} origin={origin} views={views} />],
  ['budget', 1, <BudgetSection means={means} origin={origin} />],
])('every figure of %s shows its definition', (_name, figures, section) => {
  const page = renderToStaticMarkup(section)
  expect([page.split('<figure').length - 1, page.split('Show the definition').length - 1]).toEqual([figures, figures])
  expect(namesCause(page)).toBe(false)
})

test('a definition says what is counted, what it is divided by and how, and names no cause', () => {
  const all = [...Object.values(mixDefinitions), ...Object.values(meansDefinitions), changeDefinition(change), twoPeriodsDefinition(change)]
  for (const { name, counts: counted, dividedBy, method } of all) {
    for (const words of [name, counted, dividedBy, method]) expect([words, namesCause(words), /^\S.*\S$/.test(words)]).toEqual([words, false, true])
  }
})

test('a series is defined by its unit, measure and strand', () => {
  const defined = (given: object) => changeDefinition({ ...change, ...given } as ChangeFacts).counts
  const days = 'whose days of effect lie wholly in the month'
  expect(defined({})).toBe(`Disruptions that units led, each once, ${days}, of counted grade major, moderate or minor.`)
  expect(defined({ unit: { code: 'EMSOU' }, measure: 'NEGATIVE', strand: { code: 'PURSUE', name: 'Pursue' } })).toBe(`Disruptions that the unit led, ${days}, of counted grade negative and of the strand pursue.`)
  expect(defined({ unit: { code: 'EMSOU' }, measure: 'SUPPORTED' })).toContain('that another unit led and this one supported')
})
