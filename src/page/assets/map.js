// The map: pan, zoom, neighbours, walks along relations. Places come from the file and never move.
const still = matchMedia('(prefers-reduced-motion: reduce)')
const narrow = matchMedia('(max-width: 40rem)')

// The nearest card in a direction: within a cone of 90 degrees, else anything that way.
const nearest = (from, others, [dx, dy]) => {
  let best = null, least = Infinity
  for (const one of others) {
    const x = one.x - from.x, y = one.y - from.y
    const along = x * dx + y * dy, across = Math.abs(x * dy) + Math.abs(y * dx)
    if (along <= 0) continue
    const cost = along + across * 2 + (across > along ? 1e6 : 0)
    if (cost < least) { least = cost; best = one }
  }
  return best
}
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

const openMap = frame => {
  const here = frame.closest('.page'), view = $('.view', frame), sheet = $('.sheet', frame)
  const panel = $('.panel', frame), empty = [...panel.childNodes].map(node => node.cloneNode(true))
  const cards = $$('.cards>li', frame), lines = $$('.lines .line', frame), zoomed = $('.zoom', here)
  const link = item => $('.card', item)
  let x = 0, y = 0, scale = 1, chosen = null, step = -1, only = false, spots = null
  const action = name => $(`[data-do=${name}]`, here)

  const paint = () => {
    sheet.style.transform = `translate(${x}px,${y}px) scale(${scale})`
    view.classList.toggle('tiny', scale < .45)
    zoomed.value = Math.round(scale * 100) + ' %'
  }
  const zoom = (factor, at) => {
    const to = Math.min(3, Math.max(.25, scale * factor))
    const [cx, cy] = at || [view.clientWidth / 2, view.clientHeight / 2]
    x = cx - (cx - x) * to / scale
    y = cy - (cy - y) * to / scale
    scale = to
    paint()
  }
  const pan = (dx, dy) => { x += dx; y += dy; paint() }
  const bounds = list => {
    const boxes = list.map(one => [one.offsetLeft, one.offsetTop, one.offsetLeft + 230, one.offsetTop + 76])
    return [0, 1].map(n => Math.min(...boxes.map(b => b[n]))).concat([2, 3].map(n => Math.max(...boxes.map(b => b[n]))))
  }
  const centre = list => {
    if (!list.length) return
    const [l, t, r, b] = bounds(list)
    x = view.clientWidth / 2 - (l + r) / 2 * scale
    y = view.clientHeight / 2 - (t + b) / 2 * scale
    paint()
  }
  const fit = () => {
    const list = cards.filter(visible)
    if (!list.length) return
    const [l, t, r, b] = bounds(list)
    scale = Math.max(.25, Math.min(1, (view.clientWidth - 48) / (r - l), (view.clientHeight - 48) / (b - t)))
    centre(list)
  }
  // Brings a card wholly into view, by the overlap and no more.
  const reveal = item => {
    const pad = 16, l = item.offsetLeft * scale + x, t = item.offsetTop * scale + y
    const over = (low, size, room) => low < pad ? pad - low : Math.min(0, room - pad - low - size)
    pan(over(l, 230 * scale, view.clientWidth), over(t, 76 * scale, view.clientHeight))
  }
  const visible = item => !item.classList.contains('gone') && !(only && item.classList.contains('far'))
  const related = item => new Set($$('.rel>li', item).map(one => cards[one.dataset.to]))

  const select = item => {
    chosen = item
    step = -1
    const near = item && related(item)
    for (const one of cards) one.classList.toggle('far', !!item && one !== item && !near.has(one))
    const mine = new Set(item ? $$('.rel>li', item).map(one => one.dataset.e) : [])
    for (const one of lines) {
      one.classList.toggle('far', !!item && !mine.has(one.dataset.e))
      one.classList.toggle('near', mine.has(one.dataset.e))
    }
    panel.replaceChildren(...empty.map(node => node.cloneNode(true)))
    if (!item) return setOnly(false)
    const open = link(item).cloneNode(true)
    open.removeAttribute('id')
    open.className = ''
    panel.lastChild.replaceWith(open, $('.rel', item).cloneNode(true))
  }
  const setOnly = on => {
    only = on && !!chosen
    frame.classList.toggle('only', only)
    action('near').setAttribute('aria-pressed', only)
  }
  const setList = on => {
    frame.classList.toggle('drawn', !on)
    action('list').setAttribute('aria-pressed', on)
    if (!on) { spots = null; paint(); if (!x && !y) centre(cards.filter(one => one.hasAttribute('data-first'))) }
  }
  const hide = () => {
    const off = new Set($$('[data-hide][aria-pressed=false]', here).map(one => one.dataset.hide + one.dataset.v))
    for (const one of cards) one.classList.toggle('gone', off.has('card' + one.dataset.card))
    const gone = new Set(cards.filter(one => one.classList.contains('gone')).flatMap(one => $$('.rel>li', one)).map(one => one.dataset.e))
    for (const one of lines) one.classList.toggle('gone', off.has('line' + one.classList[1]) || gone.has(one.dataset.e))
    const left = cards.filter(visible).length, line = $('.shown', here)
    line.textContent = left < cards.length ? fill(line.dataset.shown, { n: left, m: cards.length }) : ''
  }
  // The relations of the chosen card, one by one; the sentence is said.
  const walk = by => {
    const list = $$('.rel>li', panel)
    if (!list.length) return
    step = (step + by + list.length + (step < 0 && by < 0 ? 1 : 0)) % list.length
    list.forEach((one, n) => one.classList.toggle('here', n === step))
    list[step].scrollIntoView({ block: 'nearest' })
    say(fill(edition.dataset.relation, { n: step + 1, m: list.length, q: list[step].textContent }))
  }
  const goTo = item => { if (item) { link(item).focus({ preventScroll: true }); reveal(item) } }
  const places = () => spots || (spots = cards.map(item => ({ item, x: item.offsetLeft, y: item.offsetTop })))
  const DO = {
    list: () => setList(frame.classList.contains('drawn')),
    in: () => zoom(1.25), out: () => zoom(.8), fit,
    left: () => pan(80, 0), right: () => pan(-80, 0), up: () => pan(0, 80), down: () => pan(0, -80),
    near: () => { if (chosen) setOnly(!only) },
  }
  here.addEventListener('click', event => {
    const button = event.target.closest('[data-do],[data-hide]')
    if (!button) return
    if (button.dataset.do) return DO[button.dataset.do]()
    button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true')
    hide()
  })
  view.addEventListener('focusin', event => {
    const item = event.target.closest('.cards>li')
    if (!item || !frame.classList.contains('drawn')) return
    view.scrollTo(0, 0)
    for (const one of cards) link(one).tabIndex = one === item ? 0 : -1
    if (item !== chosen) { const was = only; select(item); setOnly(was) }
    reveal(item)
  })
  view.addEventListener('keydown', event => {
    const item = event.target.closest('.cards>li')
    if (!frame.classList.contains('drawn') || !item || event.ctrlKey || event.altKey || event.metaKey) return
    const key = event.key, way = WAYS[key]
    if (way && event.shiftKey) pan(-80 * way[0], -80 * way[1])
    else if (way) {
      const from = places().find(one => one.item === item)
      const to = nearest(from, places().filter(one => one !== from && visible(one.item)), way)
      goTo(to && to.item)
    } else if (key === 'Home' || key === 'End') goTo(cards.filter(visible).at(key === 'Home' ? 0 : -1))
    else if (key === 'Enter' && step >= 0) goTo(cards[$$('.rel>li', panel)[step].dataset.to])
    else if (key === 'Escape') { if (only) setOnly(false); else { setOnly(false); step = -1; select(null) } }
    else if (!keysOn()) return
    else if (key === '[' || key === ']') walk(key === ']' ? 1 : -1)
    else if (key === '+' || key === '-') zoom(key === '+' ? 1.25 : .8)
    else if (key === '0') fit()
    else if (key === 'v' || key === 'V') DO.near()
    else return
    event.preventDefault()
  })
  view.addEventListener('wheel', event => {
    if (!frame.classList.contains('drawn')) return
    if (!event.ctrlKey && !view.contains(document.activeElement)) return say(edition.dataset.ctrl)
    event.preventDefault()
    const box = view.getBoundingClientRect()
    zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1, [event.clientX - box.left, event.clientY - box.top])
  }, { passive: false })

  // One pointer pans after 4 px, two pinch; a drag never selects nor opens.
  const held = new Map()
  let moved = 0
  const spread = () => { const [a, b] = [...held.values()]; return Math.hypot(a[0] - b[0], a[1] - b[1]) }
  view.addEventListener('pointerdown', event => {
    if (!frame.classList.contains('drawn') || event.button) return
    held.set(event.pointerId, [event.clientX, event.clientY])
    moved = held.size > 1 ? 9 : 0
  })
  view.addEventListener('pointermove', event => {
    const from = held.get(event.pointerId)
    if (!from) return
    const before = held.size === 2 ? spread() : 0
    const dx = event.clientX - from[0], dy = event.clientY - from[1]
    if (held.size === 1 && moved < 4 && Math.hypot(dx, dy) < 4) return
    if (moved < 4) { moved = 4; view.setPointerCapture(event.pointerId); view.classList.add('held') }
    held.set(event.pointerId, [event.clientX, event.clientY])
    if (before) zoom(spread() / before)
    else pan(dx, dy)
  })
  const release = event => { held.delete(event.pointerId); view.classList.remove('held') }
  view.addEventListener('pointerup', release)
  view.addEventListener('pointercancel', release)
  view.addEventListener('click', event => { if (moved >= 4) { event.preventDefault(); event.stopPropagation(); moved = 0 } }, true)
  view.addEventListener('dblclick', event => { if (!event.target.closest('a')) zoom(1.25) })
  view.addEventListener('scroll', () => view.scrollTo(0, 0))

  cards.forEach((one, at) => { link(one).tabIndex = at ? -1 : 0 })
  const start = cards.find(one => one.hasAttribute('data-first'))
  if (start) cards.forEach(one => { link(one).tabIndex = one === start ? 0 : -1 })
  setList(narrow.matches)
  return { choose: address => { const item = cards.find(one => link(one).hash === '#' + address); if (item) goTo(item) } }
}

const maps = new Map()
watchers.push((at, path) => {
  const frame = path === 'carte' && $('.map-frame', at)
  if (!frame) return
  if (!maps.has(frame)) maps.set(frame, openMap(frame))
  const sel = params.get('sel')
  if (sel) setTimeout(() => maps.get(frame).choose(edition.dataset.prefix + sel))
})
