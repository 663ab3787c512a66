// Search: accents, capitals and plurals folded; the index is what the document says.
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'")
const wordsOf = query => fold(query).split(/[\s']+/).filter(Boolean).map(word => word.replace(/(...)[sx]$/, '$1'))
const indexOf = one => {
	const rows = []
	const add = (kind, href, text) => rows.push({ kind, href, text, folded: fold(text) })
	for (const part of $$('main>.page', one)) {
		const [kind, id] = part.id.slice(prefix.length).split('/')
		if (!id || kind === 'face' || kind === 'carte') continue
		add(kind, '#' + part.id, text(part, 'h1') + (kind === 'source' ? ` (${id})` : ''))
		if (kind === 'claim') for (const row of $$('tr[id]', part))
			for (const quote of $$('blockquote p', row)) add('statement', '#' + row.id, `${text(row, 'th')}, ${row.cells[4].textContent} ${quote.textContent}`)
	}
	return rows
}
const find = query => {
	const words = wordsOf(query)
	return words.length ? (edition.index ||= indexOf(edition)).filter(({ folded }) => words.every(word => folded.includes(word))) : []
}

// The words of a row, those searched marked: letters with whatever accents they carry.
const marked = (text, query) => {
	const any = wordsOf(query).map(word => [...word].map(c => c.replace(/[$()*+.?[\\\]^{|}]/, '\\$&') + '\\p{M}*').join(''))
	const parts = text.normalize('NFD').split(new RegExp(`(${any.join('|')})`, 'iu'))
	return parts.map((part, at) => at % 2 ? make('mark', {}, part.normalize()) : part.normalize())
}
const counted = (q, n) => fill(edition.dataset[n ? 'found' : 'none'], { n, q })

watchers.push(at => {
	if (!$('.results', at)) return
	const query = params.get('q') || '', list = find(query)
	for (const part of $$('.results section', at)) {
		const mine = list.filter(row => row.kind === part.dataset.kind)
		part.hidden = !mine.length
		$('.n', part).textContent = mine.length
		$('ul', part).replaceChildren(...mine.slice(0, 20).map(row => item(row.href, ...marked(row.text, query))))
	}
	// Before there is an index nothing is said of what it holds.
	const found = $('.found', at), rows = edition.index || []
	found.textContent = query && rows.length ? counted(query, list.length) : ''
	if (!query || list.length || !rows.length) return
	const known = [...new Set(rows.flatMap(row => row.folded.split(/[^\p{L}]+/u)))].filter(word => word[3])
	found.append(make('br'), edition.dataset.near, ...closest(known, fold(query)).flatMap(word => [' ', make('a', { href: `#${prefix}recherche?q=${word}` }, word)]))
})

for (const one of editions) {
	const field = $('[role=combobox]', one), box = $('[role=listbox]', one)
	let at = -1, idle = 0
	const offer = list => {
		at = -1
		box.replaceChildren(...list)
		box.hidden = !list.length
		field.ariaExpanded = !!list.length
		field.removeAttribute('aria-activedescendant')
	}
	const choose = to => {
		const rows = [...box.children]
		at = (to + rows.length) % rows.length
		rows.forEach((row, n) => row.ariaSelected = n === at)
		if (at >= 0) field.setAttribute('aria-activedescendant', rows[at].id)
	}
	const go = href => { offer([]); field.value = ''; location.hash = href }
	on(field, 'input', () => {
		const query = field.value.trim(), list = find(query)
		offer(list.slice(0, 8).map((row, n) => {
			const line = make('li', { id: field.id + n, role: 'option' }, ...marked(row.text, query))
			line.dataset.href = row.href
			return line
		}))
		clearTimeout(idle)
		if (query) idle = setTimeout(() => say(counted(query, list.length)), 300)
	})
	on(field, 'keydown', event => {
		const { key } = event, q = field.value.trim(), row = box.children[at], way = WAYS[key]
		if (way && way[1]) choose(at + way[1])
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
