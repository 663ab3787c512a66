# Statements. $a is who speaks, $b the claim as a clause; $number is one or many, as is who speaks;
# $sound, how the clause begins, serves French; $h is the hedge, if there is one.
says-asserts = { $a } { $number ->
    [many] assert
   *[one] asserts
 }{ $h } that { $b }
says-asserts-it = { $a } { $number ->
    [many] assert
   *[one] asserts
 } it{ $h }
says-asserts-it-too = { $a } { $number ->
    [many] assert
   *[one] asserts
 } it too{ $h }
says-asserts-it-again = { $a } { $number ->
    [many] assert
   *[one] asserts
 } it again{ $h }
says-asserts-bare = { $number ->
    [many] assert
   *[one] asserts
 }{ $h } that { $b }
says-denies = { $a } { $number ->
    [many] deny
   *[one] denies
 }{ $h } that { $b }
says-denies-it = { $a } { $number ->
    [many] deny
   *[one] denies
 } it{ $h }
says-denies-it-too = { $a } { $number ->
    [many] deny
   *[one] denies
 } it too{ $h }
says-denies-it-again = { $a } { $number ->
    [many] deny
   *[one] denies
 } it again{ $h }
says-denies-bare = { $number ->
    [many] deny
   *[one] denies
 }{ $h } that { $b }
says-questions = { $a } { $number ->
    [many] ask
   *[one] asks
 }{ $h } whether { $b }
says-questions-it = { $a } { $number ->
    [many] ask
   *[one] asks
 } whether it is so{ $h }
says-questions-it-too = { $a } { $number ->
    [many] ask
   *[one] asks
 } too whether it is so{ $h }
says-questions-it-again = { $a } { $number ->
    [many] ask
   *[one] asks
 } again whether it is so{ $h }
says-questions-bare = { $number ->
    [many] ask
   *[one] asks
 }{ $h } whether { $b }
says-withdraws = { $a } { $number ->
    [many] take
   *[one] takes
 }{ $h } back the claim that { $b }
says-withdraws-it = { $a } { $number ->
    [many] take
   *[one] takes
 } it back{ $h }
says-withdraws-it-too = { $a } { $number ->
    [many] take
   *[one] takes
 } it back too{ $h }
says-withdraws-it-again = { $a } { $number ->
    [many] take
   *[one] takes
 } it back again{ $h }
says-withdraws-bare = { $number ->
    [many] take
   *[one] takes
 }{ $h } back the claim that { $b }
says-hedged = {" with caution"} ({ $hedge })
says-hedged-it = , with caution: { $hedge }
receipt-first = {": "}
receipt-next = {"; "}
colon = {": "}
reported-by = reported by { $sources }
said-in = in { $sources }
date-unknown = date not given
not-given = not given
hour = { $hour }:{ $minute }
days-later = { $count ->
    [0] on the same day
    [one] one day later
   *[other] { $count } days later
 }
evidence-says = Evidence: { $a }
offered-by = offered by { $actor }
claim-without-speaker = The claim: { $a }. Nobody is recorded as asserting it.

# Nouns within sentences. $a is an id, $b a name.
claim-noun = the claim that { $a }
evidence-noun = the evidence { $a } ({ $b })
source-noun = the source { $a } ({ $b })

# Relations as sentences, from $a to $b
relation-reports = The source { $a } reports this:{" "}
relation-supports = { $a } supports { $b }.
relation-contradicts = { $a } contradicts { $b }.
relation-discredits = { $a } makes one doubt { $b }.
relation-compatible = { $a } does not contradict { $b }, though it may seem so.
relation-offers = { $a } { $number ->
    [many] offer
   *[one] offers
 } { $b }.
relation-cites = { $a } reports { $b }.
relation-relays = { $a } repeats { $b }.
relation-speaks = { $a } { $number ->
    [many] speak or write
   *[one] speaks or writes
 } in { $b }.
