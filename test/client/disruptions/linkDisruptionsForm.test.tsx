import { renderToStaticMarkup } from 'react-dom/server'
import { Client, Provider } from 'urql'
import { expect, test } from 'vitest'
import { LinkDisruptionsForm } from '../../../client/disruptions/LinkDisruptionsForm.tsx'

const client = new Client({ url: 'http://longview.invalid/graphql', exchanges: [], preferGetMethod: false })

test('the buttons that link two records say which, also when they are read out alone', () => {
  const markup = renderToStaticMarkup(
    <Provider value={client}>
      <LinkDisruptionsForm
        kind="RELATED"
        pair={[{ id: '1', reference: 'EMSOU-2026-0001' }, { id: '2', reference: 'EMSOU-2026-0002' }]}
        onLinked={() => {}}
        onCancel={() => {}}
      />
    </Provider>,
  )
  const names = [...markup.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
  expect(names).toEqual(['Save: EMSOU-2026-0001 and EMSOU-2026-0002 belong together', 'Cancel what is said of EMSOU-2026-0002'])
})
