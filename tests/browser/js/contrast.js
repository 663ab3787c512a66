// Text below 4.5 (3 when large), borders of controls and cards below 3, on what is behind them.
// Source: WCAG 2.2, relative luminance and contrast ratio.
const rgba = text => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number)
const over = ([r, g, b, a = 1], under) => [r, g, b].map((c, n) => c * a + under[n] * (1 - a))
const light = color => {
	const [r, g, b] = color.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
	return .2126 * r + .7152 * g + .0722 * b
}
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05) }
const behind = one => {
	const layers = []
	for (let at = one; at; at = at.parentElement) {
		// A piece of evidence is painted over by its own inner form.
		const inner = at.matches('.drawn .card.evidence') && getComputedStyle(at, '::before')
		const color = rgba((inner && inner.display !== 'none' ? inner : getComputedStyle(at)).backgroundColor)
		layers.push(color)
		if ((color[3] ?? 1) === 1) break
	}
	return layers.reverse().reduce((under, color) => over(color, under), [255, 255, 255])
}
const faded = one => { let all = 1; for (let at = one; at; at = at.parentElement) all *= getComputedStyle(at).opacity; return all }
const poor = () => {
	const found = new Set()
	const texts = onScreen().flatMap(part => {
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), all = []
		while (walker.nextNode()) all.push(walker.currentNode)
		return all
	})
	for (const node of texts) {
		const one = node.parentElement
		if (!node.data.trim() || !seen(one) || one.closest('.sr,.skip,.far')) continue
		const style = getComputedStyle(one), back = behind(one), color = rgba(style.fill && one.closest('svg') ? style.fill : style.color)
		color[3] = (color[3] ?? 1) * faded(one)
		const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700
		const got = ratio(over(color, back), back)
		if (got < (large ? 3 : 4.5)) found.add(`${got.toFixed(2)} ${one.tagName}.${one.className.baseVal ?? one.className} ${node.data.slice(0, 30)}`)
	}
	for (const one of $$seen('button,input:not([type=checkbox],[type=radio]),.button,.badge,.mini,.card:not(.evidence)')) {
		if (!seen(one) || one.closest('.far')) continue
		const style = getComputedStyle(one)
		if (!parseFloat(style.borderTopWidth)) continue
		const back = behind(one.parentElement), got = ratio(over(rgba(style.borderTopColor), back), back)
		if (got < 3) found.add(`${got.toFixed(2)} border ${one.tagName}.${one.className}`)
	}
	for (const one of $$('.lines .line path:not(.in),.sample path:not(.in)', page())) {
		if (!seen(one) || one.closest('.far')) continue
		const back = behind(one.closest('svg')), got = ratio(over(rgba(getComputedStyle(one).stroke), back), back)
		if (got < 3) found.add(`${got.toFixed(2)} line ${one.closest('.line').getAttribute('class')}`)
	}
	return [...found]
}