relation-publishes = { $a } { $number ->
    [many] publish
   *[one] publishes
 } { $b }.
relation-member-of = { $a } { $number ->
    [many] belong
   *[one] belongs
 } to { $b }.
relation-part-of = { $a } is part of { $b }.
relation-about = { $a } is about { $b }.

# Sources without a title
by-name = by { $name }
source-by = { $kind } { $by }
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
contradictions-nobody = { $actor }: in contradiction with nobody in this case.
contradictions-others = { $actor }: in contradiction with { $others }.
voiced-in = The source { $a } says so itself: { $b }.
voiced-in-without-words = The source { $a } says so itself.
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
shift = { $a }: on both sides { $b }
shift-days = { $days ->
    [0] on the same day:
    [one] one day apart:
   *[other] { $days } days apart:
 }
shift-days-unknown = (dates not given):
moved-position = the position moved.
moved-strength = the degree of certainty moved.
moved-wording = the wording moved; read both quotations to see whether the position moved too.
moved-again = the same is said in other words.
moved-withdrawal = what was said is taken back.
moved-replaced = what was taken back is replaced.
position-unchanged = Position: unchanged ({ $stance ->
    [denies] denies → denies
    [hedges] hedges → hedges
    [questions] asks → asks
    [withdraws] withdraws → withdraws
   *[asserts] asserts → asserts
 }).
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

# Sources at the end of an answer
legend-sources = Sources

# What an actor says
who-role = Role
who-interest = At stake
who-member-of = Belongs to
who-members = Members
who-aliases = Also written
who-speaks = { $count ->
    [0] No statement in this case.
    [one] One statement: { $parts }{ $hedged ->
        [0] .
       *[other] , with caution.
    }
   *[other] { $count } statements: { $parts }{ $hedged ->
        [0] .
        [one] ; one with caution.
       *[other] ; { $hedged } with caution.
    }
 }
who-asserts = { $count ->
    [one] one assertion
   *[other] { $count } assertions
 }
who-denies = { $count ->
    [one] one denial
   *[other] { $count } denials
 }
who-questions = { $count ->
    [one] one question
   *[other] { $count } questions
 }
who-withdraws = { $count ->
    [one] one withdrawal
   *[other] { $count } withdrawals
 }
who-said = What is said, in order of time
who-shifts = What moved
who-evidence = Evidence offered
who-contradictions = Contradictions
who-against = In contradiction with { $others } ({ $count ->
    [one] one contradiction
   *[other] { $count } contradictions
 }): ask `contradictions --by { $id }`.
who-against-own = Also says at one time what contradicts what is said at another: ask `contradictions --by { $id } --same-actor`.

# What bears on a claim
claim-kind = Kind
claim-topic = About
claim-due = To be checked
claim-kind-fact = fact: it is or was so
claim-kind-forecast = forecast: it will be so
claim-kind-responsibility = responsibility: who has to answer for it
claim-kind-judgement = judgement: what it is worth
claim-kind-intention = intention: what somebody means to do
claim-why = The proof step by step: `why { $id }`.
claim-who = Who says what
claim-nobody = Nobody is recorded as speaking of it.
card-words = Words
card-where = Where
card-when = When
card-source = Source
claim-for = For: what supports it
claim-for-none = Nothing is given to support it.
claim-against = Against: the evidence that contradicts it
claim-against-none = No evidence is given against it.
claim-discredits = What makes one doubt
discredits-statement = { $a }: this makes one doubt what { $b } { $number ->
    [many] say
   *[one] says
 }.
discredits-evidence = { $a }: this makes one doubt this evidence: { $b }.
claim-same = Some assert it, others deny it.
claim-contradictions = The claims that contradict it
claim-traps = { $count ->
    [one] One trap looks like a contradiction and is not: ask `contradictions --about { $id } --traps`.
   *[other] { $count } traps look like contradictions and are not: ask `contradictions --about { $id } --traps`.
 }
claim-origins = Where it comes from

