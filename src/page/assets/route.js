// Addresses: one section at a time, its title, its focus; Back restores place and focus.
const $ = (css, root = document) => root.querySelector(css)
const $$ = (css, root = document) => [...root.querySelectorAll(css)]
const root = document.documentElement
const editions = $$('.edition')
const sayings = new Map(editions.map(one => [one, $('.status', one)]))
const ALIAS = { '': 'accueil', contradictions: 'accueil' }
const places = new Map()
const watchers = []
let edition = editions[0], page = null, params = new URLSearchParams(), turn = 0, hushed = 0

// Fills {n}, {m} and {q} of a message that the page carries.
const fill = (text, parts) => text.replace(/\{(\w)\}/g, (_, name) => parts[name])

// Says a short message to who listens and to who looks.
const say = text => {
  sayings.get(edition).textContent = text
  clearTimeout(hushed)
  hushed = setTimeout(() => { sayings.get(edition).textContent = '' }, 4000)
}

// The parts of an address: language prefix, path, parameters.
const parse = hash => {
  let text = hash.replace(/^#/, '')
  try { text = decodeURIComponent(text) } catch { /* kept as written */ }
  const [path, query = ''] = text.split(/\?(.*)/s)
  const found = editions.find(one => one.dataset.prefix && path.startsWith(one.dataset.prefix))
  const prefix = found ? found.dataset.prefix : ''
  return { edition: found || editions[0], prefix, path: path.slice(prefix.length), query }
}

// The canonical path: known aliases, and the ids of a pair in order.
const canonical = path => {
  if (path in ALIAS) return ALIAS[path]
  const pair = path.match(/^face\/([^~]+)~(.+)$/)
  return pair && pair[1] > pair[2] ? `face/${pair[2]}~${pair[1]}` : path
}

// How alike two words are, for the nearest pages.
const likeness = (a, b) => {
  const pairs = text => new Set([...text].map((c, at) => c + (text[at + 1] || '')))
  const [left, right] = [pairs(a), pairs(b)]
  return 2 * [...left].filter(one => right.has(one)).length / (left.size + right.size)
}

const offerNear = (at, path) => {
  const list = $('.near', at)
  const sections = $$('main>.page', edition).filter(one => one !== at)
  const bare = one => one.id.slice(edition.dataset.prefix.length)
  const near = sections.map(one => [likeness(path, bare(one)), one]).sort((a, b) => b[0] - a[0]).slice(0, 3)
  list.replaceChildren(...near.map(([, one]) => {
    const [item, link] = [document.createElement('li'), document.createElement('a')]
    link.href = '#' + one.id
    link.textContent = $('h1', one).textContent
    item.append(link)
    return item
  }))
}

// Shows the page of the present address. `kept` is the place that Back returns to.
const show = kept => {
  const at = parse(location.hash)
  edition = at.edition
  for (const one of editions) one.hidden = one !== edition
  root.lang = edition.lang
  params = new URLSearchParams(at.query)
  const path = canonical(at.path)
  if (path !== at.path && path in ALIAS === false && at.path) {
    history.replaceState(history.state, '', '#' + at.prefix + path + (at.query ? '?' + at.query : ''))
  }
  const target = document.getElementById(at.prefix + path)
  const found = target && target.closest('main>.page')
  const next = found || document.getElementById(at.prefix + 'absent')
  if (!found) offerNear(next, path)
  if (page !== next) {
    if (page) page.classList.remove('on')
    next.classList.add('on')
  }
  page = next
  mark(path)
  document.title = $('h1', page).textContent + ' — ' + $('.case', edition).textContent
  for (const watch of watchers) watch(page, path)
  settle(kept, target !== found ? target : null)
}

const mark = path => {
  for (const link of $$('nav a', edition)) {
    const name = parse(link.hash).path
    if (name === path) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  for (const link of $$('[data-switch]', edition)) link.href = '#' + link.dataset.switch + path
}

// Puts focus and scroll where they belong: back where they were, on a row, or on the title.
const settle = (kept, row) => {
  for (const one of $$('.here', page)) one.classList.remove('here')
  if (kept) {
    scrollTo(0, kept.y)
    if (kept.focus && kept.focus.isConnected) kept.focus.focus({ preventScroll: true })
    return
  }
  if (row && row.matches('tr')) {
    row.tabIndex = -1
    row.classList.add('here')
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
    return
  }
  scrollTo(0, 0)
  if (turn > 0) $('h1', page).focus({ preventScroll: true })
}

// Writes the filters into the address without a new entry.
const remember = () => {
  const query = params.toString()
  const bare = location.hash.split('?')[0] || '#' + edition.dataset.prefix + 'accueil'
  history.replaceState(history.state, '', query ? bare + '?' + query : bare)
}

const note = () => {
  const key = history.state && history.state.turn
  if (key !== undefined && key !== null) places.set(key, { y: scrollY, focus: document.activeElement })
}

addEventListener('scroll', () => { if (!turning) note() }, { passive: true })
addEventListener('focusin', () => { if (!turning) note() })
let turning = false
addEventListener('popstate', event => {
  turning = true
  const known = event.state && places.get(event.state.turn)
  turn += 1
  if (!event.state) history.replaceState({ turn }, '')
  show(known)
  turning = false
  note()
})
addEventListener('click', event => {
  const link = event.target.closest('a')
  if (!link || event.defaultPrevented) return
  if (link.matches('.self')) copy(event, link)
  else if (link.dataset.skip === 'main') { event.preventDefault(); $('h1', page).focus() }
  else if (link.dataset.skip === 'search') { event.preventDefault(); $('[role=combobox]', edition).focus() }
})

// Copies the address of a quotation; where the browser refuses, the link is followed.
const copy = async (event, link) => {
  if (!navigator.clipboard) return
  event.preventDefault()
  try { await navigator.clipboard.writeText(link.href); say(edition.dataset.copied) } catch { location.hash = link.hash }
}
