import fc from 'fast-check'
import { buildSchema, getVariableValues, parse, type GraphQLError, type OperationDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { withoutValues } from '../../../server/graphql/withoutValues.ts'
import { canary } from '../../support/canary.ts'

const schema = buildSchema('enum Grade { MAJOR } input Facts { words: String!, grade: Grade!, many: [Int!] } type Query { a(facts: Facts): Int }')
const operation = parse('query ($facts: Facts) { a(facts: $facts) }').definitions[0] as OperationDefinitionNode

/** What graphql-js says of those facts, as it is told. */
function told(facts: unknown): string[] {
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], { facts }) as { errors?: GraphQLError[] }
  return errors.map((error) => withoutValues(error).message)
}

it.each([
  [{ words: canary }, 'A value that was sent is not as it must be: Field "grade" of required type "Grade!" was not provided.'],
  [{ words: { inner: canary }, grade: 'MAJOR' }, 'A value that was sent is not as it must be, at "facts.words". See schema.graphql for what it must be.'],
  [{ words: 'x', grade: canary }, 'A value that was sent is not as it must be, at "facts.grade". See schema.graphql for what it must be.'],
  [{ words: 'x', grade: 'MAJOR', many: [1, canary] }, 'A value that was sent is not as it must be, at "facts.many[1]". See schema.graphql for what it must be.'],
  [`${canary} at "facts"; Field "x" of required type "y" was not provided.`, 'A value that was sent is not as it must be: Expected type "Facts" to be an object.'],
])('of %j only place and reason are told', (facts, message) => {
  expect(told(facts)).toContain(message)
})

it('whatever is sent, none of its words are told', () => {
  fc.assert(fc.property(fc.anything({ values: [fc.constant(`${canary} at "${canary}"; ${canary}`), fc.constant(canary)], withDate: false }), (facts) => {
    expect(told(facts).join('\n')).not.toContain(canary)
  }), { numRuns: 500 })
})
