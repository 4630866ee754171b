import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'

type Reading = Pick<WholeReturnFragment, 'version' | 'figuresAsAt'>

/**
 * The newer of two readings of one return. What is saved into a draft leaves its version as it is; the figures of a draft are
 * those of the moment at which they were read.
 */
export function laterReading<One extends Reading>(one: One, other: One): One {
  if (one.version !== other.version) return one.version > other.version ? one : other
  return Date.parse(one.figuresAsAt) > Date.parse(other.figuresAsAt) ? one : other
}
