import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { Kind, parse, print, visit, type SelectionSetNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import { badRequest } from './badRequest.ts'

/** The queries of Longview's own pages, by the SHA-256 of their text, in hexadecimal. */
export type PersistedDocuments = ReadonlyMap<string, string>

/**
 * Reads the queries of the pages, which `npm run prepare` writes.
 *
 * @param path of client/graphql/generated/persisted-documents.json
 * @returns null where there is no such file
 * @throws Error when a text is not that of its hash
 */
export function readPersistedDocuments(path: string): PersistedDocuments | null {
  if (!existsSync(path)) return null
  const texts = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(Object.entries(texts).map(([hash, text]) => {
    if (createHash('sha256').update(text).digest('hex') !== hash) throw new Error(`${path} was changed: run \`npm run prepare\``)
    return [hash, withTypeNames(text)]
  }))
}

/** The pages' cache needs the name of every type: the client adds them to its own texts, of which only the hash comes. */
function withTypeNames(text: string): string {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  const isAsked = ({ selections }: SelectionSetNode) => selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias)
  return print(
    visit(parse(text), {
      SelectionSet: (node, _key, parent) => {
        const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        return isRoot || isAsked(node) ? undefined : { ...node, selections: [...node.selections, typeName] }
      },
    }),
  )
}

const persistedOnly = () => badRequest(400, 'Longview takes only the queries of its own pages. If you see this on one of them, load the page again: it is older than Longview.', 'PERSISTED_ONLY')

/**
 * Takes a query by its hash. In production it takes nothing else, and says the same whether a text came, no hash, or one
 * that is not known.
 */
export function persistedDocuments(documents: PersistedDocuments | null, isProduction: boolean): Plugin {
  if (isProduction && !documents?.size) throw new Error('Production takes only the queries of the pages, and there are none: run `npm run prepare`')
  const persisted = usePersistedOperations({
    getPersistedOperation: (hash) => documents?.get(hash) ?? null,
    allowArbitraryOperations: !isProduction,
    customErrors: { notFound: persistedOnly, persistedQueryOnly: persistedOnly, keyNotFound: isProduction ? persistedOnly : noQuery },
  })
  return persisted as Plugin
}

const noQuery = () => badRequest(400, 'Send a query')
