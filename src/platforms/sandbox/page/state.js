// @ts-check
/** What this tab knows. One object, changed by `sandbox.js` alone; the other files draw it. */

/**
 * @typedef {import('./tree.js').Tree} Tree
 * @typedef {{ id: string, kind: 'channel' | 'direct', name: string, about: string, newest: number, unread: number }} Room
 * @typedef {{ id: string, name: string, roles: string, language: string }} Person
 * @typedef {{
 *   id: number, room: string, threadOf: number | null, change: number, at: number, editedAt: number | null,
 *   author: { id: string, name: string } | null, summary: string, caseId: number | null, tree: Tree,
 * }} Message
 * @typedef {Message & { replies: number, latest: Message[] }} Thread
 * @typedef {{ now: number, speed: number, speeds: number[] }} Clock
 * @typedef {{ playing: boolean, sent: number, total: number }} SampleDay
 * @typedef {{
 *   organisation: string, me: Person, staff: Person[], rooms: Room[], change: number, timezone: string, clock: Clock,
 *   sampleDay: SampleDay, words: Record<string, string>, home: string,
 * }} World
 * @typedef {{ kind: 'done' | 'refused' | 'failed', text: string } | { kind: 'form', tree: Tree } | { kind: 'kept' }
 *   | { kind: 'invalid', errors: Record<string, string> } | { kind: 'show', summary: string, tree: Tree }} Answer
 */

/** The address of the page a person has for themselves. */
export const homeAddress = '~'

/** The newest message this person has seen in each room, kept by the browser. */
/** @param {string} person @returns {Record<string, number>} */
export const seenBy = (person) => {
  try {
    return JSON.parse(localStorage.getItem(`seen:${person}`) ?? '{}')
  } catch {
    return {}
  }
}

/** @param {string} person @param {string} room @param {number} id */
export const markSeen = (person, room, id) => {
  const seen = seenBy(person)
  if ((seen[room] ?? 0) >= id) return
  localStorage.setItem(`seen:${person}`, JSON.stringify({ ...seen, [room]: id }))
}

/** @param {string} id @returns {any} */
export const byId = (id) => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}`)
  return element
}

/**
 * @param {string} tag @param {Record<string, string | boolean | null>} [attrs] @param {(Node | string | null)[]} kids
 * @returns {any}
 */
export const make = (tag, attrs = {}, ...kids) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attrs))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value)
  element.append(...kids.filter((kid) => kid !== null))
  return element
}
