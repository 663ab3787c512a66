// The search field and what is offered below it.
for (const one of editions) {
	const field = $('header input', one), box = $('header ul', one)
	let at = -1, idle = 0
	const offer = list => {
		at = -1
		box.replaceChildren(...list)
		field.ariaExpanded = !(box.hidden = !list.length)
		field.removeAttribute('aria-activedescendant')
	}
	const choose = to => {
		const rows = [...box.children]
		at = (to + rows.length) % rows.length
		rows.forEach((row, n) => row.ariaSelected = n === at)
		if (at >= 0) field.setAttribute('aria-activedescendant', rows[at].id)
	}
	const go = href => { offer([]); location.hash = href }
	watchers.push(() => field.value = params.get('q'))
	// Whoever comes here will write: the index is made before the first letter, once the field is seen.
	//offline on(field, 'focus', () => setTimeout(find, 50, 'a'))
	on(field, 'input', () => {
		const query = field.value.trim()
		//<offline
		const list = find(query)
		offer(list.slice(0, 8).map((row, n) => {
			const line = make('li', { id: field.id + n, role: 'option' }, ...marked(row.text, query))
			line.dataset.href = row.href
			return line
		}))
		//offline>
		clearTimeout(idle)
		//offline if (query) idle = setTimeout(say, 300, counted(query, list.length))
		//served query ? idle = setTimeout(seek, 150, query, field, offer) : offer([])
	})
	on(field, 'keydown', event => {
		const { key } = event, q = field.value.trim(), row = box.children[at], way = WAYS[key]
		if (way?.[1]) choose(at + way[1])
		else if (key === 'Escape') offer([])
		else if (key === 'Enter' && q) go(row ? row.dataset.href : `#${prefix}recherche?` + new URLSearchParams({ q }))
		else return
		halt(event)
	})
	on(field, 'blur', () => offer([]))
	on(box, 'pointerdown', event => {
		halt(event)
		const row = event.target.closest('li')
		if (row) go(row.dataset.href)
	})
}
