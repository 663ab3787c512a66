// The map: pan, zoom, neighbours, walks along relations. Places come from the file and never move.
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const ENDS = { Home: 0, End: 1e6 }
const W = 230, H = 76
// The entry of a list at a place, or the nearest that there is.
const within = (at, list) => list[max(0, at)] || list.at(-1)

// The nearest place in a direction: inside a cone of 90 degrees first, else anything that way,
// else the place itself.
const nearest = (from, others, [dx, dy]) => {
	const cost = one => {
		const x = one.offsetLeft - from.offsetLeft, y = one.offsetTop - from.offsetTop, along = x * dx + y * dy, across = hypot(x * dy + y * dx)
		return along > 0 ? along + across * 2 + (across > along && 1e6) : 1e9
	}
	return others.reduce((a, b) => cost(b) < cost(a) ? b : a, from)
}

const openMap = (frame, here) => {
	const
		[view, sheet, panel, small] = ['.view', '.sheet', '.panel', '.overview'].map(css => $(css, frame)),
		width = () => view.clientWidth, height = () => view.clientHeight,
		[wide, high] = ['width', 'height'].map(name => +$('.lines', frame).getAttribute(name)),
		cards = $$('.cards>li', frame), lines = $$('.lines .line', frame), link = card => $('a', card),
		first = $$('[data-first]', frame),
		chips = $$('[data-hide]', here)
	let x = 0, y = 0, scale = parseInt(getComputedStyle(root).fontSize) / 16, chosen, near = [], step = -1, pressed, soon
	for (const { style, dataset } of cards) style.inset = dataset.at
	const drawn = () => frame.matches('.drawn'), relations = card => $$('.rel>li', card), visible = () => cards.filter(card => card.offsetParent)

	const paint = () => {
		sheet.style.transform = `translate(${x}px,${y}px) scale(${scale})`
		flag(view, 'tiny', scale < .45)
		$('.zoom', here).value = Math.round(scale * 100) + ' %'
		$('rect', small).style.cssText = `x:${-x/scale}px;y:${-y/scale}px;width:${width()/scale}px;height:${height()/scale}px`
		small.hidden = wide * high * scale ** 2 < width() * height() * 2
	}
	const pan = (dx, dy) => { x += dx; y += dy; paint() }
	const push = ([dx, dy]) => pan(-80 * dx, -80 * dy)
	const zoom = (by, cx = width() / 2, cy = height() / 2) => {
		const to = min(3, max(.25, scale * by)), more = to / scale - 1
		scale = to
		pan((x - cx) * more, (y - cy) * more)
	}
	// Centres some cards, at 100 % or, to fit, at less; no room is left empty while there are cards
	// beyond it.
	const centre = (list, fit) => {
		if (!list.length) return
		const [[l, r], [t, b]] = ['offsetLeft', 'offsetTop'].map(side => list.map(card => card[side])).map(all => [min(...all), max(...all)])
		if (fit) scale = max(.25, min(1, (width() - 48) / (r - l + W), (height() - 48) / (b - t + H)))
		const to = (room, all, some) => {
			const over = room - all * scale
			return over > 48 ? over / 2 : min(24, max(over - 24, (room - some * scale) / 2))
		}
		pan(to(width(), wide, l + r + W) - x, to(height(), high, t + b + H) - y)
	}
	// Brings a card wholly into view, after those it is related to, by the overlap and no more; it is
	// painted once, or a browser would lay out the whole document for each of them.
	const goTo = card => {
		if (!card) return
		link(card).focus(STILL)
		const over = (low, size, room) => low < 16 ? 16 - low : min(0, room - 16 - low - size * scale)
		for (const one of [...near, card]) if (one.offsetParent) {
			x += over(one.offsetLeft * scale + x, W, width())
			y += over(one.offsetTop * scale + y, H, height())
		}
		paint()
	}
	// One stop on the map, the chosen card or the first that is seen; in the list each is one.
	const stop = () => {
		const to = [chosen, ...first, ...cards].find(card => card?.offsetParent)
		for (const card of cards) link(card).tabIndex = drawn() && card !== to ? -1 : 0
	}
	const setOnly = is => press($('[data-do=near]', here), flag(frame, 'only', is && !!chosen))
	const select = card => {
		chosen = card
		stop()
		flag(frame, 'chosen', !!card)
		step = -1
		near = card ? relations(card).flatMap(({ dataset }) => [cards[dataset.to], lines[dataset.e]]).concat(card) : []
		for (const one of [...cards, ...lines]) flag(one, 'far', !!card && !near.includes(one))
		panel.replaceChildren($('h2', panel), ...card ? [item(link(card).href, text(card, '.words')), $('.rel', card).cloneNode(true)] : [])
		card || setOnly(false)
	}
	const setList = is => {
		press($('[data-do=list]', here), is)
		if (flag(frame, 'drawn', !is) && !x) centre(first)
		stop()
	}
	// The relations of the chosen card, one by one; each sentence is said.
	const walk = by => {
		const list = relations(panel), m = list.length
		if (!m) return
		step = (step < 0 ? by > 0 ? 0 : m - 1 : step + by + m) % m
		list.forEach((one, n) => flag(one, 'here', n === step))
		say(fill(edition.dataset.relation, { n: step + 1, m, q: list[step].textContent }))
	}
	const DO = {
		list: () => setList(drawn()), in: () => zoom(1.25), out: () => zoom(.8), fit: () => centre(visible(), true),
		all: () => chips.forEach(chip => isOn(chip) || chip.click()),
		near: () => { chosen || select(first[0] || cards[0]); setOnly(!frame.matches('.only')) },
	}
	const KEYS = { '[': () => walk(-1), ']': () => walk(1), '+': DO.in, '-': DO.out, 0: DO.fit, v: DO.near, V: DO.near }
	on(here, 'click', ({ target }) => {
		const button = target.closest('[data-do],[data-hide]')
		if (!button) return
		const { do: name, hide } = button.dataset
		if (name) return WAYS[name] ? push(WAYS[name]) : DO[name]()
		press(button, !flag(frame, 'no-' + hide))
		tally(here, cards, visible())
		stop()
	})
	// A card that is pressed stays under the pointer, or the click would miss it.
	on(view, 'focusin', ({ target, timeStamp }) => {
		const card = target.closest('.cards>li')
		if (!card || !drawn() || timeStamp - pressed < 1e3) return
		card === chosen || select(card)
		goTo(card)
	})
	on(view, 'keydown', event => {
		const { key } = event, card = event.target.closest('.cards>li'), way = WAYS[key]
		if (!drawn() || !card || chord(event)) return
		if (way && event.shiftKey) push(way)
		else if (way) goTo(nearest(card, visible(), way))
		else if (key in ENDS) goTo(within(ENDS[key], visible()))
		else if (key === 'Enter' && step >= 0) goTo(cards[relations(panel)[step].dataset.to])
		else if (key === 'Escape') frame.matches('.only') ? setOnly(false) : select()
		else if (single && KEYS[key]) KEYS[key]()
		else return
		halt(event)
	})
	on(view, 'wheel', event => {
		if (!drawn()) return
		if (!event.ctrlKey && !view.matches(':focus-within')) return say(edition.dataset.ctrl)
		halt(event)
		const box = view.getBoundingClientRect()
		zoom(event.deltaY < 0 ? 1.1 : .9, event.x - box.left, event.y - box.top)
	})

	// One pointer pans after 4 px, two pinch; a drag neither selects nor opens.
	const held = new Map()
	on(view, 'dragstart', halt)
	let dragged
	const spread = ([a, b] = held.values()) => b ? hypot(a.x - b.x, a.y - b.y) : 0
	on(view, 'pointerdown', event => {
		pressed = event.timeStamp
		if (!drawn() || event.button) return
		held.set(event.pointerId, event)
		dragged = held.size > 1
	})
	on(view, 'pointermove', event => {
		const from = held.get(event.pointerId), before = spread()
		if (!from) return
		const dx = event.x - from.x, dy = event.y - from.y
		if (!dragged && hypot(dx, dy) < 4) return
		dragged ||= !view.setPointerCapture(event.pointerId)
		held.set(event.pointerId, event)
		before ? zoom(spread() / before) : pan(dx, dy)
	})
	on(view, 'pointerup pointercancel', ({ pointerId }) => held.delete(pointerId))
	on(view, 'click', event => { dragged && halt(event); dragged = false }, true)

	// What the reader did to the map stands in the address, once he pauses.
	const keep = () => {
		if (page !== here) return
		const shown = chips.filter(isOn).map(chip => chip.dataset.hide)
		put('rel', shown.length < chips.length && shown)
		put('sel', chosen && link(chosen).hash.slice(1 + prefix.length))
		put('vue', [scale, x, y].map(n => +n.toFixed(2)))
		remember()
	}
	on(here, 'pointerup keyup wheel', () => { clearTimeout(soon); soon = setTimeout(keep, 300) })

	setList(matchMedia('(max-width:40rem)').matches)
	const wanted = listed('rel')
	for (const chip of chips) wanted && wanted.includes(chip.dataset.hide) !== isOn(chip) && chip.click()
	return () => {
		goTo(cards.find(card => '#' + link(card).id === location.hash || link(card).hash === '#' + prefix + params.get('sel')))
		// What was seen is seen again, wherever the chosen card stands.
		const [to, left, top] = listed('vue') || []
		if (isFinite(to * left * top)) { zoom(to / scale); pan(left - x, top - y) }
	}
}
watchers.push(at => {
	const frame = $('.map-frame', at)
	if (!frame) return
	frame.choose ||= openMap(frame, at)
	setTimeout(frame.choose)
})
