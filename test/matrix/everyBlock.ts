import type { Block } from './block.ts'
import { comparison } from './decisions/comparison.ts'
import { change } from './decisions/change.ts'
import { disruptions } from './decisions/disruptions.ts'
import { drafts } from './decisions/drafts.ts'
import { effects } from './decisions/effects.ts'
import { figures } from './decisions/figures.ts'
import { groups } from './decisions/groups.ts'
import { answers, lists } from './decisions/lists.ts'
import { lives } from './decisions/lives.ts'
import { longTerm } from './decisions/longTerm.ts'
import { mixes } from './decisions/mix.ts'
import { outputs } from './decisions/outputs.ts'
import { packs } from './decisions/packs.ts'
import { people } from './decisions/people.ts'
import { publicExport } from './decisions/publicExport.ts'
import { questions } from './decisions/questions.ts'
import { returnDesk, subscriptions } from './decisions/returnDesk.ts'
import { published, returns } from './decisions/returns.ts'
import { mutations, queries } from './decisions/roots.ts'
import { settings } from './decisions/settings.ts'
import { tasking } from './decisions/tasking.ts'

/** Every decision about a type whose fields are read together. */
export const typeBlocks: Block[] = [...disruptions, ...groups, ...lives, ...tasking, ...returns, ...returnDesk, ...published, ...effects, ...outputs, ...drafts, ...figures, ...comparison, ...longTerm, ...mixes, ...change, ...settings, ...questions, ...publicExport, ...packs, ...people, ...lists, ...answers]

/** Every decision; of the fields of Query, Mutation and Subscription each is asked by itself. */
export const everyBlock: Block[] = [...typeBlocks, queries, mutations, subscriptions]
