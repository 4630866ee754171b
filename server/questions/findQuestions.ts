import { maySeeAggregates, whyNotSeeFigures, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { SavedQuestion } from './questionRecord.ts'
import { readQuestions, standing, visibleTo } from './savedQuestionStore.ts'

type Asking = Pick<Acting, 'viewer' | 'database'>

/** Questions that the viewer saved, then those that others share, each newest first, at most 500. */
export async function listQuestions({ viewer, database }: Asking): Promise<SavedQuestion[]> {
  const own = seeing(viewer)
  return readQuestions(database, Prisma.sql`${visibleTo(own)} AND ${standing}`, own.code)
}

/** The question of that name, if the viewer may ask it: one that is not shared and one that there never was are answered alike. */
export async function findQuestion({ viewer, database }: Asking, slug: string): Promise<SavedQuestion | null> {
  const [found] = await readQuestions(database, Prisma.sql`${visibleTo(seeing(viewer))} AND ${standing} AND q.slug = ${slug}`)
  return found ?? null
}

function seeing(viewer: Viewer | null): Viewer {
  if (!maySeeAggregates(viewer)) throw new RefusedError(whyNotSeeFigures(viewer))
  return viewer
}
