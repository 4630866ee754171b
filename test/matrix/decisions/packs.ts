import type { Block } from '../block.ts'

// roles network nobody/without a role. Auditors and administrators see no figures, so no packs; everybody else reads the same.
const everybody = 'GGGG GGGG!! !!'
const nobody = 'nnnn nnnn!! !!'
const no = 'FFFF FFFF!! !!'
const so = 'TTTT TTTT!! !!'
const states = ['waiting', 'ready', 'cancelled', 'failed'] as const
const each = (fields: readonly string[], row: Block['fields'][string]) => Object.fromEntries(fields.map((field) => [field, row]))
const inEach = (row: string, others: Partial<Record<(typeof states)[number], string>>) => ({ ...Object.fromEntries(states.map((state) => [state, row])), ...others })
const ofReady = inEach(nobody, { ready: everybody })

/** Packs are for everybody who sees figures of units; to cancel one is for whoever asked for it alone, here the NOCC analyst. */
export const packs: Block[] = [
  {
    type: 'BoardPack', axis: 'role', states,
    fields: {
      ...each(['asAt', 'basis', 'number', 'period', 'requestedAt', 'requestedBy', 'state'], everybody), fillsGaps: no, ...each(['content', 'file', 'frozenAt', 'sha256'], ofReady), files: ofReady,
      endedAt: inEach(nobody, { cancelled: everybody, failed: everybody }), whyEnded: inEach(nobody, { failed: everybody }), whyNoPdf: nobody,
      mayCancel: inEach(no, { waiting: 'FFFF FTFF!! !!' }), progress: inEach(nobody, { waiting: everybody }),
    },
  },
  { type: 'BoardPackFile', axis: 'role', states: ['pdf', 'xlsx'], fields: { ...each(['kind', 'mediaType', 'name', 'sha256'], everybody), ...each(['bytes', 'pages'], { pdf: everybody, xlsx: nobody }) } },
  { type: 'BoardPackProgress', axis: 'role', states: ['waiting'], fields: each(['doing', 'done', 'steps'], everybody) },
  { type: 'PackContent', axis: 'role', states: ['ready'], fields: each(['aboutTheData', 'classification', 'facts', 'notes', 'sections', 'title'], everybody) },
  { type: 'PackFact', axis: 'role', states: ['ready'], fields: each(['name', 'text'], everybody) },
  { type: 'PackSection', axis: 'role', states: ['ready'], fields: each(['charts', 'code', 'findings', 'paragraphs', 'tables', 'title'], everybody) },
  { type: 'PackFinding', axis: 'role', states: ['ready'], fields: each(['sentence', 'table'], everybody) },
  { type: 'PackTable', axis: 'role', states: ['ready'], fields: each(['code', 'columns', 'notes', 'rows', 'title'], everybody) },
  { type: 'PackColumn', axis: 'role', states: ['ready'], fields: { isNumeric: no, name: everybody } },
  { type: 'PackRow', axis: 'role', states: ['ready'], fields: { cells: everybody } },
  {
    type: 'PackFunnel', axis: 'role', states: ['ready'],
    fields: {
      ...each(['code', 'divided', 'howToRead', 'limitsOf', 'lower95', 'lower998', 'overall', 'overallName', 'points', 'subtitle', 'table', 'title', 'unit', 'upper95', 'upper998'], everybody), isShare: no,
    },
  },
  { type: 'PackFunnelPoint', axis: 'role', states: ['ready'], fields: each(['inWords', 'lower', 'of', 'place', 'unit', 'upper', 'value'], everybody) },
  { type: 'PackChange', axis: 'role', states: ['ready'], fields: each(['breaks', 'code', 'howToRead', 'points', 'subtitle', 'table', 'title', 'unit'], everybody) },
  {
    type: 'PackChangePoint', axis: 'role', states: ['ready'],
    fields: { ...each(['from', 'lower', 'marks', 'mean', 'missing', 'period', 'phase', 'shape', 'upper'], everybody), isTrial: so, value: nobody },
  },
  { type: 'PackBreak', axis: 'role', states: ['ready'], fields: each(['day', 'inWords'], everybody) },
]
