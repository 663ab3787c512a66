# States of a claim
state-corroborated = corroborated
state-refuted = refuted
state-contested = contested
state-unsupported = unsupported
state-undecided = undecided
states-corroborated = Corroborated: what stands speaks for them
states-refuted = Refuted: what stands speaks against them
states-contested = Contested: both sides stand
states-unsupported = Unsupported: nothing that stands speaks for or against them
states-undecided = Undecided: a point is not settled, or an independent line is missing
states-count = { $count ->
    [0] no claim
    [one] { $count } claim
   *[other] { $count } claims
 }

# The policy
policy-counts = Rule followed: a bare statement counts as evidence.
policy-does-not-count = Rule followed: a bare statement does not count as evidence.
policy-lines = { $lines ->
    [one] One line is enough to corroborate.
   *[other] It takes { $lines } independent lines to corroborate.
 }

# Who says so
held-by-nobody = Nobody is recorded as asserting or denying it.
held-asserted = Asserted by { $asserted }.
held-denied = Denied by { $denied }.
held-both = Asserted by { $asserted }; denied by { $denied }.

# Reasons
why-state = This claim is { $a }.
why-backed = { $lines ->
    [one] What still stands speaks for it, and nothing that stands speaks against it. A single line leads there.
   *[other] What still stands speaks for it, by { $lines } independent lines, and nothing that stands speaks against it.
 }
why-opposed = { $lines ->
    [one] What still stands speaks only against it. A single line leads there.
   *[other] What still stands speaks only against it, by { $lines } independent lines.
 }
why-both-sides = Good reasons stand on both sides.
why-nothing-offered = Nobody has shown anything, for or against.
why-nothing-stands = { $offered ->
    [for] Nothing that is offered for it stands.
    [against] Nothing is offered for it, and nothing that speaks against it stands.
   *[both] Nothing that is offered stands, for it or against it.
 }
why-circular = It rests only on claims that rest on it: a circle.
why-single-origin = { $lines ->
    [one] One side stands alone, but by a single line; it takes { $wanted } independent ones.
   *[other] One side stands alone, but by { $lines } lines; it takes { $wanted } independent ones.
 }
why-unsettled = { $count ->
    [one] It hangs on something that is itself not settled: { $open }.
   *[other] It hangs on things that are themselves not settled: { $open }.
 }
why-loop = It is caught in a loop: what it hangs on hangs on it.
why-origin = Everything goes through: { $origin }.
why-deeper = The proof goes on: ask for it with --depth { $depth }.

# Proof, step by step
proof-pro-stands = { $count ->
    [one] For it, something stands:
   *[other] For it, { $count } supports stand; here is the most direct one:
 }
proof-pro-nothing-offered = For it, nothing is offered.
proof-pro-fallen = For it, nothing that is offered stands:
proof-pro-circular = For it there is only a circle. These claims rest only on one another: { $a }.
proof-pro-waits = For it, nothing is settled: it hangs on something that is not.
proof-con-stands = { $count ->
    [one] Against it, something stands:
   *[other] Against it, { $count } objections stand; here is the most direct one:
 }
proof-con-nothing-offered = Against it, nothing is offered.
proof-con-fallen = Against it, nothing that is offered stands:
proof-con-waits = Against it, nothing is settled: it hangs on something that is not.
proof-item-undisputed = Nothing discredits this.
proof-item-defended = What discredits this has fallen:
proof-item-discredited = This no longer counts, for something that stands discredits it:
proof-item-doubted = This is not settled, for something that is not settled either discredits it:
proof-claim = The claim { $a }
proof-claim-accepted = stands.
proof-claim-unbacked = does not stand.
proof-claim-suspended = is not settled.
proof-claim-both-sides = is contested: it is not settled.
proof-again = Shown above.
proof-loop = This is the loop: it comes back to something named above.
proof-deeper = What follows is not shown.
ground-because = Link: { $because }
ground-written = A contradiction noted in the case: { $because }
ground-written-only = A contradiction noted in the case, without a reason.
ground-derived = A derived contradiction that nobody wrote: { $because }
ground-exclusive = A derived contradiction: the author says that at most one of these claims can hold.
ground-withdrawn = The speaker took it back.

