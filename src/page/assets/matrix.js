// The matrix as a grid: one stop, arrows move, Enter follows a name or opens the quotations in a
// row below.
const openGrid = table => {
	const body = table.tBodies[0], rows = [...table.rows], cells = rows.flatMap(row => [...row.cells])
	const stop = cell => { for (const one of cells) one.tabIndex = one === cell ? 0 : -1 }
	const close = () => { const row = $('.opened', body); row?.remove(); return row }
	const clamp = (at, list) => list[Math.max(0, at)] || list[list.length - 1]
	const go = (row, column) => {
		const cell = clamp(column, clamp(row, rows).cells)
		stop(cell)
		cell.focus()
	}
	// The quotations stand on the claim's page and are copied from there.
	const open = cell => {
		//served const far = $$('a', cell).map(link => link.hash.slice(1)).filter(id => !byId(id))
		//served if (far.length) return reach(far, () => open(cell))
		const was = close()
		if (was?.of === cell) return
		const box = make('td', { colSpan: cell.parentElement.cells.length })
		for (const link of $$('a', cell)) {
			const said = byId(link.hash.slice(1))
			const copies = [0, 1, 4].flatMap(n => [...said.cells[n].cloneNode(true).childNodes, ' '])
			box.append(make('p', {}, ...copies, make('a', { href: link.hash }, '→')), ...$$('blockquote', said).map(one => one.cloneNode(true)))
		}
		cell.parentElement.after(make('tr', { className: 'opened', of: cell }, box))
		say(text(box, 'p').slice(0, 80))
	}
	for (const link of $$('a', table)) link.tabIndex = -1
	for (const cell of $$('td:not(:has(a))', table)) cell.ariaLabel = text(page, '.legend li:last-child').slice(2)
	stop(cells.find(cell => $('a.verb', cell)) || cells[0])
	on(table, 'keydown', event => {
		const { key, ctrlKey, target } = event, row = rows.indexOf(target.parentElement), column = target.cellIndex, way = WAYS[key]
		if (!cells.includes(target)) return
		if (way) go(row + way[1], column + way[0])
		else if (key === 'Home') go(ctrlKey ? 0 : row, 0)
		else if (key === 'End') go(ctrlKey ? rows.length : row, 99)
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
	return stop
}
watchers.push(at => $$('.matrix', at).forEach(table => table.stop ||= openGrid(table)))
