/** Outputs of a programme: every standing one lies in one financial year, or is dated too loosely for any. */
export function outputsOf(programme: { years: readonly { outputs: number }[]; outputsDatedTooLoosely: number }): number {
  return programme.years.reduce((sum, year) => sum + year.outputs, programme.outputsDatedTooLoosely)
}
