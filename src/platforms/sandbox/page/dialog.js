// @ts-check
/** One form at a time, in a dialog. Its errors stand at their fields; what was typed is not lost by a stray Escape. */
import { requestKey } from './api.js'
import { byId } from './state.js'
import { build } from './tree.js'
import { say } from './words.js'

/**
 * @typedef {import('./tree.js').Tree} Tree
 * @typedef {{ action: string, target: string, values: Record<string, string>, key: string }} Sent
 * @typedef {(sent: Sent) => Promise<Record<string, string> | null>} Submit resolves to errors by field, or null: done
 */

const dialog = byId('dialog')
/** @type {Map<string, { given: Record<string, string>, typed: Record<string, string> }>} */
const left = new Map()
/** @type {(() => void) | null} */
let keep = null

/** @param {Tree} tree @param {Submit} submit */
export const openForm = (tree, submit) => {
  dialog.replaceChildren(build(tree))
  const form = dialog.querySelector('form')
  const key = `${form.dataset['action']} ${(form.dataset['target'] ?? '').split('.')[0]}`
  const given = valuesOf(form)
  const before = left.get(key)
  if (before !== undefined && JSON.stringify(before.given) === JSON.stringify(given)) fill(form, before.typed)
  keep = () => {
    const typed = valuesOf(form)
    if (JSON.stringify(typed) === JSON.stringify(given)) left.delete(key)
    else left.set(key, { given, typed })
  }
  for (const field of form.querySelectorAll('[data-counts]')) {
    count(field)
    field.addEventListener('input', () => count(field))
  }
  /** The same values sent again are the same press: the first may have arrived although no answer came. */
  let sent = { values: '', key: '' }
  form.addEventListener('submit', async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault()
    if (form.getAttribute('aria-busy') === 'true') return
    form.setAttribute('aria-busy', 'true')
    const values = valuesOf(form)
    if (JSON.stringify(values) !== sent.values) sent = { values: JSON.stringify(values), key: requestKey() }
    const { action, target } = form.dataset
    const errors = await submit({ action, target, values, key: sent.key })
    form.removeAttribute('aria-busy')
    if (errors !== null) return showErrors(form, errors)
    left.delete(key)
    keep = null
    // The answer may have been another form, which stands here now.
    if (dialog.contains(form)) dialog.close()
  })
  form.querySelector('[data-action="cancel"]').addEventListener('click', () => dialog.close())
  if (!dialog.open) dialog.showModal()
  const first =
    form.querySelector('textarea') ??
    form.querySelector('input:not([type="checkbox"]), select') ??
    form.querySelector('button')
  first?.focus()
}

export const closeForm = () => dialog.close()

dialog.addEventListener('close', () => {
  keep?.()
  keep = null
  dialog.replaceChildren()
})
// A press beside the dialog is on the dialog itself: its content fills it.
dialog.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
  if (event.target === dialog) dialog.close()
})

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
const valuesOf = (form) => {
  /** @type {Record<string, string>} */
  const values = {}
  for (const control of /** @type {any} */ (form.elements)) {
    if (control.name === '') continue
    if (control.type === 'checkbox') values[control.name] = String(control.checked)
    else if (control.value !== '') values[control.name] = control.value
  }
  return values
}

/** @param {HTMLFormElement} form @param {Record<string, string>} values */
const fill = (form, values) => {
  for (const control of /** @type {any} */ (form.elements)) {
    const value = values[control.name]
    if (control.type === 'checkbox') control.checked = value === 'true'
    else if (control.name !== '') control.value = value ?? ''
  }
}

/** @param {HTMLFormElement} form @param {Record<string, string>} errors */
const showErrors = (form, errors) => {
  for (const place of /** @type {any} */ (form.querySelectorAll('[data-error]'))) {
    const error = errors[place.dataset['error']]
    place.hidden = error === undefined
    place.textContent = error ?? ''
    const control = /** @type {any} */ (form.elements.namedItem(place.dataset['error'] || '-'))
    if (error === undefined) control?.removeAttribute('aria-invalid')
    else control?.setAttribute('aria-invalid', 'true')
  }
  const wrong = form.querySelector('[aria-invalid="true"]')
  if (wrong instanceof HTMLElement) wrong.focus()
  else form.querySelector('.form-error')?.scrollIntoView({ block: 'nearest' })
}

/** @param {any} field */
const count = (field) => {
  const place = document.getElementById(`count-${field.name}`)
  if (place === null) return
  const limit = Number(field.dataset['counts'])
  const over = field.value.length - limit
  place.textContent = over > 0 ? say('over', { count: over }) : say('of', { length: field.value.length, limit })
  place.classList.toggle('over', over > 0)
}
