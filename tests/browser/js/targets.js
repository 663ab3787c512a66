// Targets below 24 by 24 pixels that no rule excuses, and our own controls below 32.
// Source: WCAG 2.2, 2.5.8: inline in a sentence, or a circle of 24 pixels that meets no other.
const small = () => {
	const targets = $$seen('a[href],button,input,summary,[role=option]').filter(one => seen(one) && !one.closest('.skip,.sr'))
	const area = one => (one.matches('input[type=radio],input[type=checkbox]') ? one.closest('label') : one).getBoundingClientRect()
	const boxes = targets.map(area), found = []
	const gap = (x, y, box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
	targets.forEach((one, at) => {
		const box = boxes[at], told = `${one.tagName}.${one.className} ${Math.round(box.width)}x${Math.round(box.height)} ${one.textContent.slice(0, 30)}`
		if (one.matches('button,.button,input') && (box.height < 31.5 || box.width < 31.5)) return found.push('control ' + told)
		if (box.width >= 23.5 && box.height >= 23.5) return
		const around = one.closest('li,p,td,th,dd,h2,h3,div')
		if (getComputedStyle(one).display === 'inline' && around.textContent.trim().length > one.textContent.trim().length) return
		const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2
		const near = boxes.some((other, n) => n !== at && (other.width >= 24 && other.height >= 24 ? gap(x, y, other) < 12
			: Math.hypot((other.left + other.right) / 2 - x, (other.top + other.bottom) / 2 - y) < 24))
		if (near) found.push(told)
	})
	return found
}
