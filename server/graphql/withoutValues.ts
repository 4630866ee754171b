import { GraphQLError } from 'graphql'

const ofVariable = /^Variable "\$\w+" got invalid value /
const place = / at "([\w.[\]]+)"; [^;]*$/
/** Reasons that name types and fields only. Others end in the value that was sent. */
const reason = /; ((?:Field "\w+" of required type "[\w![\]]+" was not provided|Expected (?:non-nullable )?type "[\w![\]]+"[\w ]*|Give a (?:day|moment) as [\w:.-]+)\.?)$/

/**
 * graphql-js repeats what was sent in what it says of a variable, whole records with all that somebody wrote. Of that, place
 * and reason are kept.
 */
export function withoutValues(error: GraphQLError): GraphQLError {
  if (!ofVariable.test(error.message)) return error
  const where = place.exec(error.message)?.[1]
  const why = reason.exec(error.message)?.[1]
  const message = `A value that was sent is not as it must be${where ? `, at "${where}"` : ''}${why ? `: ${why}` : '. See schema.graphql for what it must be.'}`
  return new GraphQLError(message, { extensions: error.extensions, ...(error.nodes ? { nodes: error.nodes } : {}), ...(error.path ? { path: error.path } : {}) })
}
