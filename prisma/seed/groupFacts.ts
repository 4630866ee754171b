import type { FactChunk } from './factChunk.ts'
import { notYet } from './factTables.ts'
import type { Group, Link } from './groups.ts'
import type { SeededRandom } from './seededRandom.ts'
import { dayText, momentText } from './storyDays.ts'
import { recordersOf } from './unitStories.ts'

/** Writes a group with all its versions, each beginning at the moment at which the one before it ends. */
export function addGroup(chunk: FactChunk, group: Group, random: SeededRandom): void {
  const changes = group.changes.filter(({ moment }) => moment > group.recorded).sort((a, b) => a.moment - b.moment)
  const people = recordersOf(group.unitCode)
  let shown = { alias: group.alias, urn: group.urn, isUrnProvisional: group.isUrnProvisional, status: 'ACTIVE' }
  let moment = group.recorded
  let reason: string | null = null
  chunk.add('ocg', { id: group.id })
  for (let version = 1; version <= changes.length + 1; version += 1) {
    const next = changes[version - 1]
    chunk.add('ocg_version', {
      id: random.uuidAt(moment),
      ocg_id: group.id,
      version,
      unit_code: group.unitCode,
      urn: shown.urn,
      is_urn_provisional: shown.isUrnProvisional,
      alias: shown.alias,
      owning_force_code: group.forceCode,
      status: shown.status,
      mapped_on: group.mappedOn === null ? null : dayText(group.mappedOn),
      threat_codes: group.threats,
      is_withdrawn: false,
      reason,
      recorded_by: random.pick(people),
      recorded_at: momentText(moment),
      superseded_at: next ? momentText(next.moment) : notYet,
    })
    if (!next) break
    shown = { ...shown, ...next.change }
    moment = next.moment
    reason = next.reason
  }
  chunk.records += 1
}

/** Writes a merge or a split. */
export function addLink(chunk: FactChunk, link: Link, random: SeededRandom): void {
  chunk.add('ocg_lineage', {
    id: random.uuidAt(link.recorded),
    unit_code: link.from.unitCode,
    from_ocg_id: link.from.id,
    to_ocg_id: link.to.id,
    kind: link.kind,
    day: dayText(link.day),
    reason: link.reason,
    recorded_by: random.pick(recordersOf(link.from.unitCode)),
    recorded_at: momentText(link.recorded),
  })
}
