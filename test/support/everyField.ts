import { getNamedType, type GraphQLObjectType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { schema } from '../../server/graphql/schema.ts'

/**
 * A selection of every field that a type has, so that a new field is in every test that asks for all.
 * Of other records it takes the id only; of lists of other records their first page.
 */
export function everyField(typeName: string, without: string[] = []): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new RangeError(`${typeName} is no type of the API`)
  return selection(type, without, true)
}

function selection(type: GraphQLObjectType, without: string[], isTop: boolean): string {
  if (!isTop && type.getInterfaces().length > 0) return idOf(type)
  const fields = Object.values(type.getFields()).filter(
    (field) => !without.includes(field.name) && !field.args.some(isRequiredArgument),
  )
  return fields
    .map((field) => {
      const of = getNamedType(field.type)
      if (isLeafType(of)) return field.name
      if (isInterfaceType(of)) return `${field.name} { id }`
      if (!isObjectType(of)) return ''
      if (of.name.endsWith('Connection')) return `${field.name} { totalCount edges { cursor node { id } } }`
      return `${field.name} { ${selection(of, without, false)} }`
    })
    .join(' ')
}

function idOf(type: GraphQLObjectType): string {
  const words = ['id', 'code', 'name', 'label'].filter((name) => name in type.getFields())
  return words.join(' ')
}
