// Theme, projector, notes, shortcuts. The theme is the one thing that is kept.
let single = true
const keysOn = () => single
const setTheme = theme => {
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  for (const one of $$('input[type=radio]')) one.checked = one.value === theme
}
try { const kept = localStorage.getItem('apparence'); if (kept) setTheme(kept) } catch { /* no storage: the device decides */ }

addEventListener('change', event => {
  const box = event.target
  if (box.matches('[data-keys]')) { single = box.checked; for (const one of $$('[data-keys]')) one.checked = single }
  if (!box.matches('input[type=radio]')) return
  setTheme(box.value)
  try { localStorage.setItem('apparence', box.value) } catch { /* kept for this visit only */ }
})

const toggle = (name, on) => {
  for (const one of $$(`[data-${name}]`)) one.setAttribute('aria-pressed', on)
}
const project = on => { root.classList.toggle('big', on); toggle('project', on); if ($('[data-notes]')) notes(!on) }
const notes = on => { root.classList.toggle('no-notes', !on); toggle('notes', on) }
addEventListener('click', event => {
  const button = event.target.closest('[data-project],[data-notes]')
  if (button && 'project' in button.dataset) project(!root.classList.contains('big'))
  else if (button) notes(root.classList.contains('no-notes'))
})

// J and K walk the list of pairs, or from pair to pair.
const next = by => {
  const turn = $(by > 0 ? '.turn [rel=next]' : '.turn [rel=prev]', page)
  if (turn) { location.hash = turn.hash; return }
  const list = $$('.pair:not([hidden]) .go a', page)
  if (!list.length) return
  const at = list.findIndex(one => one.closest('.pair').contains(document.activeElement))
  list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))].focus()
}

addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !single) return
  if (event.target.closest('input,textarea,select')) return
  const inside = event.target === document.body || event.target.closest('main')
  const key = event.key.toLowerCase()
  if (key === '/') $('[role=combobox]', edition).focus()
  else if (key === '?') location.hash = '#' + edition.dataset.prefix + 'aide'
  else if (!inside) return
  else if (key === 'j') next(1)
  else if (key === 'k') next(-1)
  else if (key === 'n' && $('[data-notes]')) notes(root.classList.contains('no-notes'))
  else return
  event.preventDefault()
})

// A deep link opens its page; from here on Back and Forward do.
history.scrollRestoration = 'manual'
history.replaceState({ turn: 0 }, '')
show(null)
root.classList.add('ready')
