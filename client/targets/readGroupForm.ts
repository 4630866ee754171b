import type { OcgStatus, TaskingLevel } from '../graphql/generated/graphql.ts'
import { days } from '../drafts/commonReaders.ts'
import { anyOf, codes, fields, text } from '../drafts/readTyped.ts'
import type { Reader } from '../drafts/readTyped.ts'
import type { GroupForm } from './groupForm.ts'
import { statusWords, taskingLevelWords } from './groupWords.ts'

/** The form of a group from a draft, also from one that an older page saved. */
export const readGroupForm: Reader<GroupForm> = fields<GroupForm>({
  alias: text(),
  anotherOf: text(),
  urn: text(),
  // A lone box gives its value when it is ticked.
  isUrnProvisional: (found) => found === true || found === 'yes',
  owningForce: text(),
  status: anyOf<OcgStatus | ''>(['', ...(Object.keys(statusWords) as OcgStatus[])], 'ACTIVE'),
  taskingLevel: anyOf<TaskingLevel | ''>(Object.keys(taskingLevelWords) as TaskingLevel[], ''),
  sioUnit: text(),
  mappedOn: days,
  threats: codes,
  reason: text(),
})
