// Chips: OR inside a group, AND between groups; the state stands in the address.
const wantedIn = at => {
	const all = new Map()
	for (const { dataset } of $$('[data-f]', at)) all.set(dataset.f, new Set((params.get(dataset.f) || '').split(',').filter(Boolean)))
	return all
}
const SORTS = {
	doc: (a, b) => text(a, '.rank') - text(b, '.rank'),
	date: (a, b) => b.dataset.date.localeCompare(a.dataset.date) || SORTS.doc(a, b),
	az: (a, b) => text(a, '.claim-text').localeCompare(text(b, '.claim-text'), edition.lang) || SORTS.doc(a, b),
}
const applyFilters = at => {
	const list = $('.filters~ol', at)
	if (!list) return
	const wanted = wantedIn(at), items = $$('.pair,.item', list)
	const admits = (one, but) => [...wanted].every(([name, set]) => name === but || !set.size || set.has(one.dataset[name]))
	for (const one of items) one.hidden = !admits(one)
	tally($('.shown', at), items.filter(one => !one.hidden).length, items.length)
	for (const chip of $$('[data-f]', at)) {
		const { f, v } = chip.dataset
		press(chip, wanted.get(f).has(v))
		$('.n', chip).textContent = items.filter(one => one.dataset[f] === v && admits(one, f)).length
	}
	const more = $('.more', at), by = params.get('tri') in SORTS ? params.get('tri') : 'doc'
	if (!more) return
	if (params.size) more.open = true
	for (const one of $$('[data-sort]', at)) press(one, one.dataset.sort === by)
	const sorted = [...items].sort(SORTS[by])
	if (sorted.some((one, n) => one !== items[n])) list.append(...sorted)
}
on(window, 'click', event => {
	const chip = event.target.closest('[data-f],[data-sort],[data-reset]')
	if (!chip) return
	const { f, v, sort } = chip.dataset, wanted = wantedIn(page)
	if (sort) params.set('tri', sort)
	else for (const [name, set] of wanted) {
		if (name === f && !set.delete(v)) set.add(v)
		set.size && f ? params.set(name, [...set].join()) : params.delete(name)
	}
	remember()
	applyFilters(page)
	say(text(page, '.shown'))
})
watchers.push(applyFilters)
