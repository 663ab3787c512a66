// What the screen cuts: text outside its box, pages wider than the screen.
const clipped = () => {
	const cut = []
	for (const one of $$seen('p,li,dd,dt,td,th,h1,h2,h3,button,a,.button,summary,label,legend,blockquote')) {
		if (!seen(one) || one.closest('.sr,.skip,.drawn .card,.view') || getComputedStyle(one).display === 'inline') continue
		const style = getComputedStyle(one)
		if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
		if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) cut.push(one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 30))
	}
	return cut
}
const wide = () => {
	const room = document.documentElement.clientWidth
	if (document.documentElement.scrollWidth <= room) return []
	const out = $$seen('*').filter(one => seen(one) && one.getBoundingClientRect().right > room + 1 && !one.closest('.wide,.view,pre,.sr,.skip'))
	return ['page is ' + document.documentElement.scrollWidth + ' wide: ' + out.slice(0, 3).map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 30)).join(' | ')]
}
