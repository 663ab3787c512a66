// From each card: where its arrows lead; whether the brackets visit each relation once and back.
const amiss = [], cards = $$('.card', page()), ways = new Map()
const key = name => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
const stand = card => { card.focus(); return document.activeElement === card }
for (const card of cards) {
	const to = []
	for (const way of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
		if (!stand(card)) amiss.push('no focus: ' + card.hash)
		key(way)
		to.push(document.activeElement)
	}
	ways.set(card, to)
}
for (const start of cards) {
	const reached = new Set([start])
	for (const card of reached) for (const to of ways.get(card)) reached.add(to)
	if (reached.size !== cards.length) amiss.push(`${reached.size} of ${cards.length} from ${start.hash}`)
}
for (const card of cards) {
	stand(cards[0] === card ? cards[1] : cards[0])
	stand(card)
	const own = $$('.rel>li', card.parentElement), visited = []
	for (const name of [...own.map(() => ']')]) {
		key(name)
		visited.push($$('.panel .here', page()).map(one => one.textContent).join())
	}
	if (visited.join('|') !== own.map(one => one.textContent).join('|')) amiss.push('relations of ' + card.hash)
	if (!own.length) continue
	key('[')
	const back = own.length === 1 ? own[0] : own.at(-2)
	if ($('.panel .here', page()).textContent !== back.textContent) amiss.push('back: ' + card.hash)
	key('Enter')
	const other = cards[back.dataset.to]
	if (document.activeElement !== other) amiss.push(`from ${card.hash} to ${document.activeElement.hash}, not ${other.hash}`)
}
return amiss
