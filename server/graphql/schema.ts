import { lexicographicSortSchema, printSchema, validateSchema } from 'graphql'
import '../people/grantMutations.ts'
import '../people/peopleMutations.ts'
import '../people/peopleQueries.ts'
import '../people/viewerSchema.ts'
import '../disruptions/disruptionMutations.ts'
import '../disruptions/disruptionQueries.ts'
import '../disruptions/duplicateQueries.ts'
import '../disruptions/linkMutations.ts'
import '../disruptions/mergeSchema.ts'
import '../drafts/draftMutations.ts'
import '../drafts/draftQueries.ts'
import '../drafts/submittedQuery.ts'
import '../outputs/outputMutations.ts'
import '../outputs/outputQueries.ts'
import '../outputs/programmeOutputs.ts'
import '../measures/impactSchema.ts'
import '../measures/ocgCountsSchema.ts'
import '../measures/offeredPeriodsSchema.ts'
import '../measures/programmeYearsSchema.ts'
import '../programmes/programmeMutations.ts'
import '../programmes/programmeQueries.ts'
import '../quality/qualitySchema.ts'
import '../sessions/sessionSchema.ts'
import '../signIn/signInSchema.ts'
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
