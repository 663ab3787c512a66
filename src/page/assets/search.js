// Search: accents, capitals and plurals folded; the index is what the document says.
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ')
const stem = word => (word.length > 3 ? word.replace(/[sx]$/, '') : word)
const KINDS = ['claim', 'statement', 'actor', 'evidence', 'source']
const indexes = new Map()

const indexOf = one => {
  if (indexes.has(one)) return indexes.get(one)
  const rows = []
  const add = (kind, href, text) => rows.push({ kind, href, text, folded: fold(text) })
  for (const section of $$('main>.page', one)) {
    const kind = section.id.slice(one.dataset.prefix.length).split('/')
    if (kind.length < 2 || !KINDS.includes(kind[0])) continue
    const title = $('h1', section).textContent
    add(kind[0], '#' + section.id, kind[0] === 'source' ? `${title} (${kind[1]})` : title)
    if (kind[0] !== 'claim') continue
    for (const row of $$('.said-table tbody tr', section)) {
      const who = $('th', row).textContent
      for (const quote of $$('blockquote p', row)) add('statement', '#' + row.id, `${who} ${quote.textContent}`)
    }
  }
  indexes.set(one, rows)
  return rows
}

const find = query => {
  const words = fold(query).split(/\s+/).filter(Boolean).map(stem)
  if (!words.length) return []
  return indexOf(edition).filter(row => words.every(word => row.folded.includes(word)))
}

// The text with the words found in it marked.
const marked = (text, query) => {
  const parts = document.createDocumentFragment()
  const words = fold(query).split(/\s+/).filter(Boolean).map(stem)
  let folded = '', map = []
  for (const [at, sign] of [...text].entries()) for (const c of fold(sign)) { folded += c; map.push(at) }
  const signs = [...text], hit = signs.map(() => false)
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      for (let n = at; n < at + word.length; n++) hit[map[n]] = true
    }
  }
  for (let at = 0; at < signs.length;) {
    let end = at
    while (end < signs.length && hit[end] === hit[at]) end++
    const piece = signs.slice(at, end).join('')
    const node = hit[at] ? document.createElement('mark') : null
    node ? (node.textContent = piece, parts.append(node)) : parts.append(piece)
    at = end
  }
  return parts
}

const MOST = 20
const countOf = (query, list) => fill(edition.dataset[list.length ? 'found' : 'none'], { n: list.length, q: query })

const showResults = at => {
  const results = $('.results', at)
  if (!results) return
  const query = params.get('q') || ''
  const list = query ? find(query) : []
  for (const part of $$('section', results)) {
    const mine = list.filter(row => row.kind === part.dataset.kind)
    part.hidden = !mine.length
    $('.n', part).textContent = mine.length
    $('ul', part).replaceChildren(...mine.slice(0, MOST).map(row => {
      const [item, link] = [document.createElement('li'), document.createElement('a')]
      link.href = row.href
      link.append(marked(row.text, query))
      item.append(link)
      return item
    }))
  }
  $('.found', at).textContent = query ? countOf(query, list) : ''
}
watchers.push(showResults)

for (const one of editions) {
  const field = $('[role=combobox]', one), box = $('[role=listbox]', one)
  let at = -1, idle = 0
  const close = () => { box.hidden = true; at = -1; field.setAttribute('aria-expanded', false); field.removeAttribute('aria-activedescendant') }
  const choose = to => {
    const rows = $$('[role=option]', box)
    at = Math.max(-1, Math.min(rows.length - 1, to))
    rows.forEach((row, n) => row.setAttribute('aria-selected', n === at))
    if (at >= 0) { field.setAttribute('aria-activedescendant', rows[at].id); rows[at].scrollIntoView({ block: 'nearest' }) }
    else field.removeAttribute('aria-activedescendant')
  }
  field.addEventListener('input', () => {
    const query = field.value.trim(), list = query ? find(query) : []
    box.replaceChildren(...list.slice(0, 8).map((row, n) => {
      const item = document.createElement('li')
      item.id = field.id + n
      item.setAttribute('role', 'option')
      item.setAttribute('aria-selected', false)
      item.dataset.href = row.href
      item.append(marked(row.text, query))
      return item
    }))
    box.hidden = !list.length
    field.setAttribute('aria-expanded', !box.hidden)
    at = -1
    clearTimeout(idle)
    if (query) idle = setTimeout(() => say(countOf(query, list)), 300)
  })
  const go = href => { close(); field.value = ''; location.hash = href }
  field.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') choose(at + 1)
    else if (event.key === 'ArrowUp') choose(at - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter') {
      const row = $$('[role=option]', box)[at]
      const query = field.value.trim()
      if (row) go(row.dataset.href)
      else if (query) go('#' + one.dataset.prefix + 'recherche?' + new URLSearchParams({ q: query }))
    } else return
    event.preventDefault()
  })
  field.addEventListener('blur', () => setTimeout(close, 150))
  box.addEventListener('pointerdown', event => {
    const row = event.target.closest('[role=option]')
    if (row) { event.preventDefault(); go(row.dataset.href) }
  })
  $('form', one).addEventListener('submit', event => event.preventDefault())
}
