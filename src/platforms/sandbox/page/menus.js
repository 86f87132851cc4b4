// @ts-check
/** “More” behaves like a menu: it opens where there is room, and closes by Escape and by a press anywhere else. */

// A menu opens towards the side that has room for it. (`toggle` does not bubble.)
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.classList.contains('more')) return
    target.toggleAttribute('data-up', false)
    target.toggleAttribute('data-left', false)
    const menu = target.querySelector('.menu')?.getBoundingClientRect()
    const within = target.closest('.scroll, .notices-list')?.getBoundingClientRect()
    if (!target.open || menu === undefined || within === undefined) return
    const above = target.getBoundingClientRect().top - within.top
    target.toggleAttribute('data-up', menu.bottom > within.bottom && menu.height < above)
    target.toggleAttribute('data-left', menu.right > within.right)
  },
  true,
)

document.addEventListener('keydown', (event) => {
  const menu = event.target instanceof Element ? event.target.closest('details.more[open]') : null
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement)) return
  event.preventDefault()
  menu.open = false
  menu.querySelector('summary')?.focus()
})
document.addEventListener('pointerdown', (event) => {
  for (const menu of document.querySelectorAll('details.more[open]'))
    if (menu instanceof HTMLDetailsElement && event.target instanceof Node && !menu.contains(event.target))
      menu.open = false
})
