import { randomUUID } from 'node:crypto'
import { editionsAs } from '../../support/editionsAs.ts'
import type { Person } from '../../support/person.ts'
import { returnsAs } from '../../support/returnsAs.ts'

type Changes = Record<string, (person: Person) => Promise<{ __typename: string }>>
const place = { unit: 'EMSOU', period: 'M2026-10' }
const untouched = { version: 0 }

/** Every change of a return that people of its unit make. */
export const changesOfOwnReturn: Changes = {
  saveReturn: (person) => returnsAs(person).save(place, untouched, []),
  approveReturn: (person) => returnsAs(person).approve(place, untouched),
  takeBackReturn: (person) => returnsAs(person).takeBack(place, untouched),
  submitReturn: (person) => returnsAs(person).submit(place, untouched),
  answerReturnQueries: (person) => returnsAs(person).answer(place, untouched, []),
  askToReopenReturn: (person) => returnsAs(person).askToReopen(place, untouched),
  readReturnFile: async ({ ask }) =>
    (await ask<{ result: { __typename: string } }>('mutation ($input: ReadReturnFileInput!) { result: readReturnFile(input: $input) { __typename ... on Refusal { message problems { field } } } }', {
      input: { key: randomUUID(), ...untouched, period: place.period, isTrial: false, text: 'x' },
    })).result,
}

/** Every change that the network operations centre makes. */
export const changesAtCentre: Changes = {
  chaseReturn: (person) => returnsAs(person).chase(place, untouched),
  extendReturn: (person) => returnsAs(person).extend(place, untouched, '2026-12-01'),
  queryReturn: (person) => returnsAs(person).query(place, untouched),
}

/** Every change that its accepters alone make. */
export const changesOfAccepters: Changes = {
  acceptReturns: (person) => returnsAs(person).accept([{ ...place, ...untouched }]),
  reopenReturn: (person) => returnsAs(person).reopen(place, untouched),
  publishEdition: (person) => editionsAs(person).publish('M2026-09'),
}

/** What returns ask, for administrators. */
export const changesOfDefinitions: Changes = {
  changeReturnDefinition: async ({ ask }) =>
    (await ask<{ result: { __typename: string } }>('mutation ($input: ChangeReturnDefinitionInput!) { result: changeReturnDefinition(input: $input) { __typename ... on Refusal { message problems { field } } } }', {
      input: { key: randomUUID(), validFrom: '2027-04', months: 1, dueWorkingDays: 8, figures: [{ code: 'DISRUPTIONS_LED', mayBeNil: true, asksNote: true }], reason: 'Mine.' },
    })).result,
}
