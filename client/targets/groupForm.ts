import type { GroupRecordFragment, OcgFacts, OcgStatus, TaskingLevel } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { daysText, isBlank, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'

/** A group as it is being typed; names as in the API's input. */
export interface GroupForm {
  alias: string
  /** The alias of which somebody said that this is another group than the one mapped already. */
  anotherOf: string
  urn: string
  /** A lone box gives its value when it is ticked, and false when it is not. */
  isUrnProvisional: boolean | 'yes'
  owningForce: string
  /** Asked of a new group; empty in a correction, as what becomes of it is recorded in spells of its own. */
  status: OcgStatus | ''
  taskingLevel: TaskingLevel | ''
  sioUnit: string
  mappedOn: TypedDays
  threats: string[]
  reason: string
}

export const emptyGroup: GroupForm = {
  alias: '',
  anotherOf: '',
  urn: '',
  isUrnProvisional: false,
  owningForce: '',
  status: 'ACTIVE',
  taskingLevel: '',
  sioUnit: '',
  mappedOn: noDays,
  threats: [],
  reason: '',
}

export function groupFormOf(group: GroupRecordFragment): GroupForm {
  return {
    alias: group.alias,
    anotherOf: '',
    urn: group.urn ?? '',
    isUrnProvisional: group.isUrnProvisional,
    owningForce: group.owningForce?.code ?? '',
    status: '',
    taskingLevel: group.taskingLevel ?? '',
    sioUnit: group.sioUnit?.code ?? '',
    mappedOn: group.mappedOn ? typedDays(group.mappedOn) : noDays,
    threats: group.threats.map(({ code }) => code),
    reason: '',
  }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function groupFacts(form: GroupForm): MadeFacts<OcgFacts> {
  const hasUrn = form.urn.trim() !== ''
  const known = [
    ...missing(form.alias.trim(), 'alias', 'Enter a neutral alias'),
    ...missing(hasUrn || !form.isUrnProvisional, 'urn', 'Enter the provisional URN, or say that there is none yet'),
    ...missing(form.threats.length, 'threats', 'Choose at least one threat'),
  ]
  const mapped = isBlank(form.mappedOn.from) ? { text: null } : daysText({ from: form.mappedOn.from, to: null })
  if ('faults' in mapped) {
    return { problems: [...mapped.faults.map(({ place, message }) => ({ field: `mappedOn${place}`, message })), ...known] }
  }
  return {
    known,
    facts: {
      alias: form.alias.trim(),
      urn: form.urn.trim() || null,
      isUrnProvisional: hasUrn || form.isUrnProvisional ? Boolean(form.isUrnProvisional) : null,
      owningForce: form.owningForce || null,
      taskingLevel: form.taskingLevel || null,
      sioUnit: form.sioUnit || null,
      mappedOn: mapped.text,
      threats: form.threats,
    },
  }
}
