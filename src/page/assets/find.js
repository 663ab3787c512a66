// What a file finds in itself: accents, capitals and plurals folded; the index is what the document
// says. A server finds the same by itself.
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'")
const wordsOf = query => (fold(query).match(/[^\s']+/g) || []).map(word => word.replace(/(...)[sx]$/, '$1'))
const indexOf = one => {
	const rows = []
	const add = (kind, href, text) => rows.push({ kind, href, text, folded: fold(text) })
	for (const part of $$('main>*', one)) {
		const [kind, id] = part.id.slice(prefix.length).split('/')
		if (!id || /face|carte/.test(kind)) continue
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
	const known = [...new Set(rows.flatMap(row => row.folded.match(/\p{L}{4,}/gu) || []))]
	found.append(make('br'), edition.dataset.near, ...closest(known, fold(query)).flatMap(word => [' ', make('a', { href: `#${prefix}recherche?q=${word}` }, word)]))
})
