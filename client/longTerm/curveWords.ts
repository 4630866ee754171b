const common = 'Each step down is one or more groups that had the event by that day after the start. The dotted lines are 95% limits. '
  + 'Groups that are no longer followed leave the count without stepping it down, so the numbers still followed stand under the axis: where few are left, the curve says little. '
  + 'No median, and no upper limit of it, is given by so few: that is a rule of Longview. '

/** What each curve is of, in words. */
export const recoveryWords = {
  without: 'Not recovered so far', had: 'Recovered by then, merge and split competing', daysName: 'Days after the first disruption of a sequence',
}
export const recoveryHowToRead = `${common}Only groups that were seen to fall are in it: no effect seen is not recovery after 0 days, and is counted beside it. A group is followed to its last assessment.`

export const reactivationWords = {
  without: 'Not active again so far', had: 'Active again by then, merge and split competing', daysName: 'Days after the group stopped being active',
}
export const reactivationHowToRead = `${common}A group that merged or split stops being followed; the share active again with that taken into account stands in the table.`
