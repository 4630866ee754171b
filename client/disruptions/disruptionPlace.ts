/** Where a refused field of a disruption stands among many alike: "Outcome 2"; null where there is but one. */
export function disruptionPlace(field: string): string | null {
  const [, list = '', index = ''] = /^(outcomes|partnerNames)\.(\d+)(\.|$)/.exec(field) ?? []
  return list ? `${list === 'outcomes' ? 'Outcome' : 'Partner agency'} ${Number(index) + 1}` : null
}
