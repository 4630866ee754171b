import type { ComparedCheckBackFragment } from '../graphql/generated/graphql.ts'

/** A version of a check-back as corrections compare it. The one that withdrew it is known from its history alone. */
export type ComparedCheckBack = Omit<ComparedCheckBackFragment, 'version' | 'recordedBy' | 'recordedAt' | 'reason'> & {
  version: number
  isWithdrawn: boolean
  recordedBy: { label: string }
  recordedAt: string
  reason?: string | null
}

export function comparedCheckBack(checkBack: ComparedCheckBackFragment): ComparedCheckBack {
  const [latest] = checkBack.history
  return {
    ...checkBack,
    version: checkBack.version ?? latest?.version ?? 0,
    isWithdrawn: checkBack.version == null,
    recordedBy: checkBack.recordedBy ?? latest?.recordedBy ?? { label: 'nobody yet' },
    recordedAt: checkBack.recordedAt ?? latest?.recordedAt ?? '',
    reason: checkBack.reason ?? latest?.reason ?? null,
  }
}
