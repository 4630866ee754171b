/**
 * The word that story builders plant wherever people type what is sensitive: what happened, reasons, aliases, drafts. After
 * a run it must stand in no log, no address, no error and no figure (canarySearch.ts).
 */
export const canary = 'canaryfeather'
