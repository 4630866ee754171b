/**
 * For what is asked of drafts: asked again when one is saved or thrown away.
 * Why: a form that is left saves its draft while Home is already on its way.
 */
export const heldDrafts = { additionalTypenames: ['Draft', 'DraftDiscarded'] }
