import { z } from 'zod'

export const draftKinds = ['DISRUPTION', 'OUTPUT', 'OCG'] as const
export type DraftKind = (typeof draftKinds)[number]

/** A draft, as the store reads it. */
export const draftRow = z.object({
  key: z.string(),
  kind: z.enum(draftKinds),
  recordId: z.string().nullable(),
  recordVersion: z.number().nullable(),
  summary: z.string(),
  /** JSON, as it was sent. */
  content: z.string(),
  revision: z.number(),
  startedAt: z.date(),
  savedAt: z.date(),
})
export type DraftRecord = z.output<typeof draftRow>

/** What a draft says, in the form in which it is kept. */
export type KeptDraft = Pick<DraftRecord, 'key' | 'kind' | 'recordId' | 'recordVersion' | 'summary' | 'content'>
