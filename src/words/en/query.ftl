# Statements. $a is who speaks, $b the claim.
says-asserts = { $a } asserts: { $b }
says-asserts-it = { $a } asserts it too
says-denies = { $a } denies: { $b }
says-denies-it = { $a } denies it
says-questions = { $a } asks whether: { $b }
says-questions-it = { $a } asks whether it is so
says-withdraws = { $a } takes back: { $b }
says-withdraws-it = { $a } takes it back
says-hedged = , with reserve ({ $hedge })
receipt-first = {": "}
receipt-next = {"; "}
receipt-colon = {", "}
reported-by = reported by { $sources }
date-unknown = date not given
evidence-says = Evidence: { $a }
offered-by = offered by { $actor }
claim-without-speaker = The claim: { $a }. Nobody is recorded as asserting it.

# Sources without a title
source-by = { $kind } by { $by }
source-article = article
source-tweet = Twitter
source-interview = interview
source-pressrelease = press release
source-session = session
source-broadcast = broadcast
source-speech = remarks
source-website = website
source-report = report
source-document = document

# Contradictions
contradictions-none = No contradiction matches.
contradictions-instead = { $count ->
    [0] The case holds none at all.
    [one] The case holds one in all: ask without filters to see it.
   *[other] The case holds { $count } in all: ask without filters to see them.
 }
contradictions-nobody = { $actor } is in contradiction with nobody in this case.
contradictions-others = { $actor } is in contradiction with { $others }.
voiced-in = { $a } says so itself: { $b }.
voiced-in-without-words = { $a } says so itself.
because = Why: { $a }
because-trap = Why it is no contradiction: { $a }
because-derived = How it was found: { $a }
unsaid = What is not said: { $a }
settle = What would settle it: { $a }
derived-written = The author wrote it.
derived-compatible = The author wrote it.
derived-same-claim = One asserts and another denies the same claim.
derived-exclusive = The author says that at most one of these claims can hold.
derived-yes-and-no = Same object, same question, same time: one says yes, the other no.
derived-is-and-is-not = Same object, same question, same time: one says that it is, the other that it is not.
derived-two-values = Same object, same question, same time: two different answers.
derived-amounts = Same object, same measure, same time: no number fits both.
derived-times = Same object, same question: no time fits both.
derived-places = Same object, same question, same time: two places.
shift = { $a } stands on both sides { $b }
shift-days = { $days ->
    [0] on the same day:
    [one] one day apart:
   *[other] { $days } days apart:
 }
shift-days-unknown = (dates not given):
moved-position = the position moved.
moved-strength = the degree of certainty moved.
moved-wording = the wording moved.
kind-denial = Direct denial
kind-number = Figures
kind-time = Forecast and outcome
kind-cause = Cause
kind-responsibility = Responsibility
kind-state = State
kind-degree = Degree of certainty
kind-attribution = Who said what
kind-shift = Shift over time
kind-trap = Trap: no contradiction
strength-strict = both cannot hold
strength-possible = possible: read both quotations
self-contradiction = same speaker

# What is asked in vain
ask-unknown-id = unknown { $wanted } `{ $id }`
ask-wrong-kind = `{ $id }` is a { $kind }, not a { $wanted }
ask-near-ids = the nearest are { $ids }
ask-bad-date = `{ $date }` is not a date
    .help = write a year, a month or a day: 2021, 2021-04 or 2021-04-06
ask-bad-word = `{ $word }` is not one of the words expected here
    .help = write one of { $words }
ask-bad-number = `{ $number }` is not a whole number

# Help of the questions
ask-contradictions = Who contradicts whom, as sentences with receipts
    .by = An actor who holds one side
    .with = An actor who holds the other side
    .about = A claim, or the topic it is about
    .kind = Only this kind of contradiction
    .same-actor = Only where one actor stands on both sides
    .since = Only with something said on this day or later
    .until = Only with something said on this day or earlier
    .strict = Only where both sides cannot hold
    .traps = The traps instead: pairs that look contradictory and are not
