import { getNamedType, type GraphQLNamedType, type GraphQLObjectType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { schema } from '../../server/graphql/schema.ts'

/**
 * A selection of every field that a type has, so that a new field is in every test that asks for all.
 * Of other records it takes the id only; of lists of other records their first page.
 */
export function everyField(typeName: string, without: string[] = []): string {
  return selectionOfEach(typeName)
    .filter(({ name }) => !without.includes(name))
    .map(({ selected }) => selected)
    .join(' ')
}

/** Only what lies flat, of a version to compare with: three times everything is more than a query may ask for. */
export function flatFields(typeName: string): string {
  return selectionOfEach(typeName).filter(({ selected }) => selected.split('{').length <= 2).map(({ selected }) => selected).join(' ')
}

/** The same, a field at a time. */
export function selectionOfEach(typeName: string): { name: string; selected: string }[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new RangeError(`${typeName} is no type of the API`)
  return fieldsOf(type)
}

function fieldsOf(type: GraphQLObjectType): { name: string; selected: string }[] {
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map(({ name, type: given }) => {
      const of = getNamedType(given)
      return { name, selected: `${name}${of.name.endsWith('Connection') ? '(first: 1)' : ''} ${inside(of)}` }
    })
}

function inside(of: GraphQLNamedType): string {
  if (isLeafType(of)) return ''
  if (!isObjectType(of)) return '{ id }'
  if (of.name.endsWith('Connection')) return '{ totalCount edges { cursor node { id } } }'
  const isRecord = of.getInterfaces().length > 0
  return `{ ${isRecord ? idOf(of) : fieldsOf(of).map(({ selected }) => selected).join(' ')} }`
}

function idOf(type: GraphQLObjectType): string {
  const words = ['id', 'code', 'name', 'label'].filter((name) => name in type.getFields())
  return words.join(' ')
}
