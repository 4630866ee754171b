/** What the drill reads: every text of a record, and across every relation to the texts at its other end. */
const history = 'history { version reason isWithdrawn recordedBy { code } changes { field before after } }'
const disruptionTexts = `id reference version target { kind label ocg { id alias urn } } operationName ownReference whatHappened partnerNames reason
  gradings { grade reason isReasonWithheld recordedBy { code } }`
const groupTexts = 'id version alias urn reason'
const outputTexts = 'id reference version title whatWasDone reason questionnaire { questions { question } }'

export const selections = {
  Disruption: `${disruptionTexts} unit { code } supportingUnits { code } outcomes { quantity } ${history}
    mergedInto { ${disruptionTexts} } mergedFrom { ${disruptionTexts} } links { kind reason other { ${disruptionTexts} } }
    suspectedDuplicates { likeness disruption { ${disruptionTexts} } }`,
  Ocg: `${groupTexts} unit { code } counts { gross negative } lineage { id reason from { ${groupTexts} } to { ${groupTexts} } } ${history}
    disruptions(first: 3) { totalCount datedTooLoosely edges { node { ${disruptionTexts} } } }`,
  Output: `${outputTexts} unit { code } disruption { ${disruptionTexts} } programme { id name } ${history}`,
  Programme: `id version name reason unit { code } ${history} outputs(first: 3) { totalCount edges { node { ${outputTexts} } } } years { period { code } outputs }`,
} as const

/** Any record, by its node. */
export const ofAnyKind = `__typename ${Object.entries(selections)
  .map(([kind, fields]) => `... on ${kind} { ${fields} }`)
  .join(' ')}`

export const draftTexts = `key kind summary content revision record { __typename id }`

/** A page of a list; with what tells whether all of it came. */
export const pageOf = (fields: string) => `totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { ${fields} } }`

/** What a mutation of that kind of record answers. */
export const resultOf = (kind: keyof typeof selections) =>
  `__typename ... on ${kind} { ${selections[kind]} } ... on Refusal { message problems { field message } }
   ... on Stale${kind} { message yours { ${selections[kind]} } current { ${selections[kind]} } }`

const partHistory = 'history { version reason changes { before after } }'
export const partTexts = {
  Assessment: `id version band methodVersion whyThisScore reason ocg { id alias } ${partHistory}`,
  PlanAction: `id version action owner reason ocg { id alias } ${partHistory}`,
  CheckBack: `id version whyThisResult evidence reason disruption { id reference } ${partHistory}`,
} as const

const ofDecision = 'id decision owner ocg { id alias } request { id }'
const ofRequest = 'id helpAsked forceReference decision owner ocg { id alias }'
export const taskingTexts = {
  TaskingMeeting: `id version notes reason decisions { ${ofDecision} } earlierDecisions { ${ofDecision} } requests { ${ofRequest} } previous { id notes } ${partHistory}`,
  TaskingDecision: `${ofDecision} version reason meeting { id notes } ${partHistory}`,
  GatewayRequest: `${ofRequest} version reason meeting { id notes } furtherDecisions { ${ofDecision} } ${partHistory}`,
} as const

/** The list of groups of a meeting, with why each is there and what changed. */
export const listTexts = 'id rules { inWords found } groups(first: 20) { totalCount edges { node { ocg { id alias urn } reasons { inWords } changes { inWords } } } }'

/** What is known of a group besides its versions. */
export const lifeTexts = `id alias transfers { reason from { code } to { code } } statusSpells { id reason recordedBy { code } } assessments { ${partTexts.Assessment} }
  planActions { ${partTexts.PlanAction} } review { inWords latest { band } } effect { reliefInWords mergedFrom { id alias } sequences { inWords first { id reference } disruptions { id } } }
  lineage { reason mayWithdraw from { id } to { id } } sinceLastMeeting { meeting { id notes } changes { inWords } } taskingDecisions { ${ofDecision} reason }`
