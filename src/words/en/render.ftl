# Cards of a picture
diagram-card-source = Source
diagram-card-actor = Actor
diagram-card-claim = Claim
diagram-card-evidence = Evidence
diagram-card-more = More
diagram-more = { $count ->
    [one] and one more claim
   *[other] and { $count } more claims
 }
diagram-more-actors = { $count ->
    [one] one actor
   *[other] { $count } actors
 }
diagram-more-evidence = { $count ->
    [one] one piece of evidence
   *[other] { $count } pieces of evidence
 }
diagram-more-statements = { $count ->
    [one] and one more statement
   *[other] and { $count } more statements
 }

# Lines of a picture
diagram-asserts = asserts
diagram-hedges = hedges
diagram-denies = denies
diagram-questions = asks
diagram-withdraws = withdraws
diagram-contradicts = contradicts
diagram-compatible = trap
diagram-supports = supports
diagram-weakens = weakens
diagram-discredits = discredits
diagram-reports = reports
diagram-relays = relays
diagram-differs-object = another object
diagram-differs-time = another time
diagram-differs-place = another place
diagram-differs-measure = another measure
diagram-differs-question = another question
diagram-differs-speaker = another speaker
diagram-differs-degree = another degree of certainty
diagram-count-asserts = { $count ->
    [one] 1 asserts
   *[other] { $count } assert
 }
diagram-count-hedges = { $count ->
    [one] 1 hedges
   *[other] { $count } hedge
 }
diagram-count-denies = { $count ->
    [one] 1 denies
   *[other] { $count } deny
 }
diagram-count-questions = { $count ->
    [one] 1 asks
   *[other] { $count } ask
 }
diagram-count-withdraws = { $count ->
    [one] 1 withdraws
   *[other] { $count } withdraw
 }

# The picture in sentences
diagram-tell-contradicts = “{ $a }” and “{ $b }” cannot both hold.
diagram-tell-compatible = “{ $a }” and “{ $b }” look contradictory and are not.
diagram-tell-supports = “{ $a }” supports “{ $b }”.
diagram-tell-weakens = “{ $a }” weakens “{ $b }”.
diagram-tell-discredits = “{ $a }” discredits “{ $b }”.
diagram-tell-reports = “{ $a }” reports the words of “{ $b }”.
diagram-tell-relays = “{ $a }” relays “{ $b }”.

# Title, legend, foot
diagram-title-whole = Who says what?
diagram-title-around = Around: { $name }
diagram-title-one = Face to face
diagram-title-shift = Against oneself
diagram-title-trap = A trap: no contradiction
diagram-title-topic = { $name }: who says what?
diagram-title-actor = { $name }: what is said, what is contradicted
diagram-title-between = { $a } against { $b }
diagram-title-contradictions = Who contradicts whom?
diagram-title-traps = Traps: what looks contradictory and is not
diagram-legend = Legend
diagram-days = { $from }–{ $to } { $month } { $year }
diagram-said = Said: { $date }
diagram-sources = { $count ->
    [one] Source: { $sources }
   *[other] Sources: { $sources }
 }

# The poster of one contradiction
diagram-where = Where
diagram-when = When
diagram-hedge = Hedge
diagram-evidence = Evidence
diagram-against = Against the other
diagram-no-evidence = none recorded
diagram-reported = Reported by
diagram-wordings = (in { $count } wordings)
diagram-also = Also
diagram-nobody = Nobody is recorded
diagram-no-quote = no quotation recorded
diagram-why = Why they conflict
diagram-why-not = Why they do not conflict
diagram-voiced = A text says so itself
diagram-unsaid = What is not said
diagram-settle = What would settle it
diagram-moved = What moved
diagram-days-apart = { $days ->
    [0] On the same day:
    [one] One day apart:
   *[other] { $days } days apart:
 }
diagram-days-unknown = Dates not given:
diagram-test-object = same object?
diagram-test-time = same time?
diagram-test-question = same question?
diagram-test-answers = opposite answers?
diagram-answer-yes = yes
diagram-answer-no = no
diagram-answer-unclear = to be seen

# The command `render`
cli-note = {"note: "}
cli-render = A picture of the case: SVG, PNG, DOT, Mermaid, text
    .to = The kind of picture; without it, the ending of the file decides
    .around = Only this record and what is joined to it
    .depth = How many lines away from it [default: 1]
    .contradiction = One contradiction or trap as a poster: two quotations face to face
    .topic = Only the claims about this thing, and what contradicts them
    .actor = Only what this actor says, and what others say of the same
    .between = Only where these two contradict each other
    .max = The most cards; the most contested first, the others counted [default: 60 for svg, png, mermaid]
    .form = map, reading (columns: sources, actors, claims, evidence) or poster
    .theme = The colours [default: light]
    .engine = Who places the cards: own, or an installed Graphviz [default: own]
    .width = How wide the picture is, in pixels
    .scale = How many times its natural size
    .paper = As large as this paper, with text of 11 points: a4, a3, a2 or a1; shows the most contested that fit, the others counted
    .keep = An earlier SVG picture: the cards that stand there keep their places
    .output = The file to write; without it, standard output
render-to-what = what kind of picture?
render-kinds = name one with --to, or by the ending of -o FILE: { $kinds }
render-unknown-kind = no picture of the kind `{ $kind }` is known
render-left-out = this build cannot draw { $kind }
    .help = `cargo install --path . --features { $feature }` brings it; without it, --to svg draws the same picture
render-binary = { $kind } is not for a terminal
    .help = write it to a file with -o FILE, or into a pipe
render-bad-size = a picture is 50 to 40000 pixels wide, or 0.05 to 20 times its natural size
render-failed = the picture could not be drawn: { $reason }
render-too-large = the picture would hold { $cards } cards and { $lines } lines
    .help = narrow the view: --topic, --actor, --around, --contradiction, or --max N
render-too-many-pixels = a bitmap of { $width } by { $height } pixels is too large
    .help = ask for less with --width or --scale, narrow the view, or draw --to svg
render-two-selections = --{ $one } and --{ $other } choose at once
    .help = give only one of them; the filters of `contradictions` go together
render-poster-of-one = a poster shows one contradiction
    .help = name it with --contradiction; `quidit contradictions` lists their ids
render-no-contradiction = no contradiction or trap has the id `{ $id }`
render-without-dot = Graphviz was not used: { $reason }; the picture is placed by quidit itself
render-dot-absent = no program `dot` is found
render-dot-slow = it took longer than { $seconds } seconds
render-dot-failed = it failed
render-small-on-paper = this does not fit on { $paper } with text of 11 points: the text is { $points } points high
render-unread = `{ $path }` could not be read: { $reason }
render-nothing-kept = `{ $path }` holds no place of a card that is shown now
    .help = --keep takes an SVG that `quidit render` drew as a map or a reading view
render-missing-signs = the font has no sign for { $signs }: drawn as a gap; --to svg keeps them
