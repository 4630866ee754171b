import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { builder } from '../../../server/graphql/builder.ts'
import { schema } from '../../../server/graphql/schema.ts'

/** Everybody may read these, signed in or not: the doorstep, and why something was refused. A type stands here because it was decided. */
const openFields = ['Query.demonstrationPeople', 'Query.service', 'Query.session', 'Query.signIn', 'Query.viewer']
const openTypes = [
  'DemonstrationPerson', 'Issuer', 'OwnSession', 'Problem', 'Refusal', 'Service', 'SignIn', 'TextFinding', 'TextWarning', 'Unit',
]

type Decided = { extensions: { pothosOptions?: { authScopes?: Record<string, unknown> } } }
const scopesOf = ({ extensions }: Decided) => extensions.pothosOptions?.authScopes ?? null
const isOpen = (one: Decided) => 'open' in (scopesOf(one) ?? {})

const typesOf = (api: GraphQLSchema) =>
  Object.values(api.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
const isRoot = ({ name }: GraphQLObjectType) => name === 'Query' || name === 'Mutation'
const fieldsOf = (api: GraphQLSchema): { name: string; type: GraphQLObjectType; field: GraphQLField<unknown, unknown> }[] =>
  typesOf(api).flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type, field })))
const undecided = (api: GraphQLSchema) =>
  fieldsOf(api).filter(({ type, field }) => !scopesOf(field as Decided) && (isRoot(type) || !scopesOf(type as Decided))).map(({ name }) => name)

describe('every field of the API', () => {
  it('says who may read it, by itself or by its type', () => {
    expect(undecided(schema)).toEqual([])
  })

  it('is found out when it does not', () => {
    const other = builder.objectRef<{ word: string }>('Undecided').implement({ fields: (t) => ({ word: t.exposeString('word') }) })
    builder.queryField('undecided', (t) => t.field({ type: other, resolve: () => ({ word: 'x' }) }))
    expect(undecided(builder.toSchema())).toEqual(['Query.undecided', 'Undecided.word'])
  })

  it('is open to everybody only where that was decided', () => {
    expect(fieldsOf(schema).filter(({ type, field }) => isOpen(field as Decided) && !isOpen(type as Decided)).map(({ name }) => name).toSorted()).toEqual(openFields)
    expect(typesOf(schema).filter((type) => isOpen(type as Decided)).map(({ name }) => name).toSorted()).toEqual(openTypes)
  })
})

describe('every mutation', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

  it.each(mutations.map((field) => [field.name, field] as const))('%s has a place for a refusal in its answer', (_name, { type }) => {
    const answer = 'ofType' in type ? type.ofType : type
    expect(isUnionType(answer) && answer.getTypes().map(({ name }) => name)).toContain('Refusal')
  })

  it('is for those who record, for those who hand groups over, for those who re-base series, for the centre, for administrators, for those who see figures, for those who make figures public, for those who make packs, or for those who are signed in', () => {
    expect(mutations.filter((field) => !/^(records|handsOver|rebases|tracksReturns|acceptsReturns|administers|seesAggregates|publishesFigures|makesPacks|signedIn)$/.test(Object.keys(scopesOf(field as Decided) ?? {}).join()))).toEqual([])
  })
})
