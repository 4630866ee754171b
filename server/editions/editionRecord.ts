import type { FigureCode } from '../returnFigures/figureCatalogue.ts'
import type { Period } from '../periods/period.ts'

/** How the files of editions are written. Another form of them is another number, so that earlier ones are drawn as they were. */
export const editionFormat = 1

/** A return that was expected and is not in the edition. */
export type MissingFromEdition = { unit: string; period: string; why: 'NOT_DUE' | 'NOT_RECEIVED' | 'NOT_ACCEPTED' }

/** A set of accepted returns that the centre published. */
export type EditionRecord = {
  number: number
  id: string
  period: Period
  missing: MissingFromEdition[]
  format: number
  /** Whether its records were invented for demonstration. */
  isInvented: boolean
  jsonSha256: string
  csvSha256: string
  /** Why it is published again; null for the first of its period. */
  note: string | null
  publishedBy: string
  publishedAt: Date
  /** The edition that took its place; null while it is the latest of its period. */
  supersededBy: number | null
}

/** A return in an edition, as it was frozen. */
export type ReturnInEdition = {
  unitCode: string
  periodCode: string
  figuresAsAt: Date
  definitionVersion: number
  figureVersions: Record<string, number>
  sha256: string
}

/** One figure of an edition; `unitCode` null is the network. */
export type FigureOfEdition = { unitCode: string | null; about: FigureCode; key: string; quantity: number }
