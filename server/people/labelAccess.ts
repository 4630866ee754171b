import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/** How people are shown that the viewer may read: everybody, since it is on every record; for nobody who is not signed in. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  return viewer ? Prisma.sql`TRUE` : Prisma.sql`FALSE`
}
