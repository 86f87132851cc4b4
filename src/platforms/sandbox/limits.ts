/** The sandbox has no platform above it; these are its own, so that one message cannot fill the page or the memory. */

/** Messages of a room loaded at once; older ones on demand. */
export const messagesPerPage = 60
/** Beyond this many new messages a page is told to load afresh, instead of being sent each of them. */
export const changesAtOnce = 200
/** A quotation is folded behind “show all” beyond this many characters. */
export const quoteInSight = 900
/** Rows of a table and points of a chart that are drawn; the rest is said in a line. */
export const tableRows = 200
export const chartPoints = 120
/** Characters somebody may type at once, as a command, a note or a field of a form. */
export const typedLength = 12_000
/** The body of any request. */
export const requestBytes = 100_000
/** Unread messages are counted up to here. */
export const unreadCount = 99
/** How often the messages of other processes are looked for, and the clock of others. */
export const pollMs = 400
/** Proxies and browsers drop a silent stream after half a minute or so. */
export const heartbeatMs = 15_000
