serve-wait = Loading…
serve-still = { $count ->
    [one] Still loading (1 claim)…
   *[other] Still loading ({ $count } claims)…
 }
serve-cancel = Cancel
serve-gone = The server has stopped: the page can still be used.
serve-updated = Updated.
serve-repaired = The file is in order again.
serve-changed = Updated: { $parts }.
serve-changed-claim = { $count ->
    [one] 1 claim changed
   *[other] { $count } claims changed
 }
serve-changed-statement = { $count ->
    [one] 1 statement changed
   *[other] { $count } statements changed
 }
serve-changed-evidence = { $count ->
    [one] 1 piece of evidence changed
   *[other] { $count } pieces of evidence changed
 }
serve-changed-actor = { $count ->
    [one] 1 actor changed
   *[other] { $count } actors changed
 }
serve-changed-source = { $count ->
    [one] 1 source changed
   *[other] { $count } sources changed
 }
serve-changed-thing = { $count ->
    [one] 1 topic changed
   *[other] { $count } topics changed
 }
serve-changed-relation = { $count ->
    [one] 1 relation changed
   *[other] { $count } relations changed
 }
serve-place = { $place }:
serve-more-faults = { $count ->
    [one] There is one more error.
   *[other] There are { $count } more errors.
 }
serve-last-good = The page shows the version of { $hour }:{ $minute }, the last one without errors.
serve-copy = Copy
serve-copied = Copied
serve-without-script = Without script this address shows one page only.
serve-whole = Read the whole case as one document
serve-private = On this computer only: nothing leaves it
serve-privacy = This page comes from the program quidit, which runs on this computer and answers nobody else; it calls no site: the browser forbids it to. No account, no cookie, nothing is stored, except the choice of a theme if you change it.
serve-not-here = There is nothing at this address.
serve-nearest = The nearest pages:
serve-start = Go to the start
serve-too-many = The case has too many pages for one document: `quidit explore` with a filter makes a file of it.
serve-running = { $address } shows the case and follows its files; Ctrl + C stops the server.
serve-stopped = The server has stopped.
serve-not-opened = The browser could not be opened: { $reason }
serve-port-taken = port { $port } is taken
    .help = name another one with --port; --port 0 takes one that is free
serve-no-port = the server cannot listen on port { $port }: { $reason }
serve-no-thread = the server cannot start: { $reason }
serve-no-signal = Ctrl + C cannot be received: { $reason }
cli-serve = The explorer in the browser, following the files of the case while they are written
    .port = The port on this computer; 0 takes one that is free [default: 8420]
    .open = Open the browser
    .for = For pupils (no note in the pages) or for the teacher (everything)
    .both = French and English, with a switch
