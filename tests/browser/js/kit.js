// What every script of the tests may use.
const $ = (css, at = document) => at.querySelector(css)
const $$ = (css, at = document) => [...at.querySelectorAll(css)]
const edition = () => $('.edition:not([hidden])')
const page = () => $('main>.on', edition())
// What is on the screen now: the frame and the one page, not those beside it.
const onScreen = () => [...edition().children].map(one => one.matches('main') ? page() : one)
const $$seen = css => onScreen().flatMap(one => [...one.matches(css) ? [one] : [], ...$$(css, one)])
const tick = () => new Promise(end => setTimeout(() => requestAnimationFrame(() => setTimeout(end, 0)), 0))
const go = async address => { location.hash = address; await tick() }
const seen = one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
// Words as they are compared: one kind of space, one kind of apostrophe, composed letters.
const plain = text => text.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[’']/g, "'").trim()
// The card of a record on the map that is shown.
const cardOf = address => $$('.card', page()).find(one => one.hash === '#' + address)
// Lays out what is far down a long list too.
const unroll = () => {
	const sheet = new CSSStyleSheet()
	sheet.replaceSync('*{content-visibility:visible!important}')
	document.adoptedStyleSheets.push(sheet)
}
// One page of each kind, from the open document: `carte` is one, `carte/topic/ent` another.
const kinds = () => {
	const first = new Map(), { prefix } = edition().dataset
	for (const { id } of $$('main>*', edition())) {
		const [name, ...key] = id.slice(prefix.length).split('/'), kind = [name, ...key.length > 1 ? [key[0]] : key.map(() => '')].join('/')
		first.has(kind) || first.set(kind, id)
	}
	return [...first.values()]
}
