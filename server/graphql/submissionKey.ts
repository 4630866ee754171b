/** How every mutation's key is described in the API. */
export const keyDescription = 'Chosen by the client, once for each submission; the same submission again has no second effect.'