# Origins
origins-nobody = Nobody is recorded as asserting it: there is no origin to count.
origins-count = { $reports ->
    [0] No source is recorded as reporting it
    [one] One source reports it
   *[other] { $reports } sources report it
 }; { $origins ->
    [one] all goes back to one single origin:
   *[other] they go back to { $origins } independent origins:
 }
origins-lines = { $lines ->
    [0] Nothing that is said or offered for it stands for now.
    [one] One line stands for it.
   *[other] { $lines } independent lines stand for it: no source, person, publisher or piece of evidence is on all of them.
 }
origins-points = { $count ->
    [one] All that stands for it goes through one point: { $points }. Without it, nothing is left for it.
   *[other] All that stands for it goes through one chain: { $points }. Without any one of these points, nothing is left for it.
 }
origins-unrecorded = occasion not given
origins-one-voice = The same person or body speaks each time: { $actor }. Several origins, one voice.
origins-circular = Circular reporting: { $sources } repeat { $count ->
    [one] itself
   *[other] one another
 }. A circle confirms nothing.
origins-circle-mark = (circular)
origins-caveat = Independent as far as the case records who repeats whom.
origins-head-claim = Claim
origins-head-reports = Sources
origins-head-origins = Origins
origins-head-lines = Lines
origins-head-voices = Voices
origins-head-where = Where they lie
origins-silent = { $count ->
    [one] Nobody asserts one other claim.
   *[other] Nobody asserts { $count } other claims.
 }

# Variants
variants-none = No statement is printed in two different wordings.
variants-count = { $versions ->
    [0] No source quotes it.
    [one] Only one source quotes it: there is nothing to compare.
   *[other] { $versions } sources quote it, { $wordings ->
        [one] all in the same words.
       *[other] in { $wordings } wordings.
    }
 }
variants-inserted = { $count ->
    [one] Only { $sources } prints
   *[other] { $sources } print
 } { $text }: square brackets hold words of the newspaper, not of the speaker.
variants-added = { $count ->
    [one] Only { $sources } prints { $text }.
   *[other] { $sources } print { $text }; the others do not.
 }
variants-omitted = { $count ->
    [one] Only { $sources } leaves out { $text }.
   *[other] { $sources } leave out { $text }.
 }
variants-differ = Other words: { $parts }.
variants-print = { $count ->
    [one] { $sources } prints { $text }
   *[other] { $sources } print { $text }
 }
variants-lack = { $count ->
    [one] { $sources } has nothing there
   *[other] { $sources } have nothing there
 }
variants-typographic = { $count ->
    [one] One word differs in typography alone (capitals, punctuation, apostrophes).
   *[other] { $count } words differ in typography alone (capitals, punctuation, apostrophes).
 }
variants-left-out = { $count ->
    [one] One more quotation was not compared: there are too many wordings, or it is too long.
   *[other] { $count } more quotations were not compared: there are too many wordings, or they are too long.
 }
variants-signs = Signs
variants-sign-added = words that most of the other sources do not have
variants-sign-replaced = other words than in the other sources
variants-sign-omitted = words left out here, that most of the other sources have

# Timeline
mark-event = event
mark-statement = statement
mark-evidence = evidence
mark-publication = publication of a source
mark-published = Publication: { $a }
gap-exact = { $count ->
    [one] the next day
   *[other] { $count } days later
 }
gap-at-least = { $count ->
    [one] at least one day later
   *[other] at least { $count } days later
 }
timeline-no-hour = Hour not given:
timeline-undated = Date not given
timeline-none = Nothing in the case is of this actor, claim and topic together.
instead-statements = { $count ->
    [0] The case holds no statement at all.
    [one] The case holds one statement.
   *[other] The case holds { $count } statements.
 }
instead-actors = { $count ->
    [one] Who speaks: { $ids }.
   *[other] Those who speak most: { $ids }.
 }
instead-topics = { $count ->
    [one] The topic: { $ids }.
   *[other] The topics with most claims: { $ids }.
 }

