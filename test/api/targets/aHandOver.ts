import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { groupLife, plansOf, type ShownPlanAction } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import type { TestApp } from '../../support/startApp.ts'

export const uuidOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? ''

/** A group of EMSOU with something of everything, against which it recorded a disruption. */
export async function aGroupWithALife({ as, clock }: TestApp, alias: string) {
  const giver = as('EMSOU-PERFORMANCE-LEAD-1')
  const giving = groupLife(giver)
  const mapped = made(await giving.groups.record(aGroup({ alias, urn: `EM/${alias}` })))
  const former = made(await giving.groups.record(aGroup({ alias: `${alias} before` })))
  const disruption = made(await giving.disruptions.record(against(mapped)))
  const action = (await plansOf(giver).record(mapped.id)) as ShownPlanAction
  clock.pass(1)
  const group = made(await giving.groups.correct(mapped, aGroup({ alias, urn: `EM/${alias}`, taskingLevel: 'NATIONAL' })))
  made(await giving.status(group.id, { status: 'MONITORED', from: '2026-03-01' }))
  made(await giving.link({ from: former.id, to: group.id, kind: 'SPLIT_INTO' }))
  const moment = clock.pass(1)
  clock.pass(1)
  return { group, former, disruption, action, moment }
}

/** How many rows of the group's life the database itself shows that person, table by table. */
export async function rowsSeen({ clock, database }: TestApp, code: string, groupId: string) {
  const viewer = findDemonstrationPerson(code)
  return inRequestTransaction(database.prisma, { viewer, isReading: true, clock: clock.read }, async (transaction) => {
    const [row] = await transaction.$queryRawUnsafe<object[]>(`
      SELECT (SELECT count(*)::int FROM ocg WHERE id = $1::uuid) AS ocg, (SELECT count(*)::int FROM ocg_version WHERE ocg_id = $1::uuid) AS versions,
        (SELECT count(*)::int FROM ocg_status_spell WHERE ocg_id = $1::uuid) AS spells, (SELECT count(*)::int FROM plan_action_version WHERE ocg_id = $1::uuid) AS plan,
        (SELECT count(*)::int FROM plan_action WHERE ocg_id = $1::uuid) AS actions, (SELECT count(*)::int FROM ocg_transfer WHERE ocg_id = $1::uuid) AS transfers,
        (SELECT count(*)::int FROM ocg_lineage WHERE $1::uuid IN (from_ocg_id, to_ocg_id)) AS lineage`, uuidOf(groupId))
    return row
  })
}
export const nothing = { ocg: 0, versions: 0, spells: 0, plan: 0, actions: 0, transfers: 0, lineage: 0 }
