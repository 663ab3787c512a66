// Milliseconds from the start of the navigation to the first painted content, and to the end of the
// script that makes the page work.
while (!performance.getEntriesByName('first-contentful-paint').length) await new Promise(end => setTimeout(end, 20))
return [performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd]
