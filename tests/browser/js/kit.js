// What every script of the tests may use.
const $ = (css, at = document) => at.querySelector(css)
const $$ = (css, at = document) => [...at.querySelectorAll(css)]
const edition = () => $('.edition:not([hidden])')
const page = () => $('main>.page.on', edition())
// What is on the screen now: the frame and the one page, not those beside it.
const onScreen = () => [...edition().children].map(one => one.matches('main') ? page() : one)
const $$seen = css => onScreen().flatMap(one => [...one.matches(css) ? [one] : [], ...$$(css, one)])
const tick = () => new Promise(end => setTimeout(() => requestAnimationFrame(() => setTimeout(end, 0)), 0))
const go = async address => { location.hash = address; await tick() }
const seen = one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
// Words as they are compared: one kind of space, one kind of apostrophe, composed letters.
const plain = text => text.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[’']/g, "'").trim()
// One page of each kind, from the open document.
const kinds = () => {
	const first = new Map()
	for (const { id } of $$('main>.page', edition())) first.has(id.split('/')[0]) || first.set(id.split('/')[0], id)
	return [...first.values()]
}
