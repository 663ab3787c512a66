// Visits one page of each kind and opens what opens there; searches; changes language.
let count = 0
for (const link of [null, ...$$('[data-switch]').slice(0, 1)]) {
	if (link) { link.click(); await tick() }
	for (const id of kinds()) {
		await go(id)
		for (const summary of $$('summary', page())) summary.click()
		count += 1
	}
	const field = $('[role=combobox]', edition())
	field.focus()
	field.value = 'incendie'
	field.dispatchEvent(new InputEvent('input', { bubbles: true }))
	field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
	await tick()
}
return count
