import { builder } from '../graphql/builder.ts'
import { SettingUsedRef } from '../settings/settingUsedSchema.ts'
import { TaskingMeetingRef } from '../tasking/taskingMeetingSchema.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import type { TaskingReason } from './chooseGroups.ts'
import { listedGroups, type ListedGroup } from './listedGroups.ts'
import { OcgChangeRef } from './ocgChangeSchema.ts'
import { countsOfRules, type TaskingRuleCount } from './ruleCounts.ts'
import { settingsOf } from './taskingList.ts'

const TaskingRuleRef = builder.enumType('TaskingRule', {
  description: 'Why a group is on the list of a tasking meeting.',
  values: {
    HIGHEST_SCORE: { description: 'Active, and among the highest latest scores of a scoring method and version.' },
    RECOVERING: { description: 'It fell after its latest disruptions, and its latest score is higher than the one before it, or it is seen to be back, which the meeting before did not know.' },
    OVERDUE: { description: 'Its review, a check-back of a disruption against it, an action of its plan or a decision about it is overdue.' },
    NEGATIVE: { description: 'A negative disruption against it in the last days of the settings, or stronger than before the work when last seen.' },
    NOTHING_DONE: { description: 'Active, and no disruption against it in the last days of the settings, or none at all since it was mapped or first recorded.' },
    LOOKED_AT_AGAIN: { description: 'Decided on in the meeting before, or a decision of an earlier meeting is still open: looked at again.' },
    CHOSEN_BY_MEETING: { description: 'Decided on in this meeting, though no rule puts it on the list.' },
  },
} as const)

const TaskingRuleCountRef = builder.objectRef<TaskingRuleCount>('TaskingRuleCount').implement({
  authScopes: { seesRecords: true },
  fields: (t) => ({
    rule: t.expose('rule', { type: TaskingRuleRef }),
    name: t.exposeString('name', { description: 'What the rule is called.' }),
    inWords: t.exposeString('inWords', { description: 'The rule in a sentence, with the settings that it uses.' }),
    found: t.exposeInt('found', { description: 'How many groups it finds.' }),
    listed: t.exposeInt('listed', { description: 'How many of them are on the list because of it: the most pressing, up to the number of the settings.' }),
  }),
})

const TaskingReasonRef = builder.objectRef<TaskingReason>('TaskingReason').implement({
  authScopes: { seesRecords: true },
  fields: (t) => ({
    rule: t.expose('rule', { type: TaskingRuleRef }),
    inWords: t.string({ description: 'Why the rule finds this group: its score, the day, how many days.', resolve: ({ inWords }) => inWords() }),
  }),
})

const TaskingListedGroupRef = builder.objectRef<ListedGroup>('TaskingListedGroup').implement({
  description: 'A group on the list of a tasking meeting, with why it is there and what changed since the meeting before.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    ocg: t.field({ type: OcgRef, description: 'The group, as at the moment of the list, or of reading where the unit mapped or received it since.', resolve: ({ ocg }) => ocg }),
    reasons: t.field({ type: [TaskingReasonRef], resolve: ({ reasons }) => reasons }),
    changes: t.field({
      type: [OcgChangeRef],
      description: 'What became known of it since the list of the meeting before, newest day first; empty where there is no meeting before.',
      resolve: ({ changes }) => changes(),
    }),
  }),
})

const ListedGroupConnectionRef = builder.connectionObject(
  {
    type: TaskingListedGroupRef,
    name: 'TaskingListedGroupConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({ totalCount: t.int({ resolve: (connection) => (connection as unknown as { totalCount: number }).totalCount }) }),
  },
  { name: 'TaskingListedGroupEdge', authScopes: { seesRecords: true } },
)

/** Points for making one list: every group of a unit is looked at, so a request asks for those of a few meetings. */
const pointsOfList = 3_000

builder.objectFields(TaskingMeetingRef, (t) => ({
  rules: t.field({
    type: [TaskingRuleCountRef],
    description: 'Rules that choose the groups, each with its settings in words and how many groups it finds.',
    complexity: pointsOfList,
    resolve: (meeting, _args, context) => countsOfRules(context, meeting),
  }),
  groups: t.field({
    type: ListedGroupConnectionRef,
    description: 'The groups on the list; or, of one rule, every group that it finds. In the order of the rules, within a rule the most pressing first.',
    args: { rule: t.arg({ type: TaskingRuleRef }), first: t.arg.int(), after: t.arg.string() },
    complexity: ({ first }) => ({ field: pointsOfList, multiplier: first ?? 25 }),
    resolve: (meeting, { rule, first, after }, context) => listedGroups(context, meeting, { rule: rule ?? null, first: first ?? null, after: after ?? null }),
  }),
  settings: t.field({
    type: [SettingUsedRef],
    description: 'The settings by which the list was made.',
    resolve: (meeting, _args, context) => settingsOf(context, meeting),
  }),
}))
