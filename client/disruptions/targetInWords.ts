import type { TargetKind } from '../graphql/generated/graphql.ts'
import { targetKindWords } from './disruptionWords.ts'

/** "Group: Amber", "County line: Dover 2" */
export function targetInWords({ kind, label }: { kind: TargetKind; label: string }): string {
  return `${targetKindWords[kind]}: ${label}`
}
