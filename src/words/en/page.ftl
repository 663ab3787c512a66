# The explorer: the frame
page-untitled-case = Who says what?
page-skip-content = Skip to content
page-skip-search = Skip to search
page-skip-list = Skip to the list of claims
page-views = Views
page-for-pupils = For pupils
page-for-teachers = For the teacher
page-notes = Notes
page-print = Print
page-my-questions = My questions
page-kept-nowhere = (nothing is saved)
page-ask-who = Who is speaking?
page-ask-from-where = From what position?
page-ask-when = When?
page-ask-what-evidence = What evidence?
page-project = Projector
page-foot = { $sources ->
    [one] { $sources } source read
   *[other] { $sources } sources read
 } · { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
 } · { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
 }
page-quotes-checked = Every quotation was looked up in the text of its source; those that are not there word for word are marked.
page-quotes-unchecked = Quotations not compared with the texts of the sources: those texts were not at hand when the page was made.
page-offline = Offline: nothing leaves this page
page-privacy = Privacy
page-privacy-text = This page sends nothing and calls no site: the browser forbids it. No account, no cookie, nothing is stored, except the theme if you change it.
page-missing = This page does not exist (any more)
page-missing-near = The nearest:
page-note = Note:
page-unknown = not given
page-none = Nothing is recorded.
page-link = Copy the link
page-copied = Link copied
page-shown = Shown: {"{n}"} of {"{m}"}
page-all-hidden = The filters hide everything.
page-show-all = Show all again

# The views
page-accueil = Contradictions
page-carte = Map
page-matrice = Matrix
page-frise = Timeline
page-affirmations = Claims
page-acteurs = Actors
page-sources = Sources
page-pieges = Traps
page-recherche = Search
page-reglages = Settings
page-aide = Help

# The four questions
page-who = Who
page-where = Where
page-when = When
page-evidence = Evidence
page-source = Source
page-interest = At stake
page-no-evidence = none cited
page-no-quote = No quotation.
page-with-reserve = with reserve
page-position = Position
page-quote = Exact quotation

# What a statement does, what a relation does
page-asserts = asserts
page-denies = denies
page-hedges = hedges
page-questions = asks
page-withdraws = takes back
page-contradicts = contradicts
page-supports = supports
page-weakens = weakens
page-said-by = said by
page-letter-asserts = A
page-letter-denies = D
page-letter-hedges = H
page-letter-questions = Q
page-letter-withdraws = T
page-silent = says nothing on it
page-actor = Actor
page-claim = Claim
page-event = Event
page-published = Published

# Start
page-start-title = Who contradicts whom?
page-start-first = These are the first { $shown } of { $count }. The others are found by searching and on the pages of claims and actors.
page-part = { $from } to { $to } of { $count }.
page-part-others = See the { $count } others
page-part-before = Back: { $from } to { $to }
page-part-behind = Next: { $from } to { $to }
page-more-topics = { $count ->
    [one] and one more topic
   *[other] and { $count } more topics
 }
page-start-counts = { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
 }, { $conflicts ->
    [0] no contradiction
    [one] { $conflicts } contradiction
   *[other] { $conflicts } contradictions
 }
page-why-order = Why this order?
page-order = First the pairs whose two sides cannot both hold, then those to be read closely. Next those with the most independent origins, both sides together. In a tie, a fixed order: the same case always gives the same list.
page-empty = No claim yet. Add one in a file of the case:
page-sample =
    Graph(
        actors: [ (id: "mayor", name: "The mayor", kind: Person) ],
        sources: [ (id: "paper", kind: Article) ],
        claims: [ (id: "bridge-closed", kind: Fact, text: "The bridge is closed.") ],
        asserts: [ (actor: "mayor", claim: "bridge-closed", source: "paper", quote: "…") ],
    )
page-no-conflict = No contradiction in this selection.
page-untitled = Without a topic
page-compare = Compare face to face
page-weight = { $quotes ->
    [one] { $quotes } quotation
   *[other] { $quotes } quotations
 } · { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
 }
