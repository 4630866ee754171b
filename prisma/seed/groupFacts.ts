import type { FactChunk } from './factChunk.ts'
import { notYet } from './factTables.ts'
import { holderOn } from './aftermath/transfers.ts'
import type { Group, GroupChange, GroupTransfer, Link } from './groups.ts'
import { SeededRandom } from './seededRandom.ts'
import { dayOfMoment, dayText, momentText } from './storyDays.ts'
import { recordersOf } from './unitStories.ts'

/** Writes a group with all its versions, each beginning at the moment at which the one before it ends. */
export function addGroup(chunk: FactChunk, group: Group, random: SeededRandom): void {
  const { transfer } = group
  const handedOver: GroupChange[] = transfer ? [{ moment: transfer.moment, reason: `Handed over: ${transfer.reason}`, change: {} }] : []
  const told = [...group.changes.filter(({ moment }) => !transfer || moment < transfer.moment), ...handedOver]
    .filter(({ moment }) => moment > group.recorded)
    .sort((a, b) => a.moment - b.moment)
  const changes = told.filter((change) => handedOver.includes(change) || Object.keys(change.change).some((key) => key !== 'status'))
  const tasked = drawTasking(group, random)
  const people = recordersOf(group.unitCode)
  let shown = { alias: group.alias, urn: group.urn, isUrnProvisional: group.isUrnProvisional }
  let moment = group.recorded
  let reason: string | null = null
  chunk.add('ocg', { id: group.id })
  for (let version = 1; version <= changes.length + 1; version += 1) {
    const next = changes[version - 1]
    chunk.add('ocg_version', {
      id: random.uuidAt(moment),
      ocg_id: group.id,
      version,
      unit_code: holderOn(group, moment),
      urn: shown.urn,
      is_urn_provisional: shown.isUrnProvisional,
      alias: shown.alias,
      owning_force_code: group.forceCode,
      tasking_level: tasked.level,
      sio_unit_code: tasked.sioUnitCode,
      mapped_on: group.mappedOn === null ? null : dayText(group.mappedOn),
      threat_codes: group.threats,
      is_withdrawn: false,
      reason,
      recorded_by: random.pick(people),
      recorded_at: momentText(moment),
      superseded_at: next ? momentText(next.moment) : notYet,
    })
    if (!next) break
    const { status: _status, ...change } = next.change
    shown = { ...shown, ...change }
    moment = next.moment
    reason = next.reason
  }
  addSpells(chunk, group, told, random)
  if (transfer) addTransfer(chunk, group, transfer)
  chunk.records += 1
}

function drawTasking(group: Group, random: SeededRandom): { level: string | null; sioUnitCode: string | null } {
  const level = random.pickWeighted([[null, 0.12], ['LOCAL', 0.18], ['FORCE', 0.4], ['REGIONAL', 0.26], ['NATIONAL', 0.04]] as const)
  return { level, sioUnitCode: level === 'REGIONAL' || level === 'NATIONAL' ? group.unitCode : null }
}

function addTransfer(chunk: FactChunk, group: Group, { day, moment, toUnitCode, reason }: GroupTransfer): void {
  chunk.add('ocg_transfer', {
    id: new SeededRandom(1, `transfer ${group.id}`).uuidAt(moment), ocg_id: group.id, from_unit_code: group.unitCode, to_unit_code: toUnitCode, day: dayText(day),
    reason, recorded_by: `${group.unitCode}-PERFORMANCE-LEAD-1`, recorded_at: momentText(moment),
  })
}

/** Writes the spells of status of a group: active from the day of mapping, then by its changes, one a day at most. */
function addSpells(chunk: FactChunk, group: Group, changes: Group['changes'], random: SeededRandom): void {
  const people = recordersOf(group.unitCode)
  const told = [
    { status: 'ACTIVE', moment: group.recorded, reason: 'Mapped', day: Math.min(group.mappedOn ?? dayOfMoment(group.recorded), dayOfMoment(group.recorded)) },
    ...changes.flatMap(({ moment, reason, change }) => (change.status ? [{ status: change.status, moment, reason, day: dayOfMoment(moment) }] : [])),
  ].filter(({ day }, index, all) => all[index + 1]?.day !== day)
  told.forEach((spell, index) => {
    const next = told[index + 1]
    const spellId = random.uuidAt(spell.moment)
    const shared = {
      spell_id: spellId, ocg_id: group.id, unit_code: group.unitCode, status: spell.status, valid_from: dayText(spell.day), reason: spell.reason,
      is_withdrawn: false,
    }
    chunk.add('ocg_status_spell', {
      ...shared, id: spellId, version: 1, valid_to: null, change_reason: null, recorded_by: random.pick(people), recorded_at: momentText(spell.moment),
      superseded_at: next ? momentText(next.moment) : notYet,
    })
    if (!next) return
    chunk.add('ocg_status_spell', {
      ...shared, id: random.uuidAt(next.moment), version: 2, valid_to: dayText(next.day), change_reason: next.reason, recorded_by: random.pick(people),
      recorded_at: momentText(next.moment), superseded_at: notYet,
    })
  })
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
