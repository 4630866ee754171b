import type { PackColumn } from './packContent.ts'

/** A column of words. */
export function textColumn(name: string): PackColumn {
  return { name, kind: 'TEXT', decimals: 0 }
}

/** A column of days. */
export function dayColumn(name: string): PackColumn {
  return { name, kind: 'DAY', decimals: 0 }
}

/** @param decimals digits after the point, in words */
export function numberColumn(name: string, decimals = 0): PackColumn {
  return { name, kind: 'NUMBER', decimals }
}

/** @param decimals digits after the point, in words */
export function estimateColumn(name: string, decimals: number): PackColumn {
  return { name, kind: 'ESTIMATE', decimals }
}