page-others-too = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
page-more-filters = Filter and sort
page-filter-type = Kind
page-filter-force = Strength
page-filter-topic = Topic
page-filter-show = Show
page-day-de = From
page-day-a = to
page-day-first = the start
page-day-last = the end
page-sort = Sort
page-sort-doc = Best documented
page-sort-date = Most recent
page-sort-az = A to Z

# Face to face
page-face = Face to face
page-place = { $at } of { $of }
page-previous = ◀ previous
page-next = next ▶
page-evidence-behind = What is offered for it
page-is-it = Is it a contradiction?
page-your-opinion-first = Your answer first, then open
page-which-kind-first = What kind? Answer, then open
page-what-differs-first = What differs? Answer, then open
page-four-tests = The four tests
page-test-object = Same object?
page-test-time = Same time?
page-test-question = Same question?
page-test-answers = Opposite answers?
page-yes = yes
page-no = no
page-unclear = the texts do not say
page-why = Why:
page-found = How it was found:
page-unsaid = What is not said:
page-settle = What would settle it:
page-voiced = A source itself speaks of a contradiction
page-more-voices = { $count ->
    [one] one more voice
   *[other] { $count } more voices
 }
page-nobody = Nobody is recorded
page-nobody-says = Nobody is recorded as asserting it.
page-differs = No contradiction
page-differs-object = No contradiction: another object
page-differs-time = No contradiction: another time
page-differs-place = No contradiction: another place
page-differs-measure = No contradiction: another measure
page-differs-question = No contradiction: another question
page-differs-speaker = No contradiction: another speaker
page-differs-degree = No contradiction: another degree

# Traps
page-traps-lead = These pairs look like contradictions and are none: they do not speak of the same thing, the same time or the same measure.

# Claim
page-claim-fact = Question of fact
page-claim-forecast = Forecast
page-claim-responsibility = Responsibility
page-claim-judgement = Judgement
page-claim-intention = Intention
page-about = about:
page-due = can be checked:
page-for = For
page-for-and-against = For and against
page-against = Against
page-who-says-what = Who says what
page-pairs = To compare
page-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
 }
page-variants = The same words as each source prints them
page-state = What stands, and why?
page-rule = Rule followed
page-variants-signs = + words that the others do not have; − words that it does not have; ≠ other words
page-mark-added = added:
page-mark-inserted = put in brackets:
page-mark-replaced = otherwise:
page-mark-omitted = missing:
page-independence = { $sources ->
    [0] No source
    [one] { $sources } source
   *[other] { $sources } sources
 }, { $origins ->
    [0] no known origin
    [one] { $origins } origin:
   *[other] { $origins } origins:
 }
page-each-an-origin = { $count ->
    [one] { $count } source, which is an origin.
   *[other] { $count } sources, each of them an origin.
 }
page-conflicts = { $count ->
    [one] { $count } contradiction
   *[other] { $count } contradictions
 }

# Actor
page-actor-person = Person
page-actor-organization = Organisation
page-actor-institution = Institution
page-actor-group = Group
page-member-of = Belongs to
page-also-written = Also written
page-actors-speak = Who speaks
page-actors-spoken-of = Who is spoken of
page-speaks = { $times ->
    [0] Does not speak in this case: it is spoken of.
    [one] Speaks once.
   *[other] Speaks { $times } times, on { $claims ->
        [one] one claim
       *[other] { $claims } claims
     }.
 }
page-in-time = In order of time
page-shifts = What changed
page-offers = Evidence offered
page-facing = Contradictions this actor takes part in

# Source
page-publisher = Published by
page-url = Address
page-what-others-say = What do the others say?
page-others-count = { $count ->
    [0] No other source of this case speaks of the same claims.
    [one] One other source speaks of the same claims:
   *[other] { $count } other sources speak of the same claims:
 }
