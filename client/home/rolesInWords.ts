import type { Role } from '../graphql/generated/graphql.ts'

/** What a role without records or figures may do here; others see it from their navigation. */
export const rolesInWords: Partial<Record<Role, string>> = {
  AUDITOR:
    'An auditor sees who saw and did what, not what a record says. The pages for that are not built yet.',
  ADMINISTRATOR:
    'An administrator looks after people and their grants, and opens no record.',
  CRITERIA_OWNER: 'A criteria owner writes new versions of the grading criteria and sees counts only. The pages for that are not built yet.',
}
