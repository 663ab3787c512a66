// Chips: OR inside a group, AND between groups; the state stands in the address.
const wantedIn = at => new Map($$('[data-f]', at).map(({ dataset: { f } }) => [f, new Set(params.get(f)?.match(/[^,]+/g))]))
const SORTS = {
	__proto__: null,
	doc: (a, b) => text(a, '.rank') - text(b, '.rank'),
	date: (a, b) => b.dataset.date.localeCompare(a.dataset.date) || SORTS.doc(a, b),
	az: (a, b) => text(a, '.claim-text').localeCompare(text(b, '.claim-text'), edition.lang) || SORTS.doc(a, b),
}
const applyFilters = at => {
	const list = $('.filters~ol', at)
	if (!list) return
	const wanted = wantedIn(at), items = $$('.pair,.item', list)
	const more = $('.more', at), by = SORTS[params.get('tri')] || SORTS.doc
	if (more) {
		if (params.size) more.open = true
		for (const one of $$('[data-sort]', at)) press(one, SORTS[one.dataset.sort] === by)
		if (by !== (list.by || SORTS.doc)) list.append(...items.sort(list.by = by))
	}
	for (const one of items) {
		one.not = [...wanted].flatMap(([name, set]) => set.size && !set.has(one.dataset[name]) ? name : [])
		one.hidden = one.not.length
	}
	// Of a long list the first twenty that are left stand open.
	flag(at, 'sifted', true)
	for (const part of new Set(items.map(one => one.parentElement))) $$(':scope>:not([hidden])', part).forEach((one, n) => flag(one, 'late', n > 19))
	tally($('.shown', at), items.filter(one => !one.hidden).length, items.length)
	for (const chip of $$('[data-f]', at)) {
		const { f, v } = chip.dataset
		press(chip, wanted.get(f).has(v))
		$('.n', chip).textContent = items.filter(one => one.dataset[f] === v && one.not.every(name => name === f)).length
	}
}
on(window, 'click', event => {
	const chip = event.target.closest('[data-f],[data-sort],[data-reset]')
	if (!chip) return
	const { f, v, sort } = chip.dataset, wanted = wantedIn(page)
	if (sort) params.set('tri', sort)
	else for (const [name, set] of wanted) {
		if (name === f && !set.delete(v)) set.add(v)
		put(name, f && set.size && [...set])
	}
	remember()
	applyFilters(page)
	say(text(page, '.shown'))
})
watchers.push(applyFilters)
