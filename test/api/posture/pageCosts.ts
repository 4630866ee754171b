import { complexityFromQuery } from '@pothos/plugin-complexity'
import { Lexer, parse, Source, TokenKind, visit } from 'graphql'
import { schema } from '../../../server/graphql/schema.ts'

/** What each query of the pages costs at the largest page of a list. Its other variables are left out: cost does not hang on them. */
export function costOfPages(documents: ReadonlyMap<string, string>) {
  return [...documents.values()].map((text) => {
    let aliases = 0
    // Required variables would be asked for: cost is counted with every page at its largest.
    const document = visit(parse(text), {
      Field: { enter: (field) => void (field.alias && (aliases += 1)) },
      VariableDefinition: (definition) => (definition.type.kind === 'NonNullType' ? { ...definition, type: definition.type.type } : undefined),
    })
    const { complexity, depth, breadth } = complexityFromQuery(document, { schema, variables: { first: 100 }, ctx: {} })
    return { name: /(query|mutation) (\w+)/.exec(text)?.[2], complexity, depth, breadth, aliases, tokens: tokensIn(text) }
  })
}

function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}
