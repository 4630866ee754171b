import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { badRequest } from './badRequest.ts'

/** What production says of a query that is not as it must be: the words of graphql-js name types and fields, and guess at more. */
export const notUnderstood = () => badRequest(400, 'Longview did not understand this request. Load the page again; if it happens again, tell support what you were doing.')

/** In production nobody asks what the API is made of, and no error of a query says it. */
export function hideSchema(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule)
      return ({ valid, setResult }) => {
        if (!valid) setResult([notUnderstood()])
      }
    },
  }
}

/** Errors that Longview raises itself carry a code. Those of graphql-js carry none, or one that Yoga gave them. */
export function isWordedByUs({ extensions }: GraphQLError): boolean {
  const { code } = extensions
  return typeof code === 'string' && !code.startsWith('GRAPHQL_')
}
