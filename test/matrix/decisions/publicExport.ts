import type { Block } from '../block.ts'

// roles network nobody/without a role. Who makes none is refused in words.
const publishing = '---- GGG--- --'

/** Figures for the public are made by the board and the centre; what they get is the same for all of them. */
export const publicExport: Block[] = [
  {
    type: 'PublicExport', axis: 'role', states: ['made'],
    fields: Object.fromEntries(['asAt', 'basis', 'csv', 'fileName', 'notes', 'period', 'rows', 'sha256', 'withheld'].map((field) => [field, publishing])),
  },
  { type: 'PublicRow', axis: 'role', states: ['made'], fields: Object.fromEntries(['name', 'note', 'shown', 'table', 'unit', 'unitCode'].map((field) => [field, publishing])) },
  { type: 'PublicNote', axis: 'role', states: ['made'], fields: { name: publishing, text: publishing } },
]
