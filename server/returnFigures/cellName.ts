import { capital } from '../facts/capital.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { figureCatalogue, type FigureCode } from './figureCatalogue.ts'
import { partNames } from './partNames.ts'

/**
 * Which part of a figure a key means, in words: "Drugs, major", "Cash seized, pounds"; the figure's own name for the whole. A code
 * that the reference data does not know any more stands as it is.
 *
 * Checked in: test/unit/returnFigures/cellWords.test.ts.
 */
export function cellName(about: FigureCode, key: string, reference: ReferenceData): string {
  const { name, parts } = figureCatalogue[about]
  if (key === '') return name
  const said = key.split('/').map((code, at) => {
    const part = parts[at]
    return (part && partNames(part, reference).get(code)) ?? code
  })
  const [first = '', ...others] = said.filter((word) => word !== '')
  return [capital(first), ...others.map(lowered)].join(', ')
}

/** "Major" as "major", but not "GAIN". */
function lowered(word: string): string {
  return /^[A-Z][a-z]/.test(word) ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : word
}
