import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from '@tanstack/react-router'
import { Provider } from 'urql'
import { graphqlClient } from './graphql/client.ts'
import { router } from './routing/router.ts'
import './styles/main.scss'

const element = document.getElementById('app')
if (!element) throw new RangeError('index.html has no element with the id "app"')

createRoot(element).render(
  <StrictMode>
    <Provider value={graphqlClient}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
)
