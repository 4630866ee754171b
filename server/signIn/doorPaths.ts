/** Addresses under which people come in and go out. They are the application's, not the client's: exactly these. */
export const doorPaths = {
  start: '/sign-in/start',
  return: '/sign-in/return',
  signOut: '/sign-out',
  session: '/session',
  demonstration: '/demonstration/person',
} as const
