import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isEnumType, isObjectType, isRequiredArgument, isScalarType, type GraphQLObjectType } from 'graphql'

/** The API as it is committed: its fields, and not the server's own idea of who may see them. */
export const contract = buildSchema(readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'))

/** Every type that answers are made of. */
export const objectTypes: GraphQLObjectType[] = Object.values(contract.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))

export function fieldsOf(typeName: string): string[] {
  const type = contract.getType(typeName)
  if (!isObjectType(type)) throw new RangeError(`${typeName} is no type of the API`)
  return Object.keys(type.getFields()).toSorted()
}

/** Every field of a type; of what is a type itself, only what names it. */
export function everyFieldOf(typeName: string): string {
  const type = contract.getType(typeName)
  if (!isObjectType(type)) throw new RangeError(`${typeName} is no type of the API`)
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument)).map(({ name, type: given }) => `${name} ${named(getNamedType(given))}`).join(' ')
}

function named(type: ReturnType<typeof getNamedType>): string {
  if (isScalarType(type) || isEnumType(type)) return ''
  const name = isObjectType(type) ? ['code', 'id'].find((word) => word in type.getFields()) : null
  return `{ __typename ${name ?? ''} }`
}
