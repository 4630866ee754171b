declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { EventEmitter } from 'node:events'

  /** As much of it as is used here; the whole is in its own documentation. */
  export class Provider extends EventEmitter {
    constructor(issuer: string, configuration: object)
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    proxy: boolean
  }
}
