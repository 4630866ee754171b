import type { Role } from '../access/roles.ts'
import type { Basis } from '../measures/basis.ts'
import type { Period } from '../periods/period.ts'

/** How far the making of a pack is; `tries` counts how often it was begun. */
export type PackProgress = { done: number; steps: number; doing: string; tries: number }

/** That the content of a pack stands: how it is laid out, and by which hashes it and its files are known again. */
export type PackFrozen = { at: Date; format: number; sha256: string; xlsxSha256: string; csvSha256: string }

/** A PDF as it was printed once. */
export type PackPdf = { sha256: string; bytes: number; pages: number }

/** What came of printing: a PDF, or why there is none, in words. */
export type PackPrinted = { pdf: PackPdf; whyNone: null } | { pdf: null; whyNone: string }

/** That no pack came of it, and why it could not be made, in words; null of one that was cancelled. */
export type PackEnded = { how: 'CANCELLED' | 'FAILED'; why: string | null; at: Date }

/** A pack that somebody asked for, and what came of it so far. Its content and the bytes of its PDF are read apart. */
export type PackRecord = {
  number: number
  id: string
  period: Period
  basis: Basis
  fillsGaps: boolean
  asAt: Date
  requestedBy: string
  /** In which role it was asked for: its figures are those that the role sees. */
  requestedRole: Role
  requestedAt: Date
  /** Null once it is ready or has ended. */
  progress: PackProgress | null
  frozen: PackFrozen | null
  printed: PackPrinted | null
  ended: PackEnded | null
}