page-chain = Where does the information come from?
page-is-origin = This source repeats no other one of the case: it is an origin.
page-origins = { $count ->
    [one] All of it goes back to { $count } origin.
   *[other] All of it goes back to { $count } origins.
 }
page-circular = Repeated in a circle: these sources repeat one another and count as a single origin.
page-repeated = { $count ->
    [one] Repeated by { $count } source
   *[other] Repeated by { $count } sources
 }
page-one-origin = { $count } sources that repeat the same words make a single origin.
page-quotes-from = { $count ->
    [one] What this source reports ({ $count })
   *[other] What this source reports ({ $count })
 }
page-evidence-here = Evidence reported here
page-sources-read = Read for this case
page-sources-heard = Known through others

# Evidence
page-evidence-document = Evidence: document
page-evidence-figure = Evidence: figure
page-evidence-event = Evidence: event
page-evidence-testimony = Evidence: testimony
page-evidence-observation = Evidence: observation
page-evidence-absence = Evidence: absence
page-offered-for = Supports
page-offered-against = Against
page-discredited = What weakens it

# Timeline
page-scale = Scale
page-scale-hour = hour
page-scale-day = day
page-scale-month = month
page-no-hour = hour not given
page-no-hours = Where no hour is written: hour not given.
page-gap = { $count ->
    [one] ⋯ { $count } day ⋯
   *[other] ⋯ { $count } days ⋯
 }

# Matrix
page-matrix-title = Matrix: who says what
page-matrix-lead = What each actor says of each claim, topic by topic. The claims with most contradictions come first, with those who speak of them. Silence is not agreement.
page-turn-matrix = One row for each actor
page-see-matrix = See in the matrix
page-rows-shown = Rows shown: {"{n}"} of {"{m}"}
page-matrix-corner = Who says what
page-matrix-goes-on = More actors: the claims of which one of them speaks.
page-matrix-of = Who says what: { $topic }
page-matrix-more = This table shows the claims with most contradictions, with the actors who speak of them. { $claims ->
        [0] No other claim
        [one] One other claim
       *[other] { $claims } other claims
    } and { $actors ->
        [0] no other actor
        [one] one other actor
       *[other] { $actors } other actors
    }: each claim has its page, with who says what.
page-most-telling = Most telling claim:

# Map
page-map-help = { $cards } cards of { $of }, chosen around the first contradictions. On the keyboard: arrows to the next card, [ and ] for relations. All of it can be read as a list too.
page-map-picture = Diagram of the relations. The details are in the list of cards.
page-see-map = See on the map
page-map-topics = One map for each topic
page-map-topic = Map of a topic
page-map-topic-counts = { $claims ->
        [one] one claim
       *[other] { $claims } claims
    }, { $conflicts ->
        [0] no contradiction
        [one] one contradiction
       *[other] { $conflicts } contradictions
    }
page-map-topic-help = { $claims ->
        [one] One claim
       *[other] { $claims } claims
    } of { $of } of this topic, first those with most contradictions, with who speaks on them and the evidence. The same map exists as a list.
page-map-around = Map around a record
page-map-around-help = { $count ->
        [0] No relation.
        [one] One relation.
       *[other] The { $count } relations of this record; where there are too many of one kind, a card "more" stands for several and leads to their list.
    }
page-map-farther = Show the neighbours of neighbours too
page-map-nearer = Show the neighbours alone
page-map-farther-help = This record, its relations and those of its neighbours, as far as there is room: { $count } cards. The same map exists as a list.
page-map-more = and { $count } more: { $relation }
page-map-undrawn = +{ $count } more
page-whole-list = See the whole list ({ $count } instead of { $shown })
page-map-without-script = Without script the map reads as a list.
page-map-tools = Map tools
page-selection = Selection
page-nothing-selected = Choose a card to read its relations.
page-cards = Cards
page-relations = Relations
page-relation-count = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
 }
page-card-asserts = { $count ->
    [one] { $count } asserts
   *[other] { $count } assert
 }
page-card-denies = { $count ->
    [one] { $count } denies
   *[other] { $count } deny
 }
