import { Kind, type DocumentNode, type GraphQLObjectType, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

type Scoped = { extensions: { pothosOptions?: { authScopes?: Record<string, unknown> } } }

/**
 * Whether everybody may ask all of an operation, signed in or not: what the page needs on which somebody signs in.
 *
 * @param root Query or Mutation
 * @param document known to be sound: no fragment holds itself
 */
export function isOpenToAll(root: GraphQLObjectType, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fields = root.getFields()
  const isOpen = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return isOpen(selection.selectionSet)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value)
        return fragment?.kind === Kind.FRAGMENT_DEFINITION && isOpen(fragment.selectionSet)
      }
      const field = fields[selection.name.value] as Scoped | undefined
      return field === undefined || field.extensions.pothosOptions?.authScopes?.['open'] === true // __typename is no field of its type
    })
  return isOpen(operation.selectionSet)
}
