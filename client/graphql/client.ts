import { cacheExchange, Client, fetchExchange } from 'urql'
import { textAnswersExchange } from '../screening/textAnswersExchange.ts'
import { signedOutExchange } from '../sessions/signedOutSignal.ts'
import { requestOptions } from './requestOptions.ts'
import { sendHashOnly } from './sendHashOnly.ts'

/** One client for the life of the page; choosing another person reloads the page and so empties it. */
export const graphqlClient = new Client({
  url: '/graphql',
  // Variables never stand in an address.
  preferGetMethod: false,
  fetchOptions: () => requestOptions(),
  // What is known is shown at once, and asked again: other people record meanwhile.
  requestPolicy: 'cache-and-network',
  // Vite's development mode sends the text: what is being written has no hash yet.
  exchanges: [textAnswersExchange, signedOutExchange, cacheExchange, ...(import.meta.env.PROD ? [sendHashOnly] : []), fetchExchange],
})
