/** The recommended way to answer. */
export const routes = [
  'public_reply',
  'private_reply',
  'call',
  'own_channels',
  'publish_evidence',
  'mitigate_internally',
  'do_not_engage',
] as const
export type Route = (typeof routes)[number]
