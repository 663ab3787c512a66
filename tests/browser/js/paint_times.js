// Milliseconds from an act to the frame that shows it.
const painted = () => new Promise(end => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = end; port2.postMessage(0) }))
const time = async act => { const from = performance.now(); act(); await painted(); return performance.now() - from }
const all = $$('main>*', edition()).map(one => one.id)
const turns = [], keys = [], pans = [], chips = [], letters = []
for (let n = 0; n < 60; n++) {
	turns.push(await time(() => { $('nav a', edition()).href = '#' + all[(n * 37) % all.length]; $('nav a', edition()).click() }))
}
$('nav a', edition()).href = '#accueil'
location.hash = 'accueil'
await painted()
for (const chip of $$('.chip', page()).slice(0, 12)) chips.push(await time(() => chip.click()))
location.hash = 'carte'
await painted()
$('.card[tabindex="0"]', page()).focus()
for (let n = 0; n < 40; n++) {
	const key = ['ArrowRight', ']', 'ArrowDown', '[', 'ArrowLeft', '+', 'ArrowUp', '-'][n % 8]
	keys.push(await time(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))))
}
for (let n = 0; n < 60; n++) pans.push(await time(() => $(`[data-do=${n % 2 ? 'ArrowLeft' : 'ArrowRight'}]`, page()).click()))
const field = $('[role=combobox]', edition())
// A hand needs a moment from the field to the first letter.
letters.push(await time(() => field.focus()))
await new Promise(end => setTimeout(end, 100))
for (const query of ['i', 'in', 'inc', 'ince', 'incen', 'incend', 'incendi', 'incendie', 'serveur', 'panne']) {
	letters.push(await time(() => { field.value = query; field.dispatchEvent(new InputEvent('input', { bubbles: true })) }))
}
return [['link to page', turns], ['chip', chips], ['key on the map', keys], ['pan', pans], ['letter in the search', letters]]
