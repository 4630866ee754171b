/** The session in which something is asked. */
export type CurrentSession = {
  id: string
  personCode: string
  /** How the person is shown: by role and unit, never a name. */
  label: string
  openedAt: Date
  /** When it ends unless something is asked in it before. */
  idleEndsAt: Date
  /** When it ends whatever is asked in it. */
  endsAt: Date
  /** Where the person may see nothing now: what is missing and whom to ask, in words. */
  withoutAccess: string | null
}
