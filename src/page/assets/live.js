// Served pages: each comes when it is asked for, and again when the case has changed. The modules
// before this one have lines for it, which begin with `//served` and are not in the offline file.
const KEPT = 8
const box = one => one.nextElementSibling
const tell = key => say(box(edition).dataset[key])
const get = async (path, how) => (await fetch(path, how)).text()
const nodes = text => [...new DOMParser().parseFromString(text, 'text/html').body.children]
let now = document.body.dataset, asking, stream, away

// Whether a page is here; some are others for other parameters.
const stands = id => {
	const section = byId(id)?.closest('main>*')
	return section && (section.dataset.of ?? String(params)) === String(params)
}
// A page by its id; the foot that comes with it tells how much there is now.
const load = async id => {
	const query = String(params), text = await get(`/f/${id}?${query}`, asking), [section, foot] = nodes(text)
	if ('of'in section.dataset) section.dataset.of = query
	section.read = text
	$(':scope>footer', edition).replaceWith(foot)
	return section
}
// Few pages and places are kept: a long walk through the case must not cost ever more.
const add = section => {
	byId(section.id)?.remove()
	$('main', edition).append(section)
	for (const old of $$('main>*').slice(0, -KEPT)) old === page || old.remove()
	if (places.size > KEPT) places.delete(places.keys().next().value)
}
// Shows again; focus goes to what stands in the newer drawing for an element of the older one.
const again = kept => {
	const one = kept?.focus, old = one?.getRootNode()
	if (!old || old === document) return show(kept)
	const css = one.id ? `[id="${one.id}"]` : one.hash ? `[href="${one.hash}"]` : one.localName, n = $$(css, old).indexOf(one)
	show({ ...kept, focus: { focus: how => ($$(css, page)[n] || $('h1', page)).focus(how) } })
}
bring = (id, kept) => {
	asking?.abort()
	asking = new AbortController()
	if (stands(id)) return
	const main = $('main', edition), long = $('.still', box(edition))
	const waits = [
		setTimeout(() => { tell('wait'); main.ariaBusy = true }, 300),
		setTimeout(() => long.hidden = false, 5e3),
	]
	return load(id).then(section => {
		add(section)
		// An address may be written in several ways; the page has one.
		if (!byId(id)) return location.replace('#' + section.id)
		again(kept)
		say($('.shown,.found', page)?.textContent)
	}, error => error.code === 20 || tell('gone')).finally(() => {
		waits.forEach(clearTimeout)
		main.ariaBusy = null
		long.hidden = true
	})
}
reach = async (ids, then) => {
	for (const id of ids) byId(id) || add(await load(id))
	then()
}
// What is found for a question, unless another one is being written by then.
seek = async (query, field, offer) => {
	const [said, ...rows] = nodes(await get(`/options/${edition.lang}?` + new Query({ q: query })))
	if (field.value.trim() !== query || !field.matches(':focus')) return
	offer(rows)
	say(said.textContent)
}

// Draws the present page anew where it reads differently; place, focus, openings and map stay.
const refresh = async () => {
	const old = page, fresh = await load(old.id)
	for (const one of $$('main>*')) one === page || one.remove()
	if (page !== old || fresh.read === old.read) return
	// The tools of a map that are on, the cell of a matrix that is open.
	const switches = at => $$('[data-do][aria-pressed],.matrix td', at)
	const were = switches(old).map(one => isOn(one) || $('.opened', old)?.of === one)
	const signs = at => $$('details', at).map(one => [one, text(one, 'summary') + $('a', one.closest('li,tr') || at)])
	const open = signs(old).flatMap(([one, sign]) => one.open ? sign : []), had = new Set($$('*', old).map(one => one.textContent))
	for (const [one, sign] of signs(fresh)) one.open = open.includes(sign)
	const kept = here(), { top } = kept.focus.getBoundingClientRect()
	old.replaceWith(fresh)
	again(kept)
	// After the focus, which chooses a card; it stays where it was seen, whatever is longer above it.
	setTimeout(() => {
		switches(fresh).forEach((one, n) => were[n] === !isOn(one) && one.click())
		if (top > 0 && top < innerHeight) scrollBy(0, document.activeElement.getBoundingClientRect().top - top)
	})
	const differs = at => $$('p,li,tr,dd,h1,blockquote', at).filter(one => !had.has(one.textContent))
	const bars = differs(fresh).filter(one => !differs(one)[0]), bar = is => bars.forEach(one => flag(one, 'changed', is))
	bar(true)
	setTimeout(bar, 1e4, false)
}
const news = async ({ data }) => {
	const { frame, version, fault } = now, missed = away && !stands(prefix + canonical(parse(location.hash).path))
	now = JSON.parse(data)
	away = false
	if (now.frame !== frame) return location.reload()
	// What was asked for while the server was away.
	if (missed) show()
	if (now.fault !== fault) for (const one of editions) $('.fault', box(one)).replaceChildren(...nodes(now.banner[one.lang]))
	if (now.version !== version) await refresh()
	else if (now.fault === fault) return
	say(now.said[edition.lang])
}
// A tab that is not seen listens to nothing: browsers open few connections to one server.
const listen = () => {
	stream?.close()
	if (document.hidden) return
	stream = new EventSource('/events')
	on(stream, 'hello update fault', news)
	on(stream, 'error', () => {
		away || tell('gone')
		away = true
	})
}
on(document, 'visibilitychange', listen)
listen()

// Who will not wait stays on the present page. What is amiss is sent to who can repair it; selected
// where copying is refused.
watchers.push(at => at.from = location.hash)
on(window, 'click', async ({ target: { dataset, previousElementSibling: words } }) => {
	if ('still'in dataset) {
		asking.abort()
		history.replaceState(history.state, '', page?.from || '#')
		show(here())
	}
	if ('copy'in dataset) try {
		await navigator.clipboard.writeText(words.innerText)
		tell('copied')
	} catch { getSelection().selectAllChildren(words) }
})
