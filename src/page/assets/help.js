// Theme, projector, notes, shortcuts. The theme is the one thing that is kept.
let single = true
const setTheme = theme => {
	root.dataset.theme = theme
	for (const one of $$('[type=radio]')) one.checked = one.value === theme
}
// Without storage the device decides, and a choice is for this visit only.
try { setTheme(localStorage.apparence || 'auto') } catch {}
on(window, 'change', ({ target }) => {
	if ('keys'in target.dataset) $$('[data-keys]').forEach(one => one.checked = single = target.checked)
	if (target.type !== 'radio') return
	setTheme(target.value)
	try { localStorage.apparence = target.value } catch {}
})
// Shows them or not; without a word, the other way round.
const notes = (is = root.matches('.no-notes')) => {
	flag(root, 'no-notes', !is)
	for (const one of $$('[data-notes]')) press(one, is)
}
on(window, 'click', ({ target: { dataset } }) => {
	if ('notes'in dataset) notes()
	if ('print'in dataset) print()
	if (!('project'in dataset)) return
	const big = flag(root, 'big')
	for (const one of $$('[data-project]')) press(one, big)
	// A map that is open grows as the words around it do.
	for (const by of [1, 2]) $(`.on [data-do=${big ? 'in' : 'out'}]`)?.click()
	notes(!big)
})

// A pupil's questions stand under each claim, unticked.
watchers.push(({ id }) => {
	const boxes = $('main', edition).nextElementSibling
	if (!boxes.matches('.asks') || boxes.of === id) return
	boxes.of = id
	boxes.hidden = !id.startsWith(prefix + 'claim/')
	$('form', boxes).reset()
})

// J and K walk the list of pairs, or go from pair to pair.
const walkPairs = by => {
	const turn = $(`.turn [rel=${by>0?'next':'prev'}]`, page)
	if (turn) return location.hash = turn.hash
	const list = $$('.pair:not([hidden]) .go a', page), at = list.indexOf(document.activeElement)
	const to = list[max(0, at + by)]
	if (!to) return
	if (!to.offsetParent) $('.rest', page).open = true
	to.focus()
}
on(window, 'keydown', event => {
	if (event.defaultPrevented || chord(event) || !single || event.target.closest('input,select')) return
	const key = event.key.toLowerCase(), inside = event.target.matches('body,main *')
	if (key === '/') $('.find input', edition).focus()
	else if (key === '?') location.hash = prefix + 'aide'
	else if (!inside) return
	else if (key === 'j' || key === 'k') walkPairs(key === 'j' ? 1 : -1)
	else if (key === 'n' && $('[data-notes]')) notes()
	else return
	halt(event)
})

history.scrollRestoration = 'manual'
history.replaceState({ turn: Date.now() }, '')
show()