# Matrix
matrix-number = No.
matrix-contradicted = ≠ number of claims that contradict it
matrix-none = Nobody in the case speaks of such a claim.
matrix-telling = The most telling row is number { $number }, where positions differ most: { $a }
matrix-more = Not shown: { $parts }. Ask with `--max 0` for all, or choose with `--actors`, `--claims` and `--topic`.
matrix-more-claims = { $count ->
    [one] one more claim
   *[other] { $count } more claims
 }
matrix-more-actors = { $count ->
    [one] one more actor
   *[other] { $count } more actors
 }
matrix-claims = Claims
matrix-actors = Actors
letter-asserts = A
    .meaning = asserts
letter-denies = D
    .meaning = denies
letter-hedges = H
    .meaning = with caution
letter-questions = Q
    .meaning = asks
letter-withdraws = W
    .meaning = takes back
letter-silence = says nothing (which is not agreement)

# Paths
path-found = { $count ->
    [one] One relation joins { $a } and { $b }:
   *[other] A chain of { $count } relations joins { $a } and { $b }:
 }
path-none = No chain of relations joins { $a } and { $b }.
path-same = Both ids name the same record: { $a }.

# Suggestions
suggest-none = Nothing to suggest: all that the records imply is written.
suggest-count = { $count ->
    [one] One contradiction follows from the records and is not written:
   *[other] { $count } contradictions follow from the records and are not written:
 }
suggest-paste = To write it, add this under `contradicts`; if the two can both hold, write them under `compatible` with the reason:
suggest-said = { $count ->
    [one] One claim is asserted by some and denied by others
   *[other] { $count } claims are asserted by some and denied by others
 }: the statements say so already, nothing needs to be written ({ $ids }).
suggest-alike = Quotations that are nearly the same
suggest-merge = The statements `{ $one }` and `{ $other }` may be one statement, reported by { $a } and { $b }.
suggest-relay = { $pairs ->
    [one] { $a } and { $b } print nearly the same words
   *[other] { $a } and { $b } print nearly the same words { $pairs } times
 }: one may repeat the other, or both a third. Nothing in the case joins them.
suggest-if-so = If it is so, write in `{ $id }`:

# What is asked in vain
ask-unknown-id = unknown { $wanted } `{ $id }`
ask-wrong-kind = `{ $id }` names something else ({ $kind }) than what is expected here ({ $wanted })
ask-some-ids = some that exist: { $ids }
ask-near-ids = the nearest are { $ids }
ask-bad-date = `{ $date }` is not a date
    .help = write a year, a month or a day: 2021, 2021-04 or 2021-04-06
ask-bad-word = `{ $word }` is not one of the words expected here
    .help = write one of { $words }
ask-bad-number = `{ $number }` is not a whole number
ask-zero = `0` is too little: the least number that fits here is 1
ask-missing = { $name } is not given: an id is needed

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

ask-who = What an actor asserts, denies and hedges, in order of time, and what moved
    .actor = The actor
ask-claim = For, against, who says what, in which source
    .claim = The claim
ask-timeline = Statements, events, evidence and publications in order of time
    .actor = Only what this actor says or offers
    .claim = Only what bears on this claim
    .topic = Only what is about this topic or its parts
ask-origins = How many independent origins stand behind a claim; circular reporting
    .claim = The claim; all claims when it is not given
ask-variants = One utterance as several sources print it, word by word
    .statement = The statement; all that differ when it is not given
ask-matrix = Claims by actors: who asserts, denies, hedges, asks, takes back, says nothing
    .actors = Only these actors, ids joined by commas
    .claims = Only these claims, ids joined by commas
    .topic = Only claims about this topic or its parts
    .max = At most so many rows and columns; 0 for all
ask-path = The shortest chain of relations between two records, as sentences
    .from = Where the chain begins
    .to = Where it ends
ask-suggest = Contradictions that the records imply and that no record states, ready to paste
