import { complexityFromQuery } from '@pothos/plugin-complexity'
import { Lexer, parse, Source, TokenKind, visit } from 'graphql'
import { schema } from '../../../server/graphql/schema.ts'

/** What a query must be given where its cost is worked out from its arguments, by the type of the variable. */
const chosen: Record<string, unknown> = { ReactivationOrigin: 'ARCHIVED', EffectDimension: 'TACTIC', SequenceFilter: { period: 'FY2025' }, SequenceSelection: {} }

/** What each query of the pages costs at the largest page of a list. Its other variables are left out: cost does not hang on them. */
export function costOfPages(documents: ReadonlyMap<string, string>) {
  return [...documents.values()].map((text) => {
    let aliases = 0
    const given: Record<string, unknown> = { first: 100 }
    // Required variables would be asked for: cost is counted with every page at its largest.
    const document = visit(parse(text), {
      Field: { enter: (field) => void (field.alias && (aliases += 1)) },
      VariableDefinition: (definition) => {
        if (definition.type.kind !== 'NonNullType') return undefined
        const { type } = definition.type
        const name = definition.variable.name.value
        if (type.kind === 'NamedType' && type.name.value in chosen) given[name] = chosen[type.name.value]
        if (name === 'period') given[name] = 'FY2025'
        return { ...definition, type }
      },
    })
    const { complexity, depth, breadth } = complexityFromQuery(document, { schema, variables: given, ctx: {} })
    return { name: /(query|mutation) (\w+)/.exec(text)?.[2], complexity, depth, breadth, aliases, tokens: tokensIn(text) }
  })
}

function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}
