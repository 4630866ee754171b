import { mayRecord, type Viewer } from '../access/viewer.ts'

/** May the viewer add a version to what they read here: the current version of a record of their own unit? */
export function mayRevise(viewer: Viewer | null, record: { unitCode: string; asAt: Date | null }): boolean {
  return mayRecord(viewer) && viewer.unitCode === record.unitCode && record.asAt === null
}
