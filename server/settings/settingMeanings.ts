import type { SettingCode } from './settingsAt.ts'

const meanings: Record<SettingCode, string> = {
  CHECK_BACK_MONTHS: 'How many months after a disruption somebody looks whether its effect is still there.',
  CHECK_BACK_FROM_GRADE: 'Disruptions of at least this grade are looked back at. Negatives never are.',
  CHECK_BACK_GRACE_DAYS: 'A check-back that nobody recorded is due for so many days, and overdue from then on.',
  RELIEF_MONTHS: 'The months after a disruption over which score-days below the score before it are added up.',
  RECOVERY_PERCENT: 'A group that fell has recovered when its score is back at this share of the score before. Below it, it has fallen.',
  STRONGER_PERCENT: 'A group whose last score is at least this share of the score before is stronger than before.',
  REACTIVATION_FROM_GRADE: 'Reactivation “after a major disruption” looks at groups that stopped after a disruption of at least this grade.',
  REACTIVATION_WITHIN_DAYS: 'A group that stopped within so many days after such a disruption is counted as having stopped after it.',
  FEWEST_TO_SAY: 'Shares, medians and rows of fewer than this are too few to say.',
  REVIEW_DAYS_ACTIVE: 'The assessment of an active group is due for review after so many days.',
  REVIEW_DAYS_MONITORED: 'The assessment of a monitored group is due for review after so many days. Archived groups need none.',
  TASKING_GROUPS_EACH_RULE: 'Each rule puts its most pressing groups on the list of a tasking meeting, up to so many; the rule of the highest scores, up to so many of each scoring method and version. What the meetings themselves decided on is never cut.',
  TASKING_NEGATIVE_DAYS: 'A group with a negative disruption that took effect within so many days before the list of a tasking meeting is found by the rule of negatives.',
  TASKING_NOTHING_DONE_DAYS: 'An active group is found by the rule “nothing done” when its latest disruption took effect more than so many days before the list of a tasking meeting; one without any, when it was mapped, or else first recorded, longer ago.',
}

/** What a setting does to the figures, in a sentence or two. */
export function settingMeaning(code: SettingCode): string {
  return meanings[code]
}
