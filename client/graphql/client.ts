import { cacheExchange, Client, fetchExchange } from 'urql'
import { requestOptions } from './requestOptions.ts'

/** One client for the life of the page; choosing another person reloads the page and so empties it. */
export const graphqlClient = new Client({
  url: '/graphql',
  // Variables never stand in an address.
  preferGetMethod: false,
  fetchOptions: () => requestOptions(),
  // What is known is shown at once, and asked again: other people record meanwhile.
  requestPolicy: 'cache-and-network',
  exchanges: [cacheExchange, fetchExchange],
})
