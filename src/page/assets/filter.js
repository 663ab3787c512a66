// Chips: OR inside a group, AND between groups; days from and to. The state stands in the address.
//<offline
const SORTS = {
	__proto__: null,
	doc: (a, b) => text(a, '.rank') - text(b, '.rank'),
	date: (a, b) => b.dataset.date.localeCompare(a.dataset.date),
	az: (a, b) => text(a, '.claim-text').localeCompare(text(b, '.claim-text'), edition.lang),
}
const applyFilters = at => {
	const list = $('.filters~ol', at)
	if (!list) return
	const wanted = new Map($$('[data-f]', at).map(({ dataset: { f } }) => [f, new Set(listed(f))])), from = params.get('de'), to = params.get('a'), items = $$('.pair,.day li', list)
	$('.filters', at).dataset.by = params.get('echelle')
	const more = $('.more', at), by = SORTS[params.get('tri')] || SORTS.doc
	if (more) {
		more.open ||= params.size
		for (const one of $$('[data-name=tri]', at)) press(one, SORTS[one.value] === by)
		if (by !== (list.by || SORTS.doc)) list.append(...items.sort(SORTS.doc).sort(list.by = by))
	}
	for (const one of items) {
		one.not = [...wanted].flatMap(([name, set]) => set.size && !set.has(one.dataset[name]) ? name : [])
		// Of a day that is known as a month any may be meant; no bound bounds nothing.
		const day = one.dataset.date ?? $('time', one.closest('.day')).dateTime
		if (day + '~' < from || day > to + '~') one.not.push('de')
		one.hidden = one.not.length
	}
	// Of a long list the first twenty that are left stand open.
	flag(at, 'sifted', true)
	for (const part of new Set(items.map(one => one.parentNode))) $$(':scope>:not([hidden])', part).forEach((one, n) => flag(one, 'late', n > 19))
	tally(at, items)
	for (const one of $$('select', at)) one.value = params.get(one.dataset.name) || ''
	for (const chip of $$('[data-f]', at)) {
		const { f, v } = chip.dataset
		press(chip, wanted.get(f).has(v))
		$('.n', chip).textContent = items.filter(one => one.dataset[f] === v && one.not.every(name => name === f)).length
	}
}
//offline>
on(window, 'click change', ({ target }) => {
	const chip = target.closest('[data-f],[data-reset],[data-name]')
	if (!chip) return
	const { f, v, name } = chip.dataset, set = new Set(listed(f))
	if (name) put(name, chip.value)
	else if (f) {
		set.delete(v) || set.add(v)
		put(f, set.size && [...set])
	} else for (const name of [...params.keys()]) /tri|par|ech/.test(name) || params.delete(name)
	// A table is turned where it stands; the server is asked for all else.
	//served const far = f !== 'par' && 'of'in page.dataset
	//served far && put('rang')
	remember()
	//served if (far) return show(here())
	watch()
	say(text(page, '.shown'))
})
//offline watchers.push(applyFilters)
