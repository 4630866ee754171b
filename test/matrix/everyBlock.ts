import type { Block } from './block.ts'
import { disruptions } from './decisions/disruptions.ts'
import { drafts } from './decisions/drafts.ts'
import { figures } from './decisions/figures.ts'
import { groups } from './decisions/groups.ts'
import { answers, lists } from './decisions/lists.ts'
import { outputs } from './decisions/outputs.ts'
import { people } from './decisions/people.ts'
import { mutations, queries } from './decisions/roots.ts'

/** Every decision about a type whose fields are read together. */
export const typeBlocks: Block[] = [...disruptions, ...groups, ...outputs, ...drafts, ...figures, ...people, ...lists, ...answers]

/** Every decision; of the fields of Query and Mutation each is asked by itself. */
export const everyBlock: Block[] = [...typeBlocks, queries, mutations]
