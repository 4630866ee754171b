import type { Plugin } from 'graphql-yoga'

/** Nobody between keeps a stream or holds it back until there is enough of it: like every answer it is stored nowhere. */
export function streamHeaders(): Plugin {
  return {
    onResponse({ response }) {
      if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return
      response.headers.set('cache-control', 'no-store, no-transform')
      response.headers.set('x-accel-buffering', 'no')
      response.headers.delete('content-encoding') // Yoga says `none`, which is the name of no encoding
    },
  }
}
