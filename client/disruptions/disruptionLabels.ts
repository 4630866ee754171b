/** What the fields of a disruption are called: in the form, and where two versions are compared. */
export const disruptionLabels = {
  effect: 'When it had its effect',
  whatHappened: 'What happened',
  operationName: 'Operation name',
  ownReference: "Your unit's own reference",
  target: 'Target',
  strand: 'Strand',
  threats: 'Threats',
  tactics: 'Tactics',
  forces: 'Forces that took part',
  supportingUnits: 'Supporting units',
  partnerNames: 'Partner agencies',
  outcomes: 'What came of it',
  grade: 'The grade and why',
} as const
