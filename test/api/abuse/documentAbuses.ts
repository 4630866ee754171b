import { posted, typed, type Abuse } from './abuse.ts'

const today = 'service { today }'
const many = (count: number, one: (number: number) => string) => Array.from({ length: count }, (_, number) => one(number)).join(' ')
const nested = 'disruptions(first: 1) { edges { node { target { ocg { '
/** Each fragment spreads the next one twice: 2^40 fields, if anybody walked them. */
const doubling = `{ ...F0 } ${many(40, (number) => `fragment F${number} on Query { a${number}: service { today } ...F${number + 1} ...F${number + 1} }`)} fragment F40 on Query { ${today} }`

/** What is wrong with a query's text. Production takes no text at all, and says so alike to each. */
export const documentAbuses: Abuse[] = [
  { name: 'a query that asks what the API is made of', status: 400, sent: typed('{ __schema { types { name fields { name } } } }'), isOnlyInProduction: true },
  { name: 'a query that asks what a type is made of', status: 400, sent: typed('{ __type(name: "Disruption") { fields { name } } }'), isOnlyInProduction: true },
  { name: 'a query 21 levels deep', status: 400, words: /depth/, sent: typed(`{ ${nested.repeat(4)} id ${'} '.repeat(20)}}`) },
  { name: 'a query 450 fields wide', status: 400, words: /breadth/, sent: typed(`{ ${many(30, (number) => `a${number}: referenceLists { units { code name region code name region code name region code name region code } }`)} }`) },
  { name: 'a query that costs a million', status: 400, words: /complexity/, sent: typed('{ ocgs(first: 100) { edges { node { disruptions(first: 100) { edges { node { id history { version } } } } } } } }') },
  { name: '450 other names for one field', status: 400, words: /aliases/, sent: typed(`{ ${many(450, (number) => `a${number}: service { now }`)} }`) },
  { name: '70 other names for a desk', status: 400, words: /aliases/, sent: typed(`{ ${many(70, (number) => `a${number}: desk { __typename }`)} }`) },
  { name: 'figures of many returns at once', status: 400, words: /complexity/, sent: typed(`{ ${many(40, (number) => `a${number}: return(unit: "EMSOU", period: "M2026-${number}") { figures { cells { key name inWords note unusual } } }`)} }`) },
  { name: 'every edition drawn many times', status: 400, words: /complexity/, sent: typed(`{ ${many(40, (number) => `a${number}: editions { json csv }`)} }`) },
  { name: '62 other names spread over fragments', status: 400, words: /aliases/, sent: typed(`{ ${many(31, (number) => `a${number}: ${today}`)} ...F } fragment F on Query { ${many(31, (number) => `b${number}: ${today}`)} }`) },
  { name: 'one type name asked 2,000 times', status: 400, sent: typed(`{ ${many(2_000, () => '__typename')} }`) },
  { name: 'one type name under 100 other names', status: 400, words: /aliases/, sent: typed(`{ ${many(100, (number) => `t${number}: __typename`)} }`) },
  { name: '10,000 marks and words', status: 400, words: /3000 tokens/, sent: typed(`{ ${many(10_000, () => 'x')} }`) },
  { name: 'a query of 100,000 letters', status: 400, words: /characters/, sent: typed(`{ ${today} } # ${'x'.repeat(100_000)}`) },
  { name: '100 directives', status: 400, words: /directives/, sent: typed(`{ service ${'@include(if: true) '.repeat(100)} { today } }`) },
  { name: 'a directive that there is none of', status: 400, sent: typed('{ service @elsewhere { today } }') },
  { name: 'an answer in parts (@defer)', status: 400, sent: typed(`{ ... @defer { ${today} } }`) },
  { name: 'a list in parts (@stream)', status: 400, sent: typed('{ demonstrationPeople @stream(initialCount: 1) { code } }') },
  { name: 'fragments in a circle', status: 400, sent: typed('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }') },
  { name: 'a fragment of itself', status: 400, sent: typed(`{ ...A } fragment A on Query { ${today} ...A }`) },
  { name: 'fragments that double 40 times', status: 400, sent: typed(doubling) },
  { name: 'two queries in one text', status: 400, sent: () => posted({ query: `query A { ${today} } query B { ${today} }`, operationName: 'A' }) },
  { name: 'no query in the text', status: 400, sent: typed(`fragment F on Query { ${today} }`) },
  { name: 'a query of another name than the one sent', status: 400, sent: () => posted({ query: `query A { ${today} }`, operationName: 'B' }) },
  { name: 'two desks watched in one subscription', status: 400, sent: typed('subscription { a: deskChanged { at } b: deskChanged { at } }') },
  { name: 'a subscription', status: 400, sent: typed('subscription { service { today } }') },
  { name: 'a field that nearly is one', status: 400, sent: typed('{ servise { todai } }') },
  { name: 'an argument that nearly is one', status: 400, sent: typed('{ ocgs(frist: 2) { totalCount } }') },
  { name: 'one argument twice', status: 400, sent: typed('{ ocgs(first: 2, first: 3) { totalCount } }') },
  { name: 'one input field twice', status: 400, sent: typed('{ ocgs(filter: { search: "a", search: "b" }) { totalCount } }') },
  { name: 'a text that is no query', status: 400, sent: typed('DROP TABLE disruption;') },
  { name: 'an empty query', status: 400, sent: typed('') },
  { name: 'a query that is a number', status: 400, sent: () => posted({ query: 4 }) },
  { name: 'a parameter that there is none of', status: 400, sent: () => posted({ query: `{ ${today} }`, role: 'ADMINISTRATOR' }) },
  { name: 'a hash that nobody knows', status: 400, code: 'PERSISTED_ONLY', sent: () => posted({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }) },
  { name: 'a hash of another kind', status: 400, sent: () => posted({ extensions: { persistedQuery: { version: 1, sha256Hash: ['toString'] } } }) },
  { name: 'the name of a method in place of a hash', status: 400, code: 'PERSISTED_ONLY', sent: () => posted({ extensions: { persistedQuery: { version: 1, sha256Hash: 'hasOwnProperty' } } }) },
]
