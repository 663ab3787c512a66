// Served pages: each comes when it is asked for, and again when the case has changed. The modules
// before this one have lines for it, which begin with `//served` and are not in the offline file.
const KEPT = 8, texts = new WeakMap(), now = { ...document.body.dataset }
const box = one => one.nextElementSibling
const tell = key => say(box(edition).dataset[key])
const get = async (path, how) => (await fetch(path, how)).text()
const nodes = text => [...new DOMParser().parseFromString(text, 'text/html').body.children]
let asking = new AbortController(), stream, later, wait = 1

// A page by its id; the foot that comes with it tells how much there is now.
const load = async id => {
	const text = await get('/f/' + id, asking), [section, foot] = nodes(text)
	section.id ||= id
	texts.set(section, text)
	$(':scope>footer', edition).replaceWith(foot)
	return section
}
// Few pages and places are kept: a long walk through the case must not cost ever more.
const add = section => {
	$('main', edition).append(section)
	for (const old of $$('main>.page').slice(0, -KEPT)) old === page || old.remove()
	if (places.size > KEPT) places.delete(places.keys().next().value)
}
// Shows again; focus goes to what stands in the newer drawing for an element of the older one.
const again = kept => {
	const one = kept && kept.focus, old = one && one.closest('.page')
	const css = old && (one.id ? '#' + CSS.escape(one.id) : one.hash ? `[href="${one.hash}"]` : one.localName), n = old && $$(css, old).indexOf(one)
	const focus = how => ($$(css, page)[n] || $('h1', page)).focus(how)
	show(old ? { ...kept, focus: { isConnected: true, focus } } : kept)
}
bring = (id, kept) => {
	asking.abort()
	asking = new AbortController()
	if (byId(id)) return
	const slow = setTimeout(tell, 300, 'wait')
	const arrive = section => {
		add(section)
		// An address may be written in several ways; the page has one.
		byId(id) ? again(kept) : location.replace('#' + section.id + (params.size ? '?' + params : ''))
	}
	return load(id).then(arrive, error => error.code === 20 || tell('gone')).finally(() => clearTimeout(slow))
}
reach = async (ids, then) => {
	for (const id of ids) byId(id) || add(await load(id))
	then()
}

// Draws the present page anew where it reads differently; place, focus, openings and map stay.
const leaves = (at, had) => $$('p,li,tr,dd,h1,blockquote', at).filter(one => !had.has(one.textContent))
const openings = at => $$('details', at).map(one => [one, $('summary', one).textContent + $('a', one.closest('li,tr') || at)])
const cellsOf = at => $$('.matrix td:not(.opened td)', at)
const refresh = async () => {
	const old = page, map = $('.map-frame', old), look = map && map.look()
	const fresh = await load(old.id)
	for (const one of $$('main>.page')) one === page || one.remove()
	if (page !== old || texts.get(fresh) === texts.get(old)) return
	const rows = $$('.opened', old).map(row => cellsOf(old).indexOf(row.of))
	const open = openings(old).flatMap(([one, sign]) => one.open ? sign : [])
	for (const [one, sign] of openings(fresh)) one.open = open.includes(sign)
	const kept = { y: scrollY, focus: document.activeElement }, had = new Set($$('*', old).map(one => one.textContent))
	old.replaceWith(fresh)
	again(kept)
	// After the focus, which moves a map.
	if (look) setTimeout($('.map-frame', fresh).look, 0, look)
	for (const n of rows) cellsOf(fresh)[n].click()
	const bars = leaves(fresh, had).filter(one => !leaves(one, had).length), bar = is => bars.forEach(one => flag(one, 'changed', is))
	bar(true)
	setTimeout(bar, 1e4, false)
}
const news = async ({ data }) => {
	const next = JSON.parse(data), { frame, version, fault } = now
	// What was asked for while the server was away.
	const missed = wait > 1 && !byId(prefix + canonical(parse(location.hash).path))
	wait = 1
	Object.assign(now, next)
	if (next.frame !== frame) return location.reload()
	if (missed) show(null)
	if (next.fault !== fault) for (const one of editions) box(one).replaceChildren(...nodes(next.banner[one.lang]))
	if (next.version !== version) {
		for (const one of editions) one.asked = 0
		await refresh()
	} else if (next.fault === fault) return
	say(next.said[edition.lang])
}
// A tab that is not seen listens to nothing: browsers open few connections to one server.
const listen = () => {
	clearTimeout(later)
	if (stream) stream.close()
	if (document.hidden) return
	stream = new EventSource('/events')
	on(stream, 'hello update fault', news)
	on(stream, 'error', () => {
		stream.close()
		if (wait < 2) tell('gone')
		later = setTimeout(listen, wait * 1e3)
		wait = Math.min(30, wait * 2)
	})
}
on(document, 'visibilitychange', listen)
listen()

// What is amiss, to be sent to who can repair it; selected where copying is refused.
on(window, 'click', async ({ target }) => {
	if (!target.matches('[data-copy]')) return
	const words = target.previousElementSibling
	try {
		await navigator.clipboard.writeText(words.innerText)
		tell('copied')
	} catch { getSelection().selectAllChildren(words) }
})

// What search reads, once it is wanted.
const index = async one => {
	if (one.asked) return
	one.asked = 1
	const rows = JSON.parse(await get('/index/' + one.lang))
	one.index = rows.map(([kind, id, text]) => ({ kind, href: '#' + one.dataset.prefix + id, text, folded: fold(text) }))
	$('input', one).dispatchEvent(new Event('input'))
	watchers.forEach(watch => watch(page))
}
for (const one of editions) {
	one.index = []
	on($('.find', one), 'focusin', () => index(one))
}
watchers.push(at => $('.results', at) && index(edition))
