import type { GroupRecordFragment, OcgFacts, OcgStatus } from '../graphql/generated/graphql.ts'
import type { Problem } from '../parts/problem.ts'
import { daysText, isBlank, noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'

/** A group as it is being typed; names as in the API's input. */
export interface GroupForm {
  alias: string
  urn: string
  /** A lone box gives its value when it is ticked, and false when it is not. */
  isUrnProvisional: boolean | 'yes'
  owningForce: string
  status: OcgStatus
  mappedOn: TypedDays
  threats: string[]
  reason: string
}

export const emptyGroup: GroupForm = {
  alias: '',
  urn: '',
  isUrnProvisional: false,
  owningForce: '',
  status: 'ACTIVE',
  mappedOn: noDays,
  threats: [],
  reason: '',
}

export function groupFormOf(group: GroupRecordFragment): GroupForm {
  return {
    alias: group.alias,
    urn: group.urn ?? '',
    isUrnProvisional: group.isUrnProvisional,
    owningForce: group.owningForce?.code ?? '',
    status: group.status,
    mappedOn: group.mappedOn ? typedDays(group.mappedOn) : noDays,
    threats: group.threats.map(({ code }) => code),
    reason: '',
  }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function groupFacts(form: GroupForm): { facts: OcgFacts } | { problems: Problem[] } {
  const problems: Problem[] = []
  if (!form.alias.trim()) problems.push({ field: 'alias', message: 'Enter a neutral alias' })
  if (form.threats.length === 0) problems.push({ field: 'threats', message: 'Choose at least one threat' })
  const mapped = isBlank(form.mappedOn.from) ? { text: null } : daysText({ from: form.mappedOn.from, to: null })
  if ('problem' in mapped) problems.push({ field: 'mappedOn', message: mapped.problem })
  if (problems.length > 0 || 'problem' in mapped) return { problems }
  return {
    facts: {
      alias: form.alias.trim(),
      urn: form.urn.trim() || null,
      isUrnProvisional: form.urn.trim() ? Boolean(form.isUrnProvisional) : null,
      owningForce: form.owningForce || null,
      status: form.status,
      mappedOn: mapped.text,
      threats: form.threats,
    },
  }
}
