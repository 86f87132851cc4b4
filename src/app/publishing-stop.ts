/** Where the publishing stop is kept for the whole deployment. */
export const publishingStopKey = 'publishing.stopped'
