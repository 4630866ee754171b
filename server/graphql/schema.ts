import { lexicographicSortSchema, printSchema, validateSchema } from 'graphql'
import '../access/personSchema.ts'
import '../disruptions/disruptionMutations.ts'
import '../disruptions/disruptionQueries.ts'
import '../outputs/outputMutations.ts'
import '../outputs/outputQueries.ts'
import '../measures/impactSchema.ts'
import '../measures/ocgCountsSchema.ts'
import '../measures/offeredPeriodsSchema.ts'
import '../targets/ocgMutations.ts'
import '../targets/ocgQueries.ts'
import '../units/referenceListsSchema.ts'
import './serviceSchema.ts'
import { builder } from './builder.ts'

/** The whole API. */
export const schema = builder.toSchema()

const faults = validateSchema(schema)
if (faults.length > 0) throw new AggregateError(faults, 'The GraphQL schema is not valid')

/** The API as committed in schema.graphql, so that a change of it shows in a diff. */
export const printedSchema = `${printSchema(lexicographicSortSchema(schema))}\n`
