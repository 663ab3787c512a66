// The search field and what is offered below it.
for (const one of editions) {
	const field = $('.find input', one), box = $('.find ul', one)
	let at, idle
	// Around the rows, with the field between the last and the first.
	const choose = to => {
		const rows = [...box.children], all = rows.length + 1
		at = (to + 1 + all) % all - 1
		rows.forEach((row, n) => row.ariaSelected = n === at)
		field.setAttribute('aria-activedescendant', rows[at]?.id || '')
	}
	const offer = list => {
		box.replaceChildren(...list)
		field.ariaExpanded = !(box.hidden = !list.length)
		choose(-1)
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
		else if (key === 'Enter' && q) go(row ? row.dataset.href : `#${prefix}recherche?` + new Query({ q }))
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
