import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { browserHouse } from '../support/browserHouse.ts'
import { lookAtEach } from '../support/lookAtEach.ts'
import { isOfRecords, visits } from '../support/visits.ts'

const house = browserHouse()

// The others are looked at in everyPageOfRecords.test.ts, at the same time.
lookAtEach(house, visits.filter((visit) => !isOfRecords(visit)))

/** Addresses that only lead on, and where they lead whom. */
const leadingOn: readonly (readonly [path: string, person: string, to: string])[] = [
  ['/impact', 'EMSOU-PERFORMANCE-LEAD-1', '/impact/unit/EMSOU'],
  ['/impact', 'NETWORK-BOARD-MEMBER-1', '/impact/network'],
]

test.for(leadingOn)('%s leads %s on to %s', async ([path, person, to]) => {
  const page = await house.openAs(person, path)
  await page.waitForURL(`**${to}`)
})

test('every route is among the pages that are looked at', () => {
  const folder = new URL('../../client/routing/', import.meta.url)
  const sources = readdirSync(folder).filter((name) => name.endsWith('Routes.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const routes = sources.flatMap((source) => [...source.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path))
  const visited = [...visits, ...leadingOn].map(([path]) => path.replace(/\?.*/, ''))
  const isVisited = (route: string) => visited.some((path) => new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`).test(path))
  expect(routes.length).toBeGreaterThan(20)
  expect(routes.filter((route) => !isVisited(route))).toEqual([])
})
