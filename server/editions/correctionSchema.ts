import { builder } from '../graphql/builder.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { parsePeriod } from '../periods/period.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { cellName } from '../returnFigures/cellName.ts'
import { quantityInWords } from '../returnFigures/cellInWords.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { ReturnFigureCodeRef } from '../returnFigures/figureEnums.ts'
import { known } from '../units/referenceData.ts'
import { UnitRef } from '../units/unitSchema.ts'
import type { PublishedCorrection } from './publishedCorrections.ts'

/** What is said where the centre gave no reason, which the database asks for: of returns planted without one. */
const noReason = 'No reason was kept'

export const CorrectionRef = builder.objectRef<PublishedCorrection>('PublishedCorrection').implement({
  description: 'A published figure that a later acceptance changed.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    edition: t.exposeInt('edition'),
    unit: t.field({ type: UnitRef, description: 'The unit whose return was corrected.', resolve: ({ unitCode }, _args, { reference }) => known(reference.units, unitCode) }),
    period: t.field({ type: PeriodRef, resolve: ({ periodCode }) => parsePeriod(periodCode, '2000-01-01') }),
    isOfNetwork: t.exposeBoolean('isOfNetwork', { description: 'Whether it is the network’s sum; otherwise it is the unit’s own.' }),
    figure: t.field({ type: ReturnFigureCodeRef, resolve: ({ about }) => about }),
    name: t.string({ resolve: ({ about }) => figureCatalogue[about].name }),
    key: t.exposeString('key'),
    keyInWords: t.string({ resolve: ({ about, key }, _args, { reference }) => cellName(about, key, reference) }),
    before: t.string({ resolve: ({ about, key, before }) => quantityInWords(about, key, before) }),
    after: t.string({ resolve: ({ about, key, after }) => quantityInWords(about, key, after) }),
    why: t.string({ description: 'Why the return was given back.', resolve: ({ why }) => why ?? noReason }),
    acceptedBy: t.field({ type: PersonRef, description: 'Who accepted the revision.', resolve: ({ acceptedBy }) => personOfRecord(acceptedBy) }),
    acceptedAt: t.expose('acceptedAt', { type: 'Instant' }),
  }),
})
