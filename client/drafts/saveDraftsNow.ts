/** Nobody waits longer for their drafts before they are signed out. */
const mostWaitMs = 5_000

const savers = new Set<() => Promise<void>>()

/** Called by each form that keeps a draft. @returns what takes it off again */
export function onSaveDraftsNow(save: () => Promise<void>): () => void {
  savers.add(save)
  return () => void savers.delete(save)
}

/** Saves at once what was typed on this page and is nowhere else yet: before a session ends. Never rejects. */
export async function saveDraftsNow(): Promise<void> {
  const saved = Promise.allSettled([...savers].map((save) => save()))
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, mostWaitMs))])
}
