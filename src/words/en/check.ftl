# How a diagnostic is named
diagnostic-error = error
diagnostic-warning = warning
diagnostic-note = note
diagnostic-note-mark = note
diagnostic-help-mark = help
diagnostic-line = { $place }: { $severity } { $code }: { $message }
diagnostic-line-help = { $line }. Help: { $help }
diagnostic-place = { $path }, line { $line }, column { $column }
diagnostic-nowhere = outside the files
diagnostics-more = { $count ->
    [one] … and one more, not shown here; `--format json` gives them all
   *[other] … and { $count } more, not shown here; `--format json` gives them all
 }

# Kinds of records
one-actor = an actor
one-thing = a thing
one-source = a source
one-claim = a claim
one-evidence = a piece of evidence
one-statement = a statement
one-claim-or-evidence = a claim or a piece of evidence
one-evidence-or-statement = a piece of evidence or a statement
one-subject = a thing, an actor, a claim or a source
write-id = write `{ $id }`

# References
id-twice = the id `{ $id }` is taken already
    .label = first taken here
    .help = give one of the two records another id; if they are the same, keep only one
unknown-id = no record is called `{ $id }`; { $wanted } is needed here
    .note = near as well: { $ids }
    .help = add { $wanted } with this id, or correct the id
wrong-kind = `{ $id }` is { $kind }; { $wanted } is needed here
    .label = the record is here: it is { $kind }
    .help = name { $wanted } here

# Quotations and texts
quotation-missing = these words are not in the text of `{ $source }`
    .help = copy the words of the text itself, or correct the source
quotation-altered = these are not the words of `{ $source }`: the quotation has been changed
    .quoted = the quotation: { $words }
    .printed = the text: { $words }
    .help = copy the text as it is printed: { $words }
quotation-typographic = the typography is not that of `{ $source }`: spaces, quotation marks, apostrophes or dashes
    .signs = signs of the quotation, then of the text: { $signs }
    .help = for an exact quotation, copy: { $words }
sign-pair = { $quoted } → { $printed }
sign-list = { $before }; { $pair }
sign-nothing = nothing
sign-space = space
sign-no-break-space = no-break space ({ $number })
sign-new-line = new line
sign-unseen = { $number }
sign-seen = { $sign } ({ $number })
quotation-ambiguous = these words stand { $times } times in the text of `{ $source }`
    .help = say which: add the words before, such as `prefix: { $before }`, or those after (`suffix`)
quotation-context = the words given before or after (`prefix`, `suffix`) do not stand around this quotation in `{ $source }`
    .help = copy the words before or after from the text itself
quotation-long = this quotation has { $words } words
    .help = keep { $most } at most: enough to prove, too few to replace the article
text-changed = the text of `{ $source }` is not the one that this case was written from
    .help = check all its quotations, then note the new fingerprint: { $fingerprint }
text-unread = the text `{ $path }` could not be read: { $why }
    .help = check the path, which starts from the folder of this file; without the text its quotations are not checked
text-unread-absent = it does not exist
text-unread-not-a-file = it is not a file
text-unread-not-utf8 = it is not UTF-8
text-unread-too-large = it is too large
text-unread-refused = { $reason }
bad-fingerprint = this is not a SHA-256 fingerprint
    .help = write the 64 digits and letters (0 to 9, a to f) that `sha256sum` gives

# Time
said-after-report = this statement ({ $said }) is later than `{ $source }` ({ $printed }), which reports it
    .label = date of `{ $source }`
    .help = correct one of the two dates, or the source
relays-the-future = `{ $source }` ({ $printed }) cannot relay `{ $relayed }`, which is later ({ $date })
    .label = date of `{ $source }`
    .help = correct one of the two dates, or which of them relays the other
said-off-occasion = this date ({ $said }) is not that of the occasion `{ $source }` ({ $occasion })
    .label = date of `{ $source }`
    .help = correct one of the two dates, or the occasion
forecast-without-date = the forecast `{ $claim }` does not say when it can be checked
    .help = add `due: "…"`, the day on which one will know whether it came true

# Relations
self-relation = `{ $id }` is joined to itself by `{ $relation }`
    .help = name another record, or take this relation out
relation-twice = `{ $relation }` is written twice between `{ $from }` and `{ $to }`
    .label = first written here
    .help = keep only one; for a statement that several sources report, list them in `reports`
contradicts-and-supports = `{ $from }` and `{ $to }` support and contradict each other at once
    .help = keep only one of the two relations
contradicts-and-compatible = `{ $from }` and `{ $to }` are given as compatible and as contradictory
    .help = keep only one of the two relations
contradicts-label = the contradiction is written here
exclusive-label = only one of these claims can hold
support-cycle = the reasoning runs in a circle: { $loop }
    .label = then `{ $to }`
    .help = look for what supports one of these claims from outside; without it, nothing supports them
relay-cycle = the sources repeat each other in a circle: { $loop }
    .label = then `{ $to }`
    .help = look for the first source; sources that quote each other do not make one
member-cycle = the membership runs in a circle: { $loop }
    .label = then `{ $to }`
    .help = take out the membership that is wrong
exclusive-too-few = { $claims ->
    [0] this group has no claim
   *[other] this group has only one claim
 }
    .help = name at least two different claims of which only one can hold

# What is lacking
missing-reason = `{ $relation }` gives no reason, between `{ $from }` and `{ $to }`
    .help = add `because: "…"`, the reason in one sentence
claim-unasserted = nobody asserts `{ $claim }`
    .label = here `{ $actor }` speaks of it without asserting it
    .help = add the statement of whoever asserts it, with its source; if nobody does, take the claim out
actor-unused = the actor `{ $actor }` appears nowhere
    .help = add what it said, or take it out
without-source = { $kind ->
    [evidence] this quotation has no source
   *[other] this statement has neither a source nor an occasion
 }
    .help = add `source: "…"`: where can one read or hear it
