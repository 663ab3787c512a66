// The matrix as a grid: one stop, arrows move, Enter follows a name or opens the quotations in a
// row below.
const openGrid = table => {
	const body = table.tBodies[0], cells = $$('th,td', table)
	const shown = list => [...list].filter(one => !one.hidden && !one.of), rows = () => shown(table.rows)
	const stop = cell => { for (const one of cells) one.tabIndex = one === cell ? 0 : -1 }
	const close = () => { const row = $('.opened', body); row?.remove(); return row }
	const go = (row, column) => {
		const cell = within(column, shown(within(row, rows()).cells))
		stop(cell)
		cell.focus()
	}
	// The quotations stand on the claim's page and are copied from there.
	const open = cell => {
		//served const far = $$('a', cell).map(link => link.hash.slice(1)).filter(id => !byId(id))
		// Of a very long table a part comes: what is not on it is not asked for again.
		//served if (cell.asked = far[0] && !cell.asked) return reach(far, () => open(cell))
		const was = close()
		if (was?.of === cell) return
		const box = make('td', { colSpan: cell.parentNode.cells.length })
		for (const link of $$('a', cell)) {
			const said = byId(link.hash.slice(1))
			//served if (!said) continue
			const copies = [0, 1, 4].flatMap(n => [...said.cells[n].cloneNode(true).childNodes, ' '])
			box.append(make('p', {}, ...copies, make('a', { href: link.hash }, '→')), ...$$('blockquote', said).map(one => one.cloneNode(true)))
		}
		cell.parentNode.after(make('tr', { className: 'opened', of: cell }, box))
		say(text(box, 'p').slice(0, 80))
	}
	for (const link of $$('a', table)) link.tabIndex = -1
	for (const cell of $$('td:not(:has(a))', table)) cell.ariaLabel = text(page, '.legend i')
	on(table, 'keydown', event => {
		const { key, ctrlKey, target } = event, way = WAYS[key]
		if (!cells.includes(target)) return
		const line = target.parentNode, row = rows().indexOf(line), column = shown(line.cells).indexOf(target)
		if (way) go(row + way[1], column + way[0])
		else if (key in ENDS) go(ctrlKey ? ENDS[key] : row, ENDS[key])
		else if (key === 'Enter' && $('a', target)) target.matches('th') ? $('a', target).click() : open(target)
		else if (key === 'Escape') close()
		else return
		halt(event)
	})
	on(body, 'click', event => {
		const cell = event.target.closest('td')
		if (!cells.includes(cell) || !$('a', cell)) return
		halt(event)
		stop(cell)
		open(cell)
	})
	// Turns the cells where the address wants a row for each actor; hides whom and what it does not name:
	// a server leaves those out.
	return by => {
		close()
		if (by != table.by) {
			const old = [...table.rows].map(row => [...row.cells])
			const [head, ...rest] = old[0].map((_, n) => make('tr', {}, ...old.map(row => row[n])))
			table.tHead.replaceChildren(head)
			body.replaceChildren(...rest)
			for (const cell of $$('th', table)) cell.scope = head.contains(cell) ? 'col' : 'row'
			table.by = by
		}
		//<offline
		for (const { firstChild: { hash }, parentNode: row, cellIndex: n, scope } of $$('th:has(a)', table)) {
			const is = listed(hash.includes('actor/') ? 'cols' : 'lignes')?.includes(hash.split('/').pop()) === false
			for (const one of scope === 'row' ? [row] : $$(`tr>:nth-child(${n+1})`, table)) one.hidden = is
		}
		//offline>
		stop($('tr:not([hidden])>td:has(a):not([hidden])', table) || cells[0])
	}
}
watchers.push(at => {
	const tables = $$('.matrix', at), by = params.get('par')
	if (!tables.length) return
	for (const table of tables) (table.sift ||= openGrid(table))(by)
	press($('[data-f]', at), by)
	//<offline
	tally(at, $$('tbody tr', at))
	//offline>
})
