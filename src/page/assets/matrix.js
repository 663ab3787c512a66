// The matrix as a grid: one stop, arrows move, Enter opens the quotations in a row below.
const openGrid = table => {
  const rows = () => [...table.tBodies[0].rows].filter(row => !row.classList.contains('opened'))
  const at = cell => [rows().indexOf(cell.parentElement), cell.cellIndex]
  const cells = [...table.tBodies[0].rows].flatMap(row => [...row.cells])
  const stop = cell => { for (const one of cells) one.tabIndex = one === cell ? 0 : -1 }
  for (const link of $$('tbody td a', table)) link.tabIndex = -1
  stop(cells.find(cell => $('a.verb', cell)) || cells[0])
  const go = (row, column) => {
    const list = rows(), line = list[Math.max(0, Math.min(list.length - 1, row))]
    const cell = line.cells[Math.max(0, Math.min(line.cells.length - 1, column))]
    stop(cell)
    cell.focus()
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  // The quotations stand on the claim's page; they are copied from there.
  const open = cell => {
    const row = cell.parentElement, next = row.nextElementSibling
    const again = next && next.classList.contains('opened') && next.dataset.column === String(cell.cellIndex)
    for (const one of $$('.opened', table)) one.remove()
    if (again) return
    const line = document.createElement('tr'), box = document.createElement('td')
    line.className = 'opened'
    line.dataset.column = cell.cellIndex
    box.colSpan = row.cells.length
    for (const link of $$('a.verb', cell)) {
      const said = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (!said) continue
      const lead = document.createElement('p')
      for (const part of [0, 1, 4].map(n => said.cells[n])) lead.append(...[...part.childNodes].map(n => n.cloneNode(true)), ' ')
      box.append(lead, ...$$('blockquote', said).map(one => one.cloneNode(true)))
      const more = document.createElement('a')
      more.href = link.hash
      more.textContent = $('tbody th', table) && row.cells[0].textContent
      box.append(more)
    }
    line.append(box)
    row.after(line)
    say(box.textContent.slice(0, 80))
  }
  table.addEventListener('keydown', event => {
    const cell = event.target.closest('td,th')
    if (!cell || !cells.includes(cell)) return
    const [row, column] = at(cell), last = rows().length - 1, end = cell.parentElement.cells.length - 1
    const to = {
      ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1], ArrowUp: [row - 1, column], ArrowDown: [row + 1, column],
      Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? last : row, end],
    }[event.key]
    if (to) go(...to)
    else if (event.key === 'Enter' && $('a.verb', cell)) open(cell)
    else if (event.key === 'Enter' && $('a', cell) && event.target === cell) $('a', cell).click()
    else if (event.key === 'Escape') for (const one of $$('.opened', table)) one.remove()
    else return
    event.preventDefault()
  })
  table.addEventListener('click', event => {
    const cell = event.target.closest('tbody td')
    if (!cell || !$('a.verb', cell) || !cells.includes(cell)) return
    event.preventDefault()
    stop(cell)
    open(cell)
  })
}
const grids = new Set()
watchers.push(at => {
  for (const table of $$('.matrix', at)) if (!grids.has(table)) { grids.add(table); openGrid(table) }
})
