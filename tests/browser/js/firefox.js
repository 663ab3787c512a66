// What runs where Firefox's own windows are made, and not in the page.
const browser = gBrowser.selectedBrowser, at = browser.browsingContext

// Notes each request of a page to a network from now on; the browser's own are not the page's.
const watch = () => {
	window.asked = []
	Services.obs.addObserver(one => {
		const { URI, loadInfo } = one.QueryInterface(Ci.nsIChannel)
		loadInfo.triggeringPrincipal.isSystemPrincipal || window.asked.push(URI.specIgnoringRef)
	}, 'http-on-opening-request')
}
const requests = () => window.asked.splice(0)

// The errors of pages since this was last told.
const errors = () => {
	const { nsIScriptError } = Ci, all = Services.console.getMessageArray().filter(one => one instanceof nsIScriptError)
	Services.console.reset()
	return all.filter(one => !(one.flags & nsIScriptError.warningFlag) && /^(file|http):/.test(one.sourceName)).map(one => one.errorMessage)
}

// As Firefox's WebDriver BiDi sets a viewport: smaller than any window, larger than the screen.
const screen = (width, height) => {
	browser.style.width = width + 'px'
	browser.style.height = height + 'px'
	document.synchronouslyUpdateRemoteBrowserDimensions(true)
}

// What a reader prefers, by settings, which outlast a page.
const prefer = features => {
	const wanted = Object.fromEntries(features), is = (name, value) => wanted[name] === value
	const set = (name, value) => {
		if (value === undefined) Services.prefs.clearUserPref(name)
		else if (typeof value === 'string') Services.prefs.setStringPref(name, value)
		else Services.prefs.setIntPref(name, value)
	}
	const forced = is('forced-colors', 'active'), contrast = is('prefers-contrast', 'more'), dark = is('prefers-color-scheme', 'dark')
	at.mediumOverride = ''
	set('layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }[wanted['prefers-color-scheme']])
	set('ui.prefersReducedMotion', is('prefers-reduced-motion', 'reduce') ? 1 : undefined)
	// More contrast is what is told of a system that has a theme for it, whose colours the page need not take.
	set('ui.useAccessibilityTheme', contrast ? 1 : undefined)
	set('browser.display.document_color_use', forced ? 2 : contrast ? 1 : undefined)
	const night = { 'display.background_color': '#000000', 'display.foreground_color': '#ffffff', anchor_color: '#ffff00', visited_color: '#ffaaff' }
	for (const [name, color] of Object.entries(night)) set('browser.' + name, forced && dark ? color : undefined)
}

// Whether the page has the focus; one Tab among the browser's own bars otherwise.
const step = () => {
	const { focus } = Services
	if (focus.focusedElement?.localName === 'browser') return true
	focus.moveFocus(window, null, focus.MOVEFOCUS_FORWARD, focus.FLAG_BYKEY)
	return false
}
