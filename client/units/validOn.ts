interface Dated {
  code: string
  name: string
  validFrom?: string | null
  validTo?: string | null
}

/**
 * Codes that may be recorded for a day, and those that the record has already.
 *
 * @param day first day of what is recorded, YYYY-MM-DD; null while it cannot be read: then every code is offered
 */
export function validOn<Code extends Dated>(coded: readonly Code[], day: string | null, kept: readonly string[]): Code[] {
  return coded.filter(({ code, validFrom, validTo }) => {
    if (day === null || kept.includes(code)) return true
    return (!validFrom || day >= validFrom) && (!validTo || day < validTo)
  })
}
