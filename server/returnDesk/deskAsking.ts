import type { Acting } from '../facts/acting.ts'

/** Who looks at a desk: grants of the demonstration count only where there is one. */
export type DeskAsking = Acting & { hasDemonstrationPeople: boolean }

/** Codes of the first and the last period that somebody asks for; without one it is for us to say. */
export type PeriodsAsked = { from?: string | null | undefined; to?: string | null | undefined }
