/** `npx tsx test/support/tier.ts postgres` or `browser`: a further tier of tests. Words after its name go to vitest. */
const [tier] = process.argv.splice(2, 1)

if (tier === 'postgres') await import('./postgresTier.ts')
else if (tier === 'browser') await import('./browserTier.ts')
else {
  process.stderr.write('Say which tier: `npx tsx test/support/tier.ts postgres` or `npx tsx test/support/tier.ts browser`\n')
  process.exit(1)
}

export {}
