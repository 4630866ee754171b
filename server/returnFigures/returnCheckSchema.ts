import { builder } from '../graphql/builder.ts'
import { ReturnFigureCodeRef } from './figureEnums.ts'
import { returnCheckLevels, type ReturnCheckRecord } from './returnCheck.ts'

const ReturnCheckCodeRef = builder.enumType('ReturnCheckCode', {
  values: {
    NOT_STATED: { description: 'An entered figure is neither stated nor nil.' },
    NIL_NOT_STATED: { description: 'A count is 0, and nobody has said that nil is meant.' },
    NIL_BUT_COUNTED: { description: 'Nil is stated of a count that is not 0.' },
    DOES_NOT_SUM: { description: 'The parts of a figure do not add up to its total.' },
    UNUSUAL: { description: 'Unlike the periods before.' },
    ANSWERED_MORE_THAN_MADE: { description: 'More referrals answered than made.' },
    DRAFTS_LEFT_OUT: { description: 'Records of the unit that are drafts are in no figure.' },
    CHECK_BACKS_OVERDUE: {},
    RECORDED_LATE: { description: 'Records dated in the period that were recorded after its end.' },
    DATED_TOO_LOOSELY: { description: 'Records that touch the period but are dated too loosely to count in it.' },
  } as const,
})
const ReturnCheckLevelRef = builder.enumType('ReturnCheckLevel', {
  description: 'An ERROR stops approval; a WARNING needs a word.',
  values: returnCheckLevels,
})

export const ReturnCheckRef = builder.objectRef<ReturnCheckRecord>('ReturnCheck').implement({
  authScopes: { seesReturns: true },
  fields: (t) => ({
    code: t.expose('code', { type: ReturnCheckCodeRef }),
    level: t.expose('level', { type: ReturnCheckLevelRef }),
    figure: t.expose('figure', { type: ReturnFigureCodeRef, nullable: true, description: 'The figure; none where it is about the whole return.' }),
    key: t.exposeString('key', { description: 'Which part of it; empty for the whole.' }),
    message: t.exposeString('message', { description: 'What is the matter, and how to mend it.' }),
    wordAbout: t.exposeString('wordAbout', { description: 'Under which `about` and `key` the unit’s word is saved.' }),
    wordKey: t.exposeString('wordKey'),
    word: t.exposeString('word', { nullable: true, description: 'What the unit says; none where it has not said anything.' }),
  }),
})
