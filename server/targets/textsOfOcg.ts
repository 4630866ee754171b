import type { OcgRecord } from './ocgRecord.ts'

/** Every free text of a version of a group. */
export function textsOfOcg({ alias, urn, reason }: OcgRecord): string[] {
  return [alias, urn, reason].filter((text) => text !== null)
}
