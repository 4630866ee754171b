import SchemaBuilder, { BasePlugin, isThenable, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { refusalCode } from './refusalCode.ts'
import { noteRefusal, type RequestNotes } from './requestNotes.ts'

type Resolver = GraphQLFieldResolver<unknown, object, object>
type Group = { id: string }
type PageInfo = { startNode?: Group | null; endNode?: Group | null }
type Spell = Group & { ocgId: string }

/**
 * Notes what the trail must be told of a request: which fields of Query and Mutation were asked for and refused, and of
 * which groups details were given.
 *
 * Listed after the errors plugin and before the scopes, so that it sees refusals before they become data. Scopes of types
 * and of deeper fields say theirs through `noteScopeRefusal`.
 */
export class TrailPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(resolver: Resolver, { parentType, name }: PothosOutputFieldConfig<Types>): Resolver {
    if (parentType === 'Query' || parentType === 'Mutation') return notingRefusals(resolver, parentType, name)
    if (parentType === 'OcgEdge' && name === 'cursor') return notingPlace(resolver, (edge) => (edge as { node: Group }).node)
    if (parentType === 'PageInfo' && (name === 'startCursor' || name === 'endCursor')) return notingPlace(resolver, (pageInfo, info) => groupAt(pageInfo as PageInfo, name, info))
    if (recordsOfGroups.has(parentType)) return notingGroupOf(resolver)
    if (parentType === 'TaskingListedGroupEdge' && name === 'cursor') return notingPlace(resolver, (edge) => (edge as { node: Group }).node)
    if (parentType === 'ReactivationEdge' && name === 'cursor') return notingPlace(resolver, (edge) => groupOfSpell((edge as { node: Spell }).node))
    return parentType === 'Ocg' ? notingGroup(resolver, name) : resolver
  }

  override wrapSubscribe(subscribe: Resolver | undefined, { parentType, name }: PothosOutputFieldConfig<Types>): Resolver | undefined {
    return subscribe && notingRefusals(subscribe, parentType, name)
  }
}

// Where tests import the server anew in one process, the package still has the plugin of the time before.
SchemaBuilder.allowPluginReRegistration = true
SchemaBuilder.registerPlugin('trail', TrailPlugin)

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- this is how Pothos learns of a plugin
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      trail: TrailPlugin<Types>
    }
  }
}

/** Notes that a scope was not held, wherever in the answer. */
export function noteScopeRefusal({ notes }: Context, { parentType, fieldName }: GraphQLResolveInfo, error: Error): void {
  const code = refusalCode(error)
  if (code) noteRefusal(notes, `${parentType.name}.${fieldName}`, error, code)
}

function notingRefusals(resolver: Resolver, type: string, name: string): Resolver {
  return (source, args, context, info) => {
    const { notes } = context as Context
    notes.fields.add(name)
    try {
      const answer: unknown = resolver(source, args, context, info)
      return isThenable(answer) ? answer.then(undefined, (error: unknown) => rethrow(notes, `${type}.${name}`, error)) : answer
    } catch (error) {
      return rethrow(notes, `${type}.${name}`, error)
    }
  }
}

function rethrow(notes: RequestNotes, field: string, error: unknown): never {
  const code = refusalCode(error)
  if (code && error instanceof Error) noteRefusal(notes, field, error, code)
  throw error
}

/** What a disruption says of its group is no reading of the group: its alias, and the id to open its page by. */
const saidByDisruptions = new Set(['id', 'alias'])

function notingGroup(resolver: Resolver, name: string): Resolver {
  return (source, args, context, info) => {
    const answer: unknown = resolver(source, args, context, info)
    const isSaidByDisruption = saidByDisruptions.has(name) && info.path.prev?.typename === 'Target'
    if (!isSaidByDisruption) (context as Context).notes.groupsRead.add((source as { id: string }).id)
    return answer
  }
}

/** Types whose fields say something of a group, and whose records know it as `ocgId`. */
const recordsOfGroups = new Set(['Assessment', 'PlanAction', 'TaskingDecision', 'TaskingListedGroup', 'OcgChange', 'GatewayRequest', 'ReactivationRow', 'SequenceRow'])

/** A record of a group's life says of the group, whichever way it was come by. */
function notingGroupOf(resolver: Resolver): Resolver {
  return (source, args, context, info) => {
    const { ocgId } = source as { ocgId: string | null }
    if (ocgId !== null) (context as Context).notes.groupsRead.add(ocgId)
    return resolver(source, args, context, info) as unknown
  }
}

/** The place of a group in a list holds what the list is ordered by: its alias, its URN or a day of it. */
function notingPlace(resolver: Resolver, groupOf: (source: unknown, info: GraphQLResolveInfo) => Group | null): Resolver {
  return (source, args, context, info) => {
    const group = groupOf(source, info)
    if (group) (context as Context).notes.groupsRead.add(group.id)
    return resolver(source, args, context, info) as unknown
  }
}

/** The group at either end of a page; null of a list of anything else. */
function groupAt({ startNode, endNode }: PageInfo, name: 'startCursor' | 'endCursor', { path }: GraphQLResolveInfo): Group | null {
  const node = (name === 'startCursor' ? startNode : endNode) ?? null
  if (path.prev?.typename === 'OcgConnection' || path.prev?.typename === 'TaskingListedGroupConnection') return node
  return path.prev?.typename === 'ReactivationConnection' ? groupOfSpell(node as Spell | null) : null
}

/** The place of a spell in a list is the day on which its group stopped being active. */
function groupOfSpell(spell: Spell | null): Group | null {
  return spell && { id: spell.ocgId }
}
