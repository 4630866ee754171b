/** What the fields of a check-back are called: in the form, on its page, and where two versions are compared. */
export const checkBackLabels = {
  result: 'Does the effect still hold?',
  checkedOn: 'Day on which you looked',
  whyThisResult: 'Why this result',
  evidence: 'Evidence',
} as const
