import { describe, expect, it } from 'vitest'
import { aGroup, type GroupFacts } from '../../support/aGroup.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as } = await startApp()

describe('the list of groups', () => {
  it('can be filtered by force, threat, status and the beginning of alias or URN', async () => {
    const lead = as('SEROCU-PERFORMANCE-LEAD-1')
    const record = async (changed: Partial<GroupFacts>, status = 'ACTIVE') => made(await lead.groups.record(aGroup({ owningForce: 'KENT', ...changed }), { status })).id
    const a = await record({ alias: 'Alpha', owningForce: 'SURREY' })
    const b = await record({ alias: 'Beta', threats: ['CYBER'] })
    const c = await record({ alias: 'Gamma stream', urn: 'SE/9' }, 'MONITORED')
    const found = async (filter: object) =>
      (await lead.ask<{ ocgs: { totalCount: number; edges: { node: { id: string } }[] } }>(
        'query ($filter: OcgFilter) { ocgs(filter: $filter) { totalCount edges { node { id } } } }', { filter },
      )).ocgs.edges.map(({ node }) => node.id)
    expect(await found({})).toEqual([a, b, c])
    expect(await found({ force: 'SURREY' })).toEqual([a])
    expect(await found({ threat: 'CYBER' })).toEqual([b])
    expect(await found({ status: 'MONITORED' })).toEqual([c])
    expect(await found({ search: 'bET' })).toEqual([b])
    expect(await found({ search: 'se/' })).toEqual([c])
    expect(await found({ search: 'STREA' })).toEqual([c]) // a later word
    expect(await found({ search: 'ream' })).toEqual([]) // not its middle
    expect(await found({ search: '%' })).toEqual([])
  })

  it('gives every group once, forwards and backwards, when aliases are the same', async () => {
    const lead = as('NEROCU-PERFORMANCE-LEAD-1')
    const ids: string[] = []
    for (let number = 0; number < 11; number += 1) {
      ids.push(made(await lead.groups.record(aGroup({ alias: number % 3 === 0 ? 'Same' : `Group ${number}`, owningForce: 'DURHAM' }))).id)
    }
    type Page = { ocgs: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } } }
    const walk = async (isBackward: boolean) => {
      const seen: string[] = []
      for (let place: string | null = null, isMore = true; isMore; ) {
        const { ocgs }: Page = await lead.ask<Page>(
          `query ($first: Int, $after: String, $last: Int, $before: String) { ocgs(first: $first, after: $after, last: $last, before: $before) {
             edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          isBackward ? { last: 3, before: place } : { first: 3, after: place },
        )
        const page = ocgs.edges.map(({ node }) => node.id)
        seen.splice(isBackward ? 0 : seen.length, 0, ...page)
        place = isBackward ? ocgs.pageInfo.startCursor : ocgs.pageInfo.endCursor
        isMore = isBackward ? ocgs.pageInfo.hasPreviousPage : ocgs.pageInfo.hasNextPage
      }
      return seen
    }
    const forwards = await walk(false)
    expect(forwards.toSorted()).toEqual(ids.toSorted())
    expect(await walk(true)).toEqual(forwards)
  })
})
