import { graphql } from '../graphql/generated/gql.ts'

export const returnDocument = graphql(`
  query WholeReturn($unit: String!, $period: String!, $asAt: Instant) {
    return(unit: $unit, period: $period, asAt: $asAt) { ...WholeReturn }
  }

  fragment WholeReturn on Return {
    unit { code name }
    period { code inWords from lastDay }
    state
    version
    lateness
    dueOn
    dueOnByDefinition
    daysToDue
    daysLate
    extension { dueOn reason grantedAt grantedBy { label } }
    figuresAsAt
    isFrozen
    isNil
    sha256
    comment
    approvedAt
    approvedBy { label }
    sentAt
    acceptedAt
    comparedPeriods
    editions
    mayDo
    whyNotApprove
    definition {
      version
      dueWorkingDays
      months
      figures { code asksNote choices { code name } parts { key name } }
    }
    figures { ...WholeReturnFigure }
    acceptedFigures { ...WholeReturnFigure }
    checks { code level message figure key word wordAbout wordKey }
    queries { ...WholeReturnQuery }
    changes { ...WholeReturnChanges }
    events { number action inWords words fromState toState extendedTo actedAt actedBy { label } }
  }

  fragment WholeReturnFigure on ReturnFigure {
    code
    section
    source
    name
    measuredIn
    howMade
    definitionVersion
    mayBeNil
    isNil
    note
    rowsSha256
    cells { key name quantity code day isNil inWords lastPeriodInWords note unusual }
  }

  fragment WholeReturnQuery on ReturnQuery {
    id
    figure
    key
    figureInWords
    keyInWords
    isOpen
    openedAt
    openedBy { label }
    messages { isOfCentre words saidAt saidBy { label } }
  }

  fragment WholeReturnChanges on ReturnChanges {
    since
    isSinceAcceptance
    records
    recordedLate
    corrected
    withdrawn
    gradedAgain
    figures { figure key name keyInWords before after }
    changedRecords { id reference isOutput change changedAt changedBy { label } reason }
  }
`)
