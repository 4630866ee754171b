import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import { outputSearch } from '../../../client/outputs/outputSearch.ts'
import { KeysetPager } from '../../../client/parts/KeysetPager.tsx'
import { readSearch, writeSearch } from '../../../client/routing/addressText.ts'
import { groupSearch, oneGroupSearch } from '../../../client/targets/groupSearch.ts'

const pageInfo = { hasNextPage: true, hasPreviousPage: true, startCursor: 'first', endCursor: 'last' }
const component = () => createElement(KeysetPager, { pageInfo, what: 'records' })

async function linksAt(address: string): Promise<string[]> {
  const root = createRootRoute()
  const records = createRoute({ getParentRoute: () => root, id: 'records' })
  const router = createRouter({
    routeTree: root.addChildren([
      records.addChildren([
        createRoute({ getParentRoute: () => records, path: '/disruptions', validateSearch: disruptionSearch, component }),
        createRoute({ getParentRoute: () => records, path: '/outputs', validateSearch: outputSearch, component }),
        createRoute({ getParentRoute: () => records, path: '/groups', validateSearch: groupSearch, component }),
        createRoute({ getParentRoute: () => records, path: '/groups/$id', validateSearch: oneGroupSearch, component }),
      ]),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
  })
  await router.load()
  const html = renderToString(createElement(RouterProvider, { router: router as never }))
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

describe('the pages of a list', () => {
  it.each([
    ['/disruptions?grades=MAJOR,MINOR&force=LEICS', '/disruptions?grades=MAJOR,MINOR&force=LEICS'],
    ['/outputs?kind=TALK', '/outputs?kind=TALK'],
    ['/groups?status=ACTIVE', '/groups?status=ACTIVE'],
    ['/groups/01JABC?asAt=2026-11-02T00:00:00.000Z', '/groups/01JABC?asAt=2026-11-02T00:00:00.000Z'],
  ])('of %s stay at its address, with its filters', async (address, kept) => {
    expect(await linksAt(address)).toEqual([`${kept}&before=first`, `${kept}&after=last`])
  })

  it('a page has one cursor', async () => {
    expect(await linksAt('/disruptions?after=abc')).toEqual(['/disruptions?before=first', '/disruptions?after=last'])
  })
})
