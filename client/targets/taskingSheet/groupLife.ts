import type { GroupQuery } from '../../graphql/generated/graphql.ts'

/** A group with its whole life, as its page asks for it. */
export type GroupLife = NonNullable<GroupQuery['ocg']>
