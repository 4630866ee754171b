import { mayTrackReturns, whyNot } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { DeskRef } from './deskSchema.ts'

builder.subscriptionField('deskChanged', (t) =>
  t.field({
    type: DeskRef,
    description: 'The desk, again whenever a return is moved on. For the network operations centre. It ends with the session, which it does not extend.',
    authScopes: { tracksReturns: true },
    args: { from: t.arg.string(), to: t.arg.string() },
    subscribe: (_root, { from, to }, { viewer, watch: { deskWatch, lookAgain } }) => {
      if (!mayTrackReturns(viewer)) throw new RefusedError(whyNot(viewer, 'see'))
      return deskWatch.watch({ viewer, from, to, lookAgain })
    },
    resolve: (desk) => desk,
  }),
)
