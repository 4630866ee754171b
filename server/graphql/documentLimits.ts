import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { complexityFromQuery } from '@pothos/plugin-complexity'
import { getVariableValues, GraphQLError, Kind, OperationTypeNode, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationContext } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { badRequest } from './badRequest.ts'
import { takesJson, takesStream } from './acceptedAnswers.ts'
import { notUnderstood } from './hideSchema.ts'
import { isOpenToAll } from './openToAll.ts'
import { queryLimits } from './queryLimits.ts'
import { looksForText, unstorableIn } from './sentTexts.ts'
import { withoutValues } from './withoutValues.ts'

/** What a request asks for, known before anything of it is done. */
export type Asked = {
  /** In points: fields, each times the rows that it is given for. */
  complexity: number
  /** Whether it looks for a text that somebody typed. */
  isSearch: boolean
  /** Whether everybody may ask it, signed in or not. */
  isOpen: boolean
  kind: OperationTypeNode
}

const askedIn = new WeakMap<object, Asked>()

/** What the request with that context asks for. */
export function askedOf(context: object): Asked {
  const asked = askedIn.get(context)
  if (!asked) throw new Error('A request was not looked at before it was carried out')
  return asked
}

const tooMuch = (of: string) => badRequest(400, `The query asks for too much at once (${of}). Ask for less.`, 'TOO_MUCH')
const report = (of: string) => (context: ValidationContext | null) => void context?.reportError(tooMuch(of))

/**
 * Bounds what one query may ask, before anybody is looked for and before the database hears of it: its length, aliases
 * and directives as it is read; its variables, depth, breadth and cost once it is known to be sound.
 */
export function documentLimits(isProduction: boolean): Plugin[] {
  return [
    // Each counts through fragments. Their own words name their package's limits; ours are told instead.
    maxAliasesPlugin({ n: queryLimits.aliases, allowList: [], propagateOnRejection: false, onReject: [report('aliases')] }) as Plugin,
    maxDirectivesPlugin({ n: queryLimits.directives, propagateOnRejection: false, onReject: [report('directives')] }) as Plugin,
    {
      onParse({ params, setParseFn }) {
        if (params.source.toString().length > queryLimits.characters) throw tooMuch('characters')
        setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: queryLimits.tokens }))
      },
      onValidate({ context, params: { schema, documentAST } }) {
        return ({ valid }) => {
          // Thrown, not set: Yoga keeps what validation says of a text, and this is of its variables too.
          if (valid) askedIn.set(context, lookAt(schema as GraphQLSchema, documentAST as DocumentNode, context as unknown as Sent, isProduction))
        }
      },
    },
  ]
}

type Sent = { params: GraphQLParams<Record<string, unknown>>; request: Request }

function lookAt(schema: GraphQLSchema, document: DocumentNode, context: Sent, isProduction: boolean): Asked {
  const { variables = {}, operationName } = context.params
  const operation = theOperation(document, operationName)
  refuseOtherAnswers(operation, context.request)
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1, hideSuggestions: isProduction })
  if (values.errors) throw inOurWords(values.errors, isProduction)
  const { operation: kind } = operation
  const isQuery = kind === OperationTypeNode.QUERY
  // A text to record is looked at by the rules, which name its field. A text to look for goes no further.
  const problem = isQuery ? unstorableIn(values.coerced) : null
  if (problem) throw badRequest(400, problem, 'REFUSED')
  const { complexity, depth, breadth } = costOf(document, schema, context)
  if (depth > queryLimits.depth) throw tooMuch('depth')
  if (breadth > queryLimits.breadth) throw tooMuch('breadth')
  if (complexity > queryLimits.complexity) throw tooMuch('complexity')
  const root = schema.getRootType(kind)
  return { complexity, isSearch: isQuery && looksForText(operation, values.coerced), isOpen: Boolean(root && isOpenToAll(root, document, operation)), kind }
}

/** @throws GraphQLError where an id is read to know what it costs, and is none */
function costOf(document: DocumentNode, schema: GraphQLSchema, context: Sent) {
  try {
    return complexityFromQuery(document, { schema, variables: context.params.variables ?? {}, ctx: context })
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === undefined) throw badRequest(400, 'An id was sent that Longview does not give out')
    throw error
  }
}

function theOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const [operation, ...more] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation || more.length > 0) throw badRequest(400, 'Send one query at a time')
  if (name && operation.name?.value !== name) throw badRequest(400, 'The query has another name than the one that was sent')
  return operation
}

/** What is sent again and again comes as a stream of events, everything else as JSON: whoever asks must take it so. */
function refuseOtherAnswers({ operation }: OperationDefinitionNode, { headers }: Request): void {
  const isStream = operation === OperationTypeNode.SUBSCRIPTION
  const accepted = headers.get('accept') ?? '*/*'
  if (isStream && !takesStream(accepted)) throw badRequest(406, 'This is sent as a stream of events: accept text/event-stream')
  if (!isStream && !takesJson(accepted)) throw badRequest(406, 'Answers are JSON: accept application/json')
}

/** Our scalars say how a value is written. What graphql-js says names types, and repeats the whole of what was sent. */
function inOurWords([first]: readonly GraphQLError[], isProduction: boolean): GraphQLError {
  const cause = first?.originalError
  if (cause instanceof GraphQLError && cause.extensions.code === 'BAD_REQUEST') return badRequest(400, cause.message)
  if (isProduction || !first) return notUnderstood()
  return badRequest(400, withoutValues(first).message)
}
