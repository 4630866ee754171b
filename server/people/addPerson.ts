import { administratorFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { KnownIssuer } from '../signIn/issuerSetting.ts'
import { saidInWords } from './grantFault.ts'
import { newPersonCode } from './newPersonCode.ts'
import { labelProblems, subjectProblems, tidyLabel } from './personRules.ts'
import { addPersonOf, findCodeOfIdentity, isLabelTaken, labelTaken } from './personStore.ts'

export type AddPerson = { key: string; issuer: string; subject: string; label: string }

/** Adds somebody whom an issuer knows, before they first sign in. They see nothing until they are granted a role. */
export async function addPerson(acting: Acting & { issuers: readonly KnownIssuer[] }, input: AddPerson): Promise<Made> {
  const { viewer, database, now, reference, issuers } = acting
  const administrator = administratorFrom(viewer)
  const code = newPersonCode()
  const submission = { viewer: administrator, operation: 'addPerson', recordKind: 'Person', input, now, detail: { person: code } } as const
  return carryOutOnce(database, submission, null, async (versionId) => {
    const issuer = issuers.find((one) => one.code === input.issuer)
    const label = tidyLabel(input.label)
    const problems = [...issuerProblems(input.issuer, issuers), ...subjectProblems(input.subject), ...labelProblems(label, reference.units)]
    if (problems.every(({ field }) => field !== 'label') && (await isLabelTaken(acting, label, null))) problems.push(labelTaken)
    if (issuer) problems.push(...knownProblems(await findCodeOfIdentity(acting, issuer.issuer, input.subject)))
    refuseProblems(problems)
    if (!issuer) throw new RangeError('An issuer that is not known was not refused')
    await saidInWords(addPersonOf(database, { versionId, code, label, issuer: issuer.issuer, subject: input.subject }, { by: administrator.code, now }))
  })
}

function issuerProblems(code: string, issuers: readonly KnownIssuer[]): Problem[] {
  if (issuers.some((one) => one.code === code)) return []
  const message = issuers.length === 0 ? 'No issuer is configured here, so nobody can be added' : `Choose one of the issuers: ${issuers.map(({ name }) => name).join(', ')}`
  return [{ field: 'issuer', message }]
}

function knownProblems(code: string | null): Problem[] {
  return code ? [{ field: 'subject', message: `This person is here already, with the code ${code}. Open them in the list of people.` }] : []
}
