// What is wrong with the place and the ring of the focused element; nothing when all is well.
const one = document.activeElement
if (one === document.body) return ''
const box = (one.closest('.drawn .cards>li') || one).getBoundingClientRect(), name = `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)} `
// A frame that scrolls in itself, which Firefox stops at: a part of it is enough to scroll it by keys.
const frame = one.matches('.wide')
const [wide, high] = [document.documentElement.clientWidth, innerHeight]
if (!frame && box.height <= high && (box.top < -1 || box.bottom > high + 1)) return name + `from ${box.top} to ${box.bottom} of ${high}`
if (box.width <= wide && (box.left < -1 || box.right > wide + 1)) return name + `from ${box.left} to ${box.right} of ${wide}`
const middle = document.elementFromPoint(Math.min(wide - 1, Math.max(0, box.left + Math.min(box.width / 2, 8))), Math.min(high - 1, Math.max(0, box.top + box.height / 2)))
if (middle && !one.contains(middle) && !middle.contains(one) && !middle.closest('label')) return name + 'under ' + middle.tagName + '.' + middle.className
const ring = [one, one.closest('.cards>li')].filter(Boolean).map(at => getComputedStyle(at))
if (!ring.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3)) return name + 'ring ' + ring[0].outline
const at = [one.closest('.cards>li'), one].find(at => at && getComputedStyle(at).outlineStyle !== 'none'), under = behind(at.parentElement)
const got = ratio(over(rgba(getComputedStyle(at).outlineColor), under), under)
if (got < 3) return name + 'ring of ' + got.toFixed(2)
return ''
