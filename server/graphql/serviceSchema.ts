import { builder } from './builder.ts'
import { londonDayOf } from '../periods/londonDay.ts'

/** In words that stand on every screen and in every export while the records are invented. */
export const inventedInWords = 'Invented demonstration data'

const ServiceRef = builder.objectRef<{ isInvented: boolean; now: Date }>('Service').implement({
  description: 'What every page says of the service.',
  authScopes: { open: true },
  fields: (t) => ({
    isInvented: t.exposeBoolean('isInvented', { description: 'Whether demonstration records were put in.' }),
    inventedInWords: t.string({ nullable: true, resolve: ({ isInvented }) => (isInvented ? inventedInWords : null) }),
    today: t.field({ type: 'Day', description: 'Today in London.', resolve: ({ now }) => londonDayOf(now) }),
    now: t.expose('now', { type: 'Instant' }),
  }),
})

builder.queryField('service', (t) =>
  t.field({
    type: ServiceRef,
    authScopes: { open: true },
    resolve: async (_root, _args, { database, now }) => ({ isInvented: (await database.demonstrationSeed.count()) > 0, now }),
  }),
)
