import type { Acting } from '../facts/acting.ts'
import { findDisruptions } from './disruptionStore.ts'

/** Is this a disruption led by the viewer's own unit that stands (is not withdrawn) now? */
export async function isOwnStandingDisruption({ viewer, database }: Acting, id: string): Promise<boolean> {
  const [found] = await findDisruptions({ viewer, database, asAt: null }, [id])
  return found !== undefined && found.unitCode === viewer?.unitCode && !found.isWithdrawn
}
