/** From when a spell in which a group was not active counts: from its archiving, or from its end after a major disruption. */
export const reactivationOrigins = ['ARCHIVED', 'MAJOR_DISRUPTION'] as const
export type ReactivationOrigin = (typeof reactivationOrigins)[number]
