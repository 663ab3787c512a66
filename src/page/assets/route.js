// Addresses: one section at a time, its title, its focus; Back restores place and focus.
const
	$ = (css, at = document) => at.querySelector(css),
	$$ = (css, at = document) => [...at.querySelectorAll(css)],
	text = (at, css) => $(css, at).textContent,
	byId = id => document.getElementById(id),
	// Brackets need AltGr on French keyboards, which is Ctrl and Alt, or Alt alone.
	chord = ({ metaKey, ctrlKey, altKey, key }) => metaKey || (ctrlKey || altKey) && !'[]'.includes(key),
	on = (at, names, run, how) => names.split(' ').forEach(name => at.addEventListener(name, run, how)),
	halt = event => event.preventDefault(),
	flag = (at, name, is) => at.classList.toggle(name, is),
	isOn = one => one.ariaPressed === 'true',
	press = (at, is) => at.ariaPressed = !!is,
	listed = name => params.get(name)?.match(/[^,]+/g),
	STILL = { preventScroll: true },
	{ hypot, max, min } = Math,
	Query = URLSearchParams,
	root = document.documentElement,
	editions = $$('.edition'),
	places = new Map(),
	watchers = []
//served let bring, reach, seek
let edition = editions[0], prefix = '', page, params = new Query(), turn, hushed, turning, due

// Makes an element; its properties, then what it holds.
const make = (tag, props, ...held) => {
	const node = Object.assign(document.createElement(tag), props)
	node.append(...held)
	return node
}
const item = (href, ...words) => make('li', {}, make('a', { href }, ...words))

// Fills {n}, {m} and {q} of a message that the page carries.
const fill = (text, parts) => text.replace(/{(\w)}/g, (_, name) => parts[name])
const tally = (at, all, { length: n } = all.filter(one => !one.hidden), m = all.length) => {
	const line = $('.shown', at)
	line.textContent = n < m ? fill(line.dataset.shown, { n, m }) : ''
	line.dataset.left = min(n, 21)
}
const say = text => {
	clearTimeout(hushed)
	edition.lastElementChild.textContent = text
	hushed = text && setTimeout(say, 4e3, '')
}

const parse = hash => {
	// Mailers encode what needs no encoding.
	const [coded, query] = hash.slice(1).split(/\?(.*)/s), path = new Query('id=' + coded).get('id')
	const one = editions.findLast(one => path.startsWith(one.dataset.prefix))
	return { one, path: path.slice(one.dataset.prefix.length), query }
}

// The one address of a page: the ids of a pair in order, the start for no address. A map around a
// record that is not in the file is that with its card.
const canonical = path => {
	//<offline
	const [, a, b] = path.match(/^face\/(.+)~(.+)/) || []
	const card = path.startsWith('carte/') && $(`[id$="n/${CSS.escape(path.slice(6))}"]`, edition)
	if (card) return card.id.slice(prefix.length)
	return a > b ? `face/${b}~${a}` : path || 'accueil'
	//offline>
	//served return path || 'accueil'
}

//<offline
// The three of a list that share most pairs of letters with a word.
const closest = (list, word) => {
	const alike = one => 2 * [...word].filter((_, at) => one.includes(word.slice(at, at + 2))).length - one.length
	return list.sort((a, b) => alike(b) - alike(a)).slice(0, 3)
}
//offline>

// Shows the page of the present address; `kept` is the place that Back returns to.
const show = kept => {
	const at = parse(location.hash)
	edition = at.one
	editions.forEach(one => one.hidden = one !== edition)
	// Writing the same language again would style the whole document anew.
	root.lang === edition.lang || (root.lang = edition.lang)
	params = new Query(at.query)
	prefix = edition.dataset.prefix
	// A sheet has the address of its page; to have asked for it prints it, once.
	const path = canonical(at.path.replace(/^imprimer\//, () => (due = 1, ''))), address = '#' + prefix + path
	if (at.path && address !== location.hash.split('?')[0]) remember(address)
	//served if (bring(prefix + path, kept)) return
	const target = byId(prefix + path)
	const found = target?.closest('main>*')
	page?.classList.remove('on')
	page = found || byId(prefix + 'absent')
	flag(page, 'on', true)
	$('h1', page).tabIndex = -1
	//<offline
	if (!found) {
		const ids = $$('main>:not(.on,[id*="face/"])', edition).map(one => one.id)
		$('.near', page).replaceChildren(...closest(ids, prefix + path).map(id => item('#' + id, text(byId(id), 'h1'))))
	}
	//offline>
	const { hash } = $('p:has(+h1) a', page) || page
	// Of a large document only the head is looked through.
	for (const link of $$('a', $('nav', edition))) link.ariaCurrent = link.hash === '#' + page.id ? 'page' : link.hash === hash ? 'true' : null
	for (const link of $$('[data-switch]', $('header', edition))) link.href = '#' + link.dataset.switch + path
	document.title = text(page, 'h1') + ' — ' + text(edition, '.case')
	watch()
	// Later: following a link to a part of a page takes the focus away first.
	setTimeout(settle, 0, kept, target)
}

// Puts focus and scroll where they belong: where they were, on a row, or on the title.
const settle = (kept, row) => {
	if (kept) {
		scroll(0, kept.y)
		kept.focus.focus(STILL)
	} else if (row?.matches('tr')) {
		row.tabIndex = -1
		row.focus()
	} else {
		scroll(0, 0)
		turn && $('h1', page).focus(STILL)
	}
	if (due) due = print()
}

// Those who draw something after the address draw it again.
const watch = () => watchers.forEach(one => one(page))

// Writes a part of the state, and all of it into the address without a new entry.
const put = (name, value) => value ? params.set(name, value) : params.delete(name)
const remember = (bare = location.hash.split('?')[0] || '#accueil') => {
	const state = String(params).replace(/%2C/g, ',').replace(/%2F/g, '/')
	history.replaceState(history.state, '', bare + (state && '?' + state))
}
const here = () => ({ y: scrollY, focus: document.activeElement })
const note = () => turning || places.set(history.state?.turn, here())

// Each sheet bears the name of the case and the address of what it shows.
on(window, 'beforeprint', () => root.style.setProperty('--at', JSON.stringify(text(edition, '.case') + ' — ' + location.hash)))
on(window, 'scroll focusin', note)
on(window, 'popstate', event => {
	turning = true
	turn = Date.now()
	const known = places.get(event.state?.turn)
	if (!event.state) history.replaceState({ turn }, '')
	show(known)
	turning = false
	note()
})
// Each statement has its link, for who cites it: copied, or written out where copying is refused.
watchers.push(at => {
	for (const one of $$('tr[id],[data-said]', at)) $('.self', one) || (one.cells?.[2] || one).append(make('a', { className: 'self', href: '#' + (one.id || one.dataset.said) }, edition.dataset.link))
})
on(window, 'click', async event => {
	const link = event.target.closest('a')
	if (!link || event.defaultPrevented) return
	const { skip } = link.dataset
	if (skip) {
		halt(event)
		$(skip, edition).focus()
	} else if (link.matches('.self')) {
		halt(event)
		try { await navigator.clipboard.writeText(link.href); say(edition.dataset.copied) } catch {
			link.textContent = link.href
			getSelection().selectAllChildren(link)
		}
	}
})
