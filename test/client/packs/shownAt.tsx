import type { TypedDocumentNode } from '@urql/core'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Client, createRequest, Provider, ssrExchange } from 'urql'
import { HouseContext, type HouseFacts } from '../../../client/layout/viewer.ts'

const service: HouseFacts['service'] = { isInvented: true, inventedInWords: 'Invented demonstration data', today: '2026-11-22', now: '2026-11-22T14:10:00.000Z' }

/** An answer that is there already. */
export type Answered = [document: TypedDocumentNode<unknown, never>, variables: object, data: object]

interface Shown {
  page: FunctionComponent
  /** Of the route: "/packs/$number". */
  path: string
  address: string
  role?: 'BOARD_MEMBER' | 'PERFORMANCE_LEAD'
  answers?: readonly Answered[]
}

/** What a page says to somebody in that role before anything happens on it; what is not answered is still asked. */
export async function shownAt({ page, path, address, role = 'BOARD_MEMBER', answers = [] }: Shown): Promise<string> {
  const root = createRootRoute()
  const others = ['/', '/compare', '/compare/measure', '/packs', '/packs/$number'].filter((other) => other !== path)
  const router = createRouter({
    routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path, component: page }), ...others.map((other) => createRoute({ getParentRoute: () => root, path: other }))]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const known = ssrExchange({ isClient: true, initialState: Object.fromEntries(answers.map(([document, variables, data]) => [createRequest(document, variables as never).key, { data: JSON.stringify(data) }])) })
  const client = new Client({ url: 'http://longview.test/graphql', exchanges: [known, () => () => () => {}] })
  await router.load()
  return renderToStaticMarkup(
    <Provider value={client}>
      <HouseContext value={{ viewer: viewerOf(role), session: null, service, signIn: { isDemonstration: true } }}>
        <RouterProvider router={router as never} />
      </HouseContext>
    </Provider>,
  )
}

function viewerOf(role: NonNullable<Shown['role']>): HouseFacts['viewer'] {
  return { code: 'P-1', label: 'Somebody', role, roleInWords: role, unit: null, maySeeRecords: false, mayRecord: false, maySeeAggregates: true, mayAdminister: false }
}

/** The words of a page, without its tags. */
export function wordsOf(page: string): string {
  return page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim()
}
