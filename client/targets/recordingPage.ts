import type { PageProps } from '../layout/Page.tsx'

/** Title and way of the page on which a group is recorded. */
export const recordingPage: Pick<PageProps, 'title' | 'trail'> = { title: 'Record a group', trail: [{ text: 'Groups', to: '/groups' }] }
