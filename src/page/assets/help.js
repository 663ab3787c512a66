// Theme, projector, notes, shortcuts. The theme is the one thing that is kept.
let single = true
const setTheme = theme => {
	theme === 'auto' ? delete root.dataset.theme : root.dataset.theme = theme
	for (const one of $$('[type=radio]')) one.checked = one.value === theme
}
// Without storage the device decides, and a choice is for this visit only.
try { setTheme(localStorage.getItem('apparence') || 'auto') } catch {}
on(window, 'change', ({ target }) => {
	if (target.matches('[data-keys]')) $$('[data-keys]').forEach(one => one.checked = single = target.checked)
	if (target.type !== 'radio') return
	setTheme(target.value)
	try { localStorage.setItem('apparence', target.value) } catch {}
})
const notes = is => { flag(root, 'no-notes', !is); pressAll('[data-notes]', is) }
on(window, 'click', ({ target }) => {
	if (target.matches('[data-notes]')) notes(root.matches('.no-notes'))
	if (target.matches('[data-print]')) print()
	if (!target.matches('[data-project]')) return
	const big = flag(root, 'big')
	pressAll('[data-project]', big)
	notes(!big)
})

// A pupil's questions stand under each claim, unticked.
watchers.push((at, path) => {
	const boxes = $('main', edition).nextElementSibling
	if (!boxes.matches('.asks') || boxes.of === path) return
	boxes.of = path
	boxes.hidden = !path.startsWith('claim/')
	$('form', boxes).reset()
})

// J and K walk the list of pairs, or go from pair to pair.
const walkPairs = by => {
	const turn = $(`.turn [rel=${by > 0 ? 'next' : 'prev'}]`, page)
	if (turn) return location.hash = turn.hash
	const list = $$('.pair:not([hidden]) .go a', page), at = list.indexOf(document.activeElement)
	const to = list[Math.max(0, at + by)]
	if (!to) return
	if (!to.offsetParent) $('.rest', page).open = true
	to.focus()
}
on(window, 'keydown', event => {
	if (event.defaultPrevented || chord(event) || !single || event.target.closest('input')) return
	const key = event.key.toLowerCase(), inside = event.target === document.body || event.target.closest('main')
	if (key === '/') $('[role=combobox]', edition).focus()
	else if (key === '?') location.hash = '#' + prefix + 'aide'
	else if (!inside) return
	else if (key === 'j' || key === 'k') walkPairs(key === 'j' ? 1 : -1)
	else if (key === 'n' && $('[data-notes]')) notes(root.matches('.no-notes'))
	else return
	halt(event)
})

history.scrollRestoration = 'manual'
history.replaceState({ turn: Date.now() }, '')
show(null)