page-relation-of = relation {"{n}"} of {"{m}"}: {"{q}"}
page-ctrl-wheel = Ctrl + wheel to zoom
page-do-list = List
page-do-out = Zoom out
page-do-in = Zoom in
page-do-fit = See all
page-do-ArrowLeft = Left
page-do-ArrowRight = Right
page-do-ArrowUp = Up
page-do-ArrowDown = Down
page-do-near = Neighbours only
page-legend = Legend

# Search
page-search-hint = Search… ( / )
page-search-without-script = Without script, search this page with Ctrl + F: everything is written in it.
page-search-else = Browse:
page-found-count = Results for “{"{q}"}”: {"{n}"}
page-found-none = No result for “{"{q}"}”
page-found-near = Try:
page-found-claim = Claims
page-found-statement = Quotations
page-found-actor = Actors
page-found-evidence = Evidence
page-found-source = Sources

# Settings and help
page-settings-without-script = Without script the page follows the settings of the browser.
page-theme = Theme
page-theme-auto = As the device
page-theme-light = Light
page-theme-dark = Dark
page-keyboard = Keyboard
page-single-keys = Single-key shortcuts
page-help-lead = Every page answers four questions, always in the same order. What is not known is written: not given. The page does not judge: you conclude.
page-help-questions = The questions to ask
page-help-question-1 = Who speaks, and what is there to gain or to lose?
page-help-question-2 = Where was it said: to whom, through which channel?
page-help-question-3 = When: on the same day as the other, or later?
page-help-question-4 = On what evidence, and who else says so without having it from them?
page-help-words = The words of these pages
page-help-word-1 = To hedge: to assert with a reserve, “apparently”, “might”.
page-help-word-2 = Evidence: what somebody offers in support of what they say. It can be disputed.
page-help-word-3 = Origin: where a thing was first said or written. Ten papers that repeat it make one origin.
page-help-word-4 = Trap: two sentences that look like a contradiction and do not speak of the same thing.
page-help-word-5 = To corroborate: to confirm by evidence that comes from elsewhere.
page-key-tab = one stop a group: search, views, filters, map
page-key-search = search
page-key-arrows = on the map: next card; in the matrix: next cell
page-key-relations = on the map: previous, next relation; Enter follows it
page-key-zoom = on the map: zoom in, zoom out, see all
page-key-pan = move the map
page-key-neighbours = on the map: neighbours only
page-key-next = face to face: next, previous
page-key-escape = close, go back
page-key-corners = in the matrix, with Home and End: first, last cell
page-key-help = this help
page-key-notes = show or hide the notes
page-in-context = In its context
page-quotation-begins = start of the quotation:
page-quotation-ends = end of the quotation
page-holds-passages = This page holds passages of the sources' texts, around the quotations. It is made for your own use: do not publish it, do not hand it out.
page-fit-typographic = (other signs in the text)
page-fit-altered = (the text of the source differs)
page-fit-missing = (not found in the text of the source)
page-fit-unchecked = (not compared with the text)

# Review, for the teacher
page-relecture = To review
page-review-lead = What is still missing, what is weak: to be completed in the files of the case, or to be known before class.
page-review-first = Here are the first { $count }.
page-review-warnings = What checking the files says
page-review-unlike = Quotations that the source's text does not give like this
    .help = Copy the words of the source, or note what differs.
page-review-undated = Statements without a date
    .help = Add `said: "2021-04-06"`, even approximate, if a source gives it.
page-review-unplaced = Statements of which nobody knows where they were made
    .help = Add `at:` with the source where the words were said: message, interview, session.
page-review-unquoted = Statements without a quotation
    .help = Add `quote:` with the exact words of a source.
page-review-lone = Claims that several sources report, from one origin
    .help = Perhaps nothing to correct: tell the class that these sources do not confirm each other.
page-review-private = Persons without a public role
    .help = Add `role:`, or remove the name if this person is a private individual or a minor.
