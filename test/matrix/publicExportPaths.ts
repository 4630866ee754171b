import { change, type Path } from './path.ts'

// Nothing of it is kept but its key and the trail, and the same key makes the same again.
const made = (type: string, inner: string, ...steps: (string | number)[]): Record<string, Path> => ({
  made: change(type, 'makePublicExport', { key: 'matrix-public-export', period: 'FY2025', basis: 'AS_RECORDED' }, `... on PublicExport { ${inner} }`, ...steps),
})

/** Where figures for the public are read. */
export const pathsOfPublicExport: Record<string, Record<string, Path>> = {
  PublicExport: made('PublicExport', 'EVERY'),
  PublicRow: made('PublicRow', 'rows { EVERY }', 'rows', 0),
  PublicNote: made('PublicNote', 'notes { EVERY }', 'notes', 0),
}
