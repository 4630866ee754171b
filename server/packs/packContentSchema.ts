import { FunnelPlaceRef } from '../comparison/measureSchema.ts'
import { builder } from '../graphql/builder.ts'
import type { ContentInWords, SectionInWords, TableInWords } from './contentInWords.ts'
import type { PackChange, PackChart, PackFact, PackFinding, PackFunnel } from './packContent.ts'

const authScopes = { seesAggregates: true }
const ofTable = 'The code of the table that holds its figures.'

const PackFactRef = builder.objectRef<PackFact>('PackFact').implement({
  description: 'A fact of the cover, or a note on how figures are made.',
  authScopes,
  fields: (t) => ({ name: t.exposeString('name'), text: t.exposeString('text') }),
})

const PackFindingRef = builder.objectRef<PackFinding>('PackFinding').implement({
  description: 'A sentence computed from figures.',
  authScopes,
  fields: (t) => ({
    sentence: t.exposeString('sentence'),
    table: t.exposeString('table', { nullable: true, description: 'The code of the table of the pack that holds its figures; none where it is about no single one, or that table is only in the files.' }),
  }),
})

const PackColumnRef = builder.objectRef<TableInWords['columns'][number]>('PackColumn').implement({
  authScopes,
  fields: (t) => ({ isNumeric: t.exposeBoolean('isNumeric'), name: t.exposeString('name') }),
})

const PackRowRef = builder.objectRef<TableInWords['rows'][number]>('PackRow').implement({
  authScopes,
  fields: (t) => ({ cells: t.exposeStringList('cells', { description: 'One for each column, in words: "1,234", "12.3 (8.1 to 17.0)", "not received".' }) }),
})

const PackTableRef = builder.objectRef<TableInWords>('PackTable').implement({
  description: 'A table that stands on the page; longer ones are only in the files.',
  authScopes,
  fields: (t) => ({
    code: t.exposeString('code'),
    columns: t.expose('columns', { type: [PackColumnRef] }),
    notes: t.exposeStringList('notes'),
    rows: t.expose('rows', { type: [PackRowRef] }),
    title: t.exposeString('title'),
  }),
})

const PackFunnelPointRef = builder.objectRef<PackFunnel['points'][number]>('PackFunnelPoint').implement({
  authScopes,
  fields: (t) => ({
    inWords: t.exposeString('inWords'),
    lower: t.exposeFloat('lower'),
    of: t.exposeFloat('of'),
    place: t.expose('place', { type: FunnelPlaceRef }),
    unit: t.exposeString('unit', { description: 'Code of the unit.' }),
    upper: t.exposeFloat('upper'),
    value: t.exposeFloat('value'),
  }),
})

const PackFunnelRef = builder.objectRef<PackFunnel>('PackFunnel').implement({
  description: 'A funnel plot, shares in percent. Lists of limits are of equal length.',
  authScopes,
  fields: (t) => ({
    code: t.exposeString('code'),
    divided: t.exposeString('divided'),
    howToRead: t.exposeString('howToRead'),
    isShare: t.exposeBoolean('isShare'),
    limitsOf: t.field({ type: 'Series', resolve: ({ limits }) => limits.of }),
    lower95: t.field({ type: 'Series', resolve: ({ limits }) => limits.lower95 }),
    lower998: t.field({ type: 'Series', resolve: ({ limits }) => limits.lower998 }),
    overall: t.float({ resolve: ({ overall }) => overall.value }),
    overallName: t.string({ resolve: ({ overall }) => overall.name }),
    points: t.expose('points', { type: [PackFunnelPointRef] }),
    subtitle: t.exposeString('subtitle'),
    table: t.exposeString('table', { description: ofTable }),
    title: t.exposeString('title'),
    unit: t.exposeString('unit'),
    upper95: t.field({ type: 'Series', resolve: ({ limits }) => limits.upper95 }),
    upper998: t.field({ type: 'Series', resolve: ({ limits }) => limits.upper998 }),
  }),
})

const PackChangePointRef = builder.objectRef<PackChange['points'][number]>('PackChangePoint').implement({
  authScopes,
  fields: (t) => ({
    from: t.expose('from', { type: 'Day' }),
    isTrial: t.exposeBoolean('isTrial', { description: 'Whether these are trial limits, of fewer points than limits are usually made from.' }),
    lower: t.exposeFloat('lower', { nullable: true }),
    marks: t.exposeString('marks', { description: 'Numbers of its special causes: "1, 2"; empty where it has none.' }),
    mean: t.exposeFloat('mean', { nullable: true }),
    missing: t.exposeString('missing', { nullable: true }),
    period: t.exposeString('period'),
    phase: t.exposeInt('phase', { nullable: true, description: 'Number of the phase whose limits these are; none where it is in none.' }),
    shape: t.exposeString('shape', { description: 'The rule of its first special cause, or NONE.' }),
    upper: t.exposeFloat('upper', { nullable: true }),
    value: t.exposeFloat('value', { nullable: true }),
  }),
})

const PackBreakRef = builder.objectRef<PackChange['breaks'][number]>('PackBreak').implement({
  description: 'A day on which the way of counting changed, or limits were re-based.',
  authScopes,
  fields: (t) => ({ day: t.expose('day', { type: 'Day' }), inWords: t.exposeString('inWords') }),
})

const PackChangeRef = builder.objectRef<PackChange>('PackChange').implement({
  description: 'Counts of one unit over time as an XmR chart.',
  authScopes,
  fields: (t) => ({
    breaks: t.expose('breaks', { type: [PackBreakRef] }),
    code: t.exposeString('code'),
    howToRead: t.exposeString('howToRead'),
    points: t.expose('points', { type: [PackChangePointRef] }),
    subtitle: t.exposeString('subtitle'),
    table: t.exposeString('table', { description: ofTable }),
    title: t.exposeString('title'),
    unit: t.exposeString('unit', { description: 'Code of the unit.' }),
  }),
})

const PackChartRef = builder.unionType('PackChart', { types: [PackChangeRef, PackFunnelRef], resolveType: (chart: PackChart) => (chart.kind === 'FUNNEL' ? 'PackFunnel' : 'PackChange') })

const PackSectionRef = builder.objectRef<SectionInWords>('PackSection').implement({
  description: 'A part of a pack that answers one question.',
  authScopes,
  fields: (t) => ({
    charts: t.expose('charts', { type: [PackChartRef] }),
    code: t.exposeString('code'),
    findings: t.expose('findings', { type: [PackFindingRef] }),
    paragraphs: t.exposeStringList('paragraphs'),
    tables: t.expose('tables', { type: [PackTableRef] }),
    title: t.exposeString('title'),
  }),
})

export const PackContentRef = builder.objectRef<ContentInWords>('PackContent').implement({
  description: 'All that a pack says, as it was frozen, in words: cells are as they are read.',
  authScopes,
  fields: (t) => ({
    aboutTheData: t.exposeString('aboutTheData', { nullable: true, description: 'That its records are invented; none where they are not.' }),
    classification: t.exposeString('classification'),
    facts: t.expose('facts', { type: [PackFactRef] }),
    notes: t.expose('notes', { type: [PackFactRef] }),
    sections: t.expose('sections', { type: [PackSectionRef] }),
    title: t.exposeString('title'),
  }),
})
