import { parseArgs } from 'node:util'
import { recorderFrom, type Viewer } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { unitCodeOf } from './caseNames.ts'
import { plainName } from './cellValues.ts'
import type { ImportKind } from './importRows.ts'
import { shownText } from './shownText.ts'

type ImportCommand = ImportKind<string>['command']

function usageOf({ name, example }: ImportCommand): string {
  return `Usage: npm run ${name} -- FILE --unit CODE --as PERSON\nFor example: npm run ${name} -- ${example}`
}

/** What the command line asks for, as typed. */
export type ImportOrder = { path: string; unit: string; person: string }

/**
 * Reads the command line.
 *
 * @throws RefusedError that says what is missing and shows how it is written
 */
export function readOrder(words: string[], command: ImportCommand): ImportOrder {
  try {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options: { unit: { type: 'string' }, as: { type: 'string' } } })
    const [path, ...more] = positionals
    if (path && more.length === 0 && values.unit && values.as) return { path, unit: values.unit, person: values.as }
  } catch (error) {
    // parseArgs explains itself in words for people; anything else is a fault of ours.
    if (!(error instanceof TypeError)) throw error
    throw new RefusedError(`${error.message}\n${usageOf(command)}`)
  }
  throw new RefusedError(`Give one file, a unit and a person.\n${usageOf(command)}`)
}

/**
 * Who imports, by code or label ("SWROCU recorder 1"), with the rights that they have: only people of
 * the unit who may record.
 *
 * @param people those whom a grant lets in today
 * @throws RefusedError that says why this person cannot, and who can
 */
export function importerOf({ person }: Pick<ImportOrder, 'person'>, unitCode: string, people: readonly Viewer[]): Viewer & { unitCode: string } {
  const named = people.find(({ code, label }) => [code, label].some((name) => plainName(name) === plainName(person)))
  if (!named) throw new RefusedError(`There is no person ${shownText(person)} whom a role lets in today. Name one by code or label, as ${unitCode} recorder 1.`)
  const recorder = recorderFrom(named)
  if (recorder.unitCode !== unitCode) {
    throw new RefusedError(`${recorder.label} records for ${recorder.unitCode} only, so not with --unit ${unitCode}. Name a person of ${unitCode}.`)
  }
  return recorder
}

/**
 * The unit whose rows are taken.
 *
 * @throws RefusedError when there is none of that code or name
 */
export function unitOf({ unit }: Pick<ImportOrder, 'unit'>, reference: ReferenceData): string {
  const code = unitCodeOf(unit, reference)
  if (!code) throw new RefusedError(`There is no unit ${shownText(unit)}. Give one of ${[...reference.units.keys()].join(', ')}.`)
  return code
}