# Lines
lines-for = { $lines ->
    [one] For it: a single line.
   *[other] For it: { $lines } independent lines.
 }
lines-against = { $lines ->
    [one] Against it: a single line.
   *[other] Against it: { $lines } independent lines.
 }
lines-points = Everything goes through: { $points }.

# What would change the state
change = What would change its state:
change-one = Without { $single }, it would be { $state }.
change-more = { $more ->
    [one] One more record, taken away alone, would change it too.
   *[other] { $more } more records, each taken away alone, would change it too.
 }
change-none = No record, taken away alone, would change its state.
change-too-many = Too many records are involved to try them one by one.
single-evidence = the evidence { $from }
single-statement = { $from }
single-supports = the support of { $to } by { $from }
single-contradicts = the contradiction between { $from } and { $to }
single-discredits = the objection of { $from } to { $to }
statement-asserts = the statement { $by } (`{ $id }`)
statement-denies = the denial { $by } (`{ $id }`)
statement-questions = the question { $by } (`{ $id }`)
statement-withdraws = the retraction { $by } (`{ $id }`)
single-exclusive = the mutual exclusion of { $all }
single-propositions = the derived contradiction between { $from } and { $to }

# Options
strength-value = Strength ({ $model }): { $value }.
strength-none = Strength ({ $model }): the computation does not settle, there is no number.
standard-resolves = By the standard “{ $standard }”, what is for it weighs { $pro } and what is against it { $con }: it would be { $state }.
standard-scintilla = the least sign
standard-preponderance = the heavier side wins
standard-clear-and-convincing = clear and convincing
standard-beyond-doubt = beyond doubt
standard-dialectical = no objection that stands
standard-leaves = By the standard “{ $standard }”, what is for it weighs { $pro } and what is against it { $con }: this changes nothing.
share-pro = { $name }: { $value } (for)
share-con = { $name }: { $value } (against)
share-none = { $name }: no number
rubric = Starting scores, chosen and not measured: { $scores }; a statement is worth 0.4, a hedged one 0.2, a claim 0.5.
rubric-one = { $kind } { $score }
rubric-document = document
rubric-figure = figure
rubric-event = event
rubric-testimony = testimony
rubric-observation = observation
rubric-absence = absence

# Competing hypotheses
ach-no-rival = No other claim contradicts it: there is nothing to compare.
ach-score = Inconsistency: { $score }.
ach-unexamined = Inconsistency: { $score }, but nothing was offered on it.
ach-offered = What is offered
ach-credibility = Credibility
ach-diagnostic = Tells them apart?
ach-tells = yes
ach-tells-nothing = no
ach-dropped = Left out, discredited by what stands: { $dropped }.
ach-legend = C: goes with it. I: speaks against it. II: strictly contradicts it. ·: says nothing of it. The least inconsistent comes first; that does not make it the most likely.

# Help
ask-claim-missing = a claim has to be named
    .help = give its id, for instance after a look at the list of states
ask-states = Every claim's state, and why
    .testimony = Whether a bare statement is evidence: counts or does-not-count
    .newsroom = Ask for two independent lines to corroborate
    .lines = Ask for so many independent lines to corroborate
    .strength = Show a gradual strength too: dfquad, quadratic-energy, euler or h-categoriser
    .standard = Show too what a proof standard would make of contested claims: WORD for all, CLAIM=WORD for one, joined by commas; scintilla, preponderance, clear-and-convincing, beyond-doubt or dialectical
ask-why = The proof of a claim's state, and what would change it
    .claim = The claim
    .testimony = Whether a bare statement is evidence: counts or does-not-count
    .newsroom = Ask for two independent lines to corroborate
    .lines = Ask for so many independent lines to corroborate
    .depth = How deep to tell the proof
    .strength = Show a gradual strength too, and the share of each premise
    .standard = Show too what a proof standard would make of it: scintilla, preponderance, clear-and-convincing, beyond-doubt or dialectical; CLAIM=WORD for one claim alone
ask-ach = A claim and those that contradict it against each piece of evidence (competing hypotheses)
    .claim = The claim
    .testimony = Whether a bare statement is evidence: counts or does-not-count
