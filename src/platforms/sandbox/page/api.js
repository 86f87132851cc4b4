// @ts-check
/** Talks to the server for the person this tab is. */

let as = ''

/** @param {string} person */
export const become = (person) => {
  as = person
}
export const whoAmI = () => as

/** What went wrong, and whether trying again may help. */
export class NotAnswered extends Error {
  /** @param {string} message @param {number} status 0: no answer at all */
  constructor(message, status) {
    super(message)
    this.status = status
  }
}

/** A press has one key however often it is sent, so that it counts once. */
export const requestKey = () => crypto.randomUUID()

/** @param {string} path @param {Record<string, string | number>} [query] */
export const read = (path, query = {}) => {
  const asked = new URLSearchParams({
    as,
    ...Object.fromEntries(Object.entries(query).map(([k, v]) => [k, String(v)])),
  })
  return answered(fetch(`/sandbox/${path}?${asked}`, { headers: { accept: 'application/json' } }))
}

/** @param {string} path @param {Record<string, unknown>} body */
export const send = (path, body) =>
  answered(
    fetch(`/sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, ...body }),
    }),
  )

/** @param {Promise<Response>} request @returns {Promise<any>} */
const answered = async (request) => {
  let response
  try {
    response = await request
  } catch (error) {
    throw new NotAnswered(String(error), 0)
  }
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new NotAnswered(String(body.error ?? response.statusText), response.status)
  return body
}
