import type { Viewer } from '../access/viewer.ts'
import type { RequestNotes } from '../audit/requestNotes.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { DeskWatch } from '../returnDesk/deskWatch.ts'
import type { ColumnNames } from '../returnFiles/fileColumns.ts'
import type { CurrentSession } from '../sessions/currentSession.ts'
import type { KnownIssuer } from '../signIn/issuerSetting.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/** What every resolver knows of the request it serves. */
export type Context = {
  /** Who is looking; null for those who are not signed in, and for those whom no grant lets see anything today. */
  viewer: Viewer | null
  /** The session in which it is asked; null for those who are not signed in, and where a test or a command acts. */
  session: CurrentSession | null
  /** The request's one moment: stamped on what it records, and "today" for what it reads. */
  now: Date
  /** The request's one transaction. */
  database: RequestDatabase
  /** What the trail is told of the request at its end. */
  notes: RequestNotes
  /** Units, forces, threats and the rest, read once at start. */
  reference: ReferenceData
  /** Whether there are demonstration people to choose from. */
  hasDemonstrationPeople: boolean
  /** Those who vouch for people here. */
  issuers: readonly KnownIssuer[]
  /** What the columns of a return as a file are called. */
  returnColumns: ColumnNames
  /** For what goes on after the request: who watches the desk, and who the request's own person is then; null once their session is over. */
  watch: { deskWatch: DeskWatch; lookAgain: () => Promise<Viewer | null> }
}
