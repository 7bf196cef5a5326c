/**
 * What the page can do besides, where scripts are allowed: reasons open under the mouse and with the keyboard's focus,
 * tables can be sorted. Without it, everything opens by a click or a key.
 */
export const SCRIPT = `(() => {
'use strict'
const DELAY = 150
const reasonOf = (button) => document.getElementById(button.getAttribute('popovertarget'))
const buttonOf = (node) => {
  const direct = node.closest('[popovertarget]')
  return direct ?? node.closest('mark.said')?.querySelector('.chip') ?? null
}
const isOpen = (reason) => reason.matches(':popover-open')
let passing = null
let timer = 0
const later = (task) => { clearTimeout(timer); timer = setTimeout(task, DELAY) }
const show = (button) => {
  const reason = reasonOf(button)
  if (reason === null || isOpen(reason)) return
  reason.showPopover({ source: button })
  passing = reason
}
const hide = () => { if (passing !== null && isOpen(passing)) passing.hidePopover(); passing = null }

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return
  const button = buttonOf(event.target)
  if (button !== null) return later(() => show(button))
  if (event.target.closest('.reason') !== null) clearTimeout(timer)
  else if (passing !== null) later(hide)
})
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('[popovertarget]:focus-visible')) later(() => show(target))
  else if (passing !== null && target.closest('.reason') === null) later(hide)
})
// A reason that opened in passing stays once its button is pressed.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[popovertarget]')
  clearTimeout(timer)
  if (button === null) {
    const marked = event.target.closest('a') === null ? buttonOf(event.target) : null
    if (marked === null || String(getSelection()) !== '') return
    show(marked)
    passing = null
    return
  }
  if (reasonOf(button) !== passing || !isOpen(passing)) return
  event.preventDefault()
  passing = null
})

const valueOf = (cell) => cell?.dataset.sort ?? cell?.textContent ?? ''
const compare = (a, b) => {
  const [x, y] = [Number(valueOf(a)), Number(valueOf(b))]
  return Number.isNaN(x) || Number.isNaN(y) ? valueOf(a).localeCompare(valueOf(b)) : x - y
}
const sort = (table, column, heading) => {
  const isUp = heading.getAttribute('aria-sort') === 'descending'
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')
  const rows = [...table.tBodies[0].rows].sort((a, b) => compare(a.cells[column], b.cells[column]))
  table.tBodies[0].append(...(isUp ? rows : rows.reverse()))
}
for (const table of document.querySelectorAll('table.sortable')) {
  for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
    if (heading.classList.contains('unsorted')) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sorter'
    button.append(...heading.childNodes)
    button.addEventListener('click', () => sort(table, column, heading))
    heading.append(button)
  }
}
})()
`
