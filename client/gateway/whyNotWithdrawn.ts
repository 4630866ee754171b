/** Why a request cannot be withdrawn while meetings’ decisions about it stand, and what to do first; null where it can. */
export function whyNotWithdrawn({ furtherDecisions: { length } }: { furtherDecisions: readonly unknown[] }): string | null {
  if (length === 0) return null
  const standing = length === 1 ? 'A decision of a tasking meeting is' : `${length} decisions of tasking meetings are`
  return `${standing} about this request, so it cannot be withdrawn. First withdraw what its page lists under “Further decisions of meetings”, each with a reason.`
}
