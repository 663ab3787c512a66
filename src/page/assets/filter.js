// Chips: OR inside a group, AND between groups; the state stands in the address.
const lists = page => [$('ol.pairs', page) || $('ol.days', page)].filter(Boolean)
const groups = page => {
  const all = new Map()
  for (const chip of $$('[data-f]', page)) all.set(chip.dataset.f, (all.get(chip.dataset.f) || new Set()))
  for (const [name, values] of all) for (const one of (params.get(name) || '').split(',')) if (one) values.add(one)
  return all
}
const admits = (item, wanted, but) =>
  [...wanted].every(([name, values]) => name === but || !values.size || values.has(item.dataset[name]))

const applyFilters = page => {
  const [list] = lists(page)
  if (!list || !$('.filters', page)) return
  const wanted = groups(page)
  const items = $$('li.pair,li.item', list)
  const shown = items.filter(item => !(item.hidden = !admits(item, wanted)))
  for (const chip of $$('[data-f]', page)) {
    const { f, v } = chip.dataset
    chip.setAttribute('aria-pressed', wanted.get(f).has(v))
    $('.n', chip).textContent = items.filter(item => item.dataset[f] === v && admits(item, wanted, f)).length
  }
  for (const day of $$('.day', list)) day.hidden = !$('li.item:not([hidden])', day)
  for (const gap of $$('.gap', list)) gap.hidden = shown.length < items.length
  const line = $('.shown', page)
  line.textContent = shown.length < items.length ? fill(line.dataset.shown, { n: shown.length, m: items.length }) : ''
  sortPairs(page, list)
  return line.textContent
}

const SORTS = {
  doc: (a, b) => a.rank - b.rank,
  date: (a, b) => b.item.dataset.date.localeCompare(a.item.dataset.date) || a.rank - b.rank,
  az: (a, b) => a.text.localeCompare(b.text, edition.lang) || a.rank - b.rank,
}
const sortPairs = (page, list) => {
  const buttons = $$('[data-sort]', page)
  if (!buttons.length) return
  const by = params.get('tri') in SORTS ? params.get('tri') : 'doc'
  for (const one of buttons) one.setAttribute('aria-pressed', one.dataset.sort === by)
  const rows = $$('li.pair', list).map(item => ({ item, rank: +$('.rank', item).textContent, text: $('.claim-text', item).textContent }))
  const sorted = [...rows].sort(SORTS[by])
  if (sorted.some((row, at) => row !== rows[at])) list.append(...sorted.map(row => row.item))
}

addEventListener('click', event => {
  const chip = event.target.closest('[data-f],[data-sort],[data-reset]')
  if (!chip) return
  const { f, v, sort } = chip.dataset
  if (sort) params.set('tri', sort)
  else if (f) {
    const values = groups(page).get(f)
    values.has(v) ? values.delete(v) : values.add(v)
    values.size ? params.set(f, [...values].join(',')) : params.delete(f)
  } else for (const name of groups(page).keys()) params.delete(name)
  remember()
  const told = applyFilters(page)
  if (told) say(told)
})
watchers.push(applyFilters)
