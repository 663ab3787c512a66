# Déclarations. $a est celui qui parle, $b l'affirmation comme proposition ; $sound dit comment elle
# commence, $number si celui qui parle est un (one) ou plusieurs (many), $h la prudence s'il y en a.
says-asserts = { $a } { $number ->
    [many] affirment
   *[one] affirme
 }{ $h } { $sound ->
    [other] que { $b }
   *[vowel] qu'{ $b }
 }
says-asserts-it = { $a } { $number ->
    [many] l'affirment
   *[one] l'affirme
 }{ $h }
says-asserts-it-too = { $a } { $number ->
    [many] l'affirment
   *[one] l'affirme
 } aussi{ $h }
says-asserts-it-again = { $a } { $number ->
    [many] l'affirment
   *[one] l'affirme
 } de nouveau{ $h }
says-asserts-bare = { $number ->
    [many] affirment
   *[one] affirme
 }{ $h } { $sound ->
    [other] que { $b }
   *[vowel] qu'{ $b }
 }
says-denies = { $a } { $number ->
    [many] démentent
   *[one] dément
 }{ $h } ceci : { $b }
says-denies-it = { $a } le { $number ->
    [many] démentent
   *[one] dément
 }{ $h }
says-denies-it-too = { $a } le { $number ->
    [many] démentent
   *[one] dément
 } aussi{ $h }
says-denies-it-again = { $a } le { $number ->
    [many] démentent
   *[one] dément
 } de nouveau{ $h }
says-denies-bare = { $number ->
    [many] démentent
   *[one] dément
 }{ $h } ceci : { $b }
says-questions = { $a } { $number ->
    [many] demandent
   *[one] demande
 }{ $h } { $sound ->
    [il] s'{ $b }
   *[other] si { $b }
 }
says-questions-it = { $a } { $number ->
    [many] demandent
   *[one] demande
 } si c'est le cas{ $h }
says-questions-it-too = { $a } { $number ->
    [many] demandent
   *[one] demande
 } aussi si c'est le cas{ $h }
says-questions-it-again = { $a } { $number ->
    [many] demandent
   *[one] demande
 } de nouveau si c'est le cas{ $h }
says-questions-bare = { $number ->
    [many] demandent
   *[one] demande
 }{ $h } { $sound ->
    [il] s'{ $b }
   *[other] si { $b }
 }
says-withdraws = { $a } { $number ->
    [many] retirent
   *[one] retire
 }{ $h } ce propos : { $b }
says-withdraws-it = { $a } { $number ->
    [many] retirent
   *[one] retire
 } ce propos{ $h }
says-withdraws-it-too = { $a } { $number ->
    [many] retirent
   *[one] retire
 } aussi ce propos{ $h }
says-withdraws-it-again = { $a } { $number ->
    [many] retirent
   *[one] retire
 } de nouveau ce propos{ $h }
says-withdraws-bare = { $number ->
    [many] retirent
   *[one] retire
 }{ $h } ce propos : { $b }
says-hedged = {" avec prudence"} ({ $hedge })
says-hedged-it = , avec prudence : { $hedge }
receipt-first = {" : "}
receipt-next = {" ; "}
colon = {" : "}
reported-by = rapporté par { $sources }
said-in = dans { $sources }
date-unknown = date non précisée
not-given = non précisé
hour = { $hour } h { $minute }
days-later = { $count ->
    [0] le même jour
    [one] un jour plus tard
   *[other] { $count } jours plus tard
 }
evidence-says = Élément de preuve : { $a }
offered-by = avancé par { $actor }
claim-without-speaker = L'affirmation : { $a }. Personne n'est noté comme l'affirmant.

# Noms dans une phrase. $a est un identifiant, $b un nom.
claim-noun = l'affirmation selon laquelle { $a }
evidence-noun = l'élément de preuve { $a } ({ $b })
source-noun = la source { $a } ({ $b })

# Les relations en phrases, de $a à $b
relation-reports = La source { $a } rapporte ceci :{" "}
relation-supports = { $a } appuie { $b }.
relation-contradicts = { $a } contredit { $b }.
relation-discredits = { $a } fait douter de { $b }.
relation-compatible = { $a } ne contredit pas { $b }, même si cela y ressemble.
relation-offers = { $a } { $number ->
    [many] avancent
   *[one] avance
 } { $b }.
relation-cites = { $a } rapporte { $b }.
relation-relays = { $a } reprend { $b }.
relation-speaks = { $a } { $number ->
    [many] s'expriment
   *[one] s'exprime
 } dans { $b }.
relation-publishes = { $a } { $number ->
    [many] publient
   *[one] publie
 } { $b }.
relation-member-of = { $a } { $number ->
    [many] font
   *[one] fait
 } partie de ce groupe : { $b }.
relation-part-of = { $a } fait partie d'un ensemble : { $b }.
relation-about = { $a } porte sur ce sujet : { $b }.

# Sources sans titre
by-name = { $joint ->
    [elided] d’{ $name }
    [du] du { $name }
    [des] des { $name }
   *[other] de { $name }
 }
source-by = { $kind } { $by }
source-article = article
source-tweet = Twitter
source-interview = entretien
source-pressrelease = communiqué
source-session = séance
source-broadcast = émission
source-speech = déclaration
source-website = site
source-report = rapport
source-document = document

# Contradictions
contradictions-none = Aucune contradiction ne correspond.
contradictions-instead = { $count ->
    [0] Le dossier n'en contient aucune.
    [one] Le dossier en contient une en tout : demandez sans filtre pour la voir.
   *[other] Le dossier en contient { $count } en tout : demandez sans filtre pour les voir.
 }
contradictions-nobody = { $actor } : aucune contradiction avec personne dans ce dossier.
contradictions-others = { $actor } : en contradiction avec { $others }.
voiced-in = La source { $a } le dit elle-même : { $b }.
voiced-in-without-words = La source { $a } le dit elle-même.
because = Pourquoi : { $a }
because-trap = Pourquoi ce n'est pas une contradiction : { $a }
because-derived = Comment elle a été trouvée : { $a }
unsaid = Ce qui n'est pas dit : { $a }
settle = Ce qui permettrait de trancher : { $a }
derived-written = L'auteur du dossier l'a écrite.
derived-compatible = L'auteur du dossier l'a écrit.
derived-same-claim = L'un affirme et l'autre dément la même chose.
derived-exclusive = L'auteur du dossier dit qu'une seule de ces affirmations au plus peut tenir.
derived-yes-and-no = Même objet, même question, même moment : l'un dit oui, l'autre non.
derived-is-and-is-not = Même objet, même question, même moment : l'un dit que c'est cela, l'autre que ce n'est pas cela.
derived-two-values = Même objet, même question, même moment : deux réponses différentes.
derived-amounts = Même objet, même mesure, même moment : aucun nombre ne convient aux deux.
derived-times = Même objet, même question : aucun moment ne convient aux deux.
derived-places = Même objet, même question, même moment : deux lieux.
shift = { $a } : des deux côtés { $b }
shift-days = { $days ->
    [0] le même jour :
    [one] à un jour d'écart :
   *[other] à { $days } jours d'écart :
 }
shift-days-unknown = (dates non précisées) :
moved-position = la position a changé.
moved-strength = le degré de certitude a changé.
moved-wording = la formulation a changé ; lire les deux citations pour voir si la position a changé aussi.
moved-again = la même chose est dite en d'autres mots.
moved-withdrawal = le propos est retiré.
moved-replaced = le propos, retiré, est remplacé.
position-unchanged = Position : inchangée ({ $stance ->
    [denies] dément → dément
    [hedges] nuance → nuance
    [questions] demande → demande
    [withdraws] retire → retire
   *[asserts] affirme → affirme
 }).
kind-denial = Démenti
kind-number = Chiffres
kind-time = Prévision et suite
kind-cause = Cause
kind-responsibility = Responsabilité
kind-state = État
kind-degree = Degré de certitude
kind-attribution = Qui a dit quoi
kind-shift = Glissement
kind-trap = Piège : pas de contradiction
strength-strict = les deux ne peuvent pas tenir
strength-possible = possible : lire les deux citations
self-contradiction = même personne

# Les sources à la fin d'une réponse
legend-sources = Sources

# Ce que dit un acteur
who-role = Rôle
who-interest = En jeu
who-member-of = Fait partie de
who-members = Membres
who-aliases = Aussi écrit
who-speaks = { $count ->
    [0] Aucune déclaration dans ce dossier.
    [one] Une déclaration : { $parts }{ $hedged ->
        [0] .
       *[other] , avec prudence.
    }
   *[other] { $count } déclarations : { $parts }{ $hedged ->
        [0] .
        [one] {" ;"} une avec prudence.
       *[other] {" ;"} { $hedged } avec prudence.
    }
 }
who-asserts = { $count ->
    [one] une affirmation
   *[other] { $count } affirmations
 }
who-denies = { $count ->
    [one] un démenti
   *[other] { $count } démentis
 }
who-questions = { $count ->
    [one] une question
   *[other] { $count } questions
 }
who-withdraws = { $count ->
    [one] un propos retiré
   *[other] { $count } propos retirés
 }
who-said = Ce qui est dit, dans l'ordre du temps
who-shifts = Ce qui a changé
who-evidence = Éléments de preuve avancés
who-contradictions = Contradictions
who-against = En contradiction avec { $others } ({ $count ->
    [one] une contradiction
   *[other] { $count } contradictions
 }) : demandez `contradictions --by { $id }`.
who-against-own = Dit aussi à un moment ce qui contredit ce qui est dit à un autre : demandez `contradictions --by { $id } --same-actor`.

# Ce qui touche une affirmation
claim-kind = Genre
claim-topic = Sujet
claim-due = À vérifier
claim-kind-fact = fait : c'est ou c'était ainsi
claim-kind-forecast = prévision : ce sera ainsi
claim-kind-responsibility = responsabilité : qui doit en répondre
claim-kind-judgement = jugement : ce que cela vaut
claim-kind-intention = intention : ce que quelqu'un veut faire
claim-why = La preuve pas à pas : `why { $id }`.
claim-who = Qui dit quoi
claim-nobody = Personne n'est noté comme en parlant.
card-words = Mots
card-where = Où
card-when = Quand
card-source = Source
claim-for = Pour : ce qui l'appuie
claim-for-none = Rien n'est donné pour l'appuyer.
claim-against = Contre : les preuves qui la contredisent
claim-against-none = Aucun élément de preuve n'est donné contre elle.
claim-discredits = Ce qui fait douter
discredits-statement = { $a } : cela fait douter de ce que { $number ->
    [many] disent
   *[one] dit
 } { $b }.
discredits-evidence = { $a } : cela fait douter de cet élément de preuve : { $b }.
claim-same = Les uns l'affirment, les autres le démentent.
claim-contradictions = Les affirmations qui la contredisent
claim-traps = { $count ->
    [one] Un piège ressemble à une contradiction et n'en est pas une : demandez `contradictions --about { $id } --traps`.
   *[other] { $count } pièges ressemblent à des contradictions et n'en sont pas : demandez `contradictions --about { $id } --traps`.
 }
claim-origins = D'où elle vient

# Origines
origins-nobody = Personne n'est noté comme l'affirmant : il n'y a pas d'origine à compter.
origins-count = { $reports ->
    [0] Aucune source n'est notée comme la rapportant
    [one] Une source la rapporte
   *[other] { $reports } sources la rapportent
 } ; { $origins ->
    [one] tout remonte à une seule origine :
   *[other] on remonte à { $origins } origines indépendantes :
 }
origins-lines = { $lines ->
    [0] Rien de ce qui est dit ou avancé pour elle ne tient pour l'instant.
    [one] Une voie tient pour elle.
   *[other] { $lines } voies indépendantes tiennent pour elle : aucune source, aucune personne, aucun éditeur, aucune preuve n'est sur toutes.
 }
origins-points = { $count ->
    [one] Tout ce qui tient pour elle passe par un seul point : { $points }. Sans lui, plus rien ne parle pour elle.
   *[other] Tout ce qui tient pour elle passe par une seule chaîne : { $points }. Sans l'un de ces points, plus rien ne parle pour elle.
 }
origins-unrecorded = occasion non précisée
origins-one-voice = C'est chaque fois la même personne ou le même organisme qui parle : { $actor }. Plusieurs origines, une seule voix.
origins-circular = Reprise en boucle : { $sources } { $count ->
    [one] se reprend
   *[other] se reprennent
 }. Une boucle ne confirme rien.
origins-circle-mark = (en boucle)
origins-caveat = Indépendantes, pour autant que le dossier note qui reprend qui.
origins-head-claim = Affirmation
origins-head-reports = Sources
origins-head-origins = Origines
origins-head-lines = Voies
origins-head-voices = Voix
origins-head-where = Où elles se trouvent
origins-silent = { $count ->
    [one] Une autre affirmation n'est affirmée par personne.
   *[other] { $count } autres affirmations ne sont affirmées par personne.
 }

# Variantes
variants-none = Aucune déclaration n'est imprimée sous deux formes différentes.
variants-count = { $versions ->
    [0] Aucune source ne la cite.
    [one] Une seule source la cite : il n'y a rien à comparer.
   *[other] { $versions } sources la citent, { $wordings ->
        [one] toutes dans les mêmes mots.
       *[other] sous { $wordings } formes.
    }
 }
variants-inserted = { $count ->
    [one] Seule la source { $sources } imprime
   *[other] { $sources } impriment
 } { $text } : entre crochets, ce sont les mots du journal, pas de celui qui parle.
variants-added = { $count ->
    [one] Seule la source { $sources } imprime { $text }.
   *[other] { $sources } impriment { $text } ; pas les autres.
 }
variants-omitted = { $count ->
    [one] { $text } manque dans { $sources } seulement.
   *[other] { $text } manque dans { $sources }.
 }
variants-differ = D'autres mots : { $parts }.
variants-print = { $count ->
    [one] { $sources } imprime { $text }
   *[other] { $sources } impriment { $text }
 }
variants-lack = { $count ->
    [one] { $sources } n'a rien à cet endroit
   *[other] { $sources } n'ont rien à cet endroit
 }
variants-typographic = { $count ->
    [one] Un mot diffère par la typographie seule (majuscule, ponctuation, apostrophe).
   *[other] { $count } mots diffèrent par la typographie seule (majuscules, ponctuation, apostrophes).
 }
variants-left-out = { $count ->
    [one] Une autre citation n'a pas été comparée : il y a trop de formes, ou elle est trop longue.
   *[other] { $count } autres citations n'ont pas été comparées : il y a trop de formes, ou elles sont trop longues.
 }
variants-signs = Signes
variants-sign-added = des mots que la plupart des autres sources n'ont pas
variants-sign-replaced = d'autres mots que dans les autres sources
variants-sign-omitted = des mots qui manquent ici et que la plupart des autres sources ont

# Frise
mark-event = événement
mark-statement = déclaration
mark-evidence = élément de preuve
mark-publication = parution d'une source
mark-published = Parution : { $a }
gap-exact = { $count ->
    [one] le lendemain
   *[other] { $count } jours plus tard
 }
gap-at-least = { $count ->
    [one] au moins un jour plus tard
   *[other] au moins { $count } jours plus tard
 }
timeline-no-hour = Heure non précisée :
timeline-undated = Date non précisée
timeline-none = Rien dans le dossier n'est à la fois de cet acteur, de cette affirmation et de ce sujet.
instead-statements = { $count ->
    [0] Le dossier ne contient aucune déclaration.
    [one] Le dossier contient une déclaration.
   *[other] Le dossier contient { $count } déclarations.
 }
instead-actors = { $count ->
    [one] Qui parle : { $ids }.
   *[other] Ceux qui parlent le plus : { $ids }.
 }
instead-topics = { $count ->
    [one] Le sujet : { $ids }.
   *[other] Les sujets qui ont le plus d'affirmations : { $ids }.
 }

# Matrice
matrix-number = N°
matrix-contradicted = ≠ nombre d'affirmations qui la contredisent
matrix-none = Personne dans le dossier ne parle d'une telle affirmation.
matrix-telling = La ligne la plus parlante est la n° { $number }, où les positions diffèrent le plus : { $a }
matrix-more = Non montré : { $parts }. Demandez avec `--max 0` pour tout voir, ou choisissez avec `--actors`, `--claims` et `--topic`.
matrix-more-claims = { $count ->
    [one] une autre affirmation
   *[other] { $count } autres affirmations
 }
matrix-more-actors = { $count ->
    [one] un autre acteur
   *[other] { $count } autres acteurs
 }
matrix-claims = Affirmations
matrix-actors = Acteurs
letter-asserts = A
    .meaning = affirme
letter-denies = D
    .meaning = dément
letter-hedges = P
    .meaning = avec prudence
letter-questions = Q
    .meaning = questionne
letter-withdraws = R
    .meaning = se rétracte
letter-silence = ne dit rien (ce qui n'est pas être d'accord)

# Chemins
path-found = { $count ->
    [one] Une relation relie { $a } et { $b } :
   *[other] Une chaîne de { $count } relations relie { $a } et { $b } :
 }
path-none = Aucune chaîne de relations ne relie { $a } et { $b }.
path-same = Les deux identifiants nomment la même fiche : { $a }.

# Suggestions
suggest-none = Rien à suggérer : tout ce que les fiches impliquent est écrit.
suggest-count = { $count ->
    [one] Une contradiction découle des fiches et n'est pas écrite :
   *[other] { $count } contradictions découlent des fiches et ne sont pas écrites :
 }
suggest-paste = Pour l'écrire, ajoutez ceci sous `contradicts` ; si les deux peuvent tenir ensemble, écrivez-les sous `compatible` avec la raison :
suggest-said = { $count ->
    [one] Une affirmation est affirmée par les uns et démentie par les autres
   *[other] { $count } affirmations sont affirmées par les uns et démenties par les autres
 } : les déclarations le disent déjà, il n'y a rien à écrire ({ $ids }).
suggest-alike = Citations presque identiques
suggest-merge = Les déclarations `{ $one }` et `{ $other }` n'en font peut-être qu'une, rapportée par { $a } et { $b }.
suggest-relay = { $pairs ->
    [one] { $a } et { $b } impriment presque les mêmes mots
   *[other] { $a } et { $b } impriment { $pairs } fois presque les mêmes mots
 } : l'une reprend peut-être l'autre, ou les deux une troisième. Rien dans le dossier ne les relie.
suggest-if-so = Si c'est le cas, écrivez dans `{ $id }` :

# Ce qui est demandé en vain
ask-unknown-id = identifiant inconnu : `{ $id }` (attendu ici : { $wanted })
ask-wrong-kind = `{ $id }` désigne autre chose ({ $kind }) que ce qui est attendu ici ({ $wanted })
ask-some-ids = il existe par exemple { $ids }
ask-near-ids = les plus proches sont { $ids }
ask-bad-date = `{ $date }` n'est pas une date
    .help = écrivez une année, un mois ou un jour : 2021, 2021-04 ou 2021-04-06
ask-bad-word = `{ $word }` n'est pas un des mots attendus ici
    .help = écrivez l'un de ces mots : { $words }
ask-bad-number = `{ $number }` n'est pas un nombre entier
ask-zero = `0` est trop peu : le plus petit nombre qui convient ici est 1
ask-missing = { $name } n'est pas donné : il faut un identifiant

# Aide des questions
ask-contradictions = Qui contredit qui, en phrases, avec les preuves à l'appui
    .by = Un acteur qui tient un côté
    .with = Un acteur qui tient l'autre côté
    .about = Une affirmation, ou le sujet dont elle parle
    .kind = Seulement ce genre de contradiction
    .same-actor = Seulement quand la même personne tient les deux côtés
    .since = Seulement avec un propos tenu ce jour-là ou après
    .until = Seulement avec un propos tenu ce jour-là ou avant
    .strict = Seulement quand les deux côtés ne peuvent pas tenir
    .traps = Les pièges : les paires qui semblent contradictoires et ne le sont pas

ask-who = Ce qu'un acteur affirme, dément et nuance, dans l'ordre du temps, et ce qui a changé
    .actor = L'acteur
ask-claim = Pour, contre, qui dit quoi, dans quelle source
    .claim = L'affirmation
ask-timeline = Déclarations, événements, éléments de preuve et parutions dans l'ordre du temps
    .actor = Seulement ce que cet acteur dit ou avance
    .claim = Seulement ce qui touche cette affirmation
    .topic = Seulement ce qui porte sur ce sujet ou ses parties
ask-origins = Combien d'origines indépendantes derrière une affirmation ; les reprises en boucle
    .claim = L'affirmation ; toutes si elle n'est pas donnée
ask-variants = Un même propos tel que plusieurs sources l'impriment, mot à mot
    .statement = La déclaration ; toutes celles qui diffèrent si elle n'est pas donnée
ask-matrix = Les affirmations par acteur : qui affirme, dément, nuance, questionne, se rétracte, ne dit rien
    .actors = Seulement ces acteurs, identifiants séparés par des virgules
    .claims = Seulement ces affirmations, identifiants séparés par des virgules
    .topic = Seulement les affirmations sur ce sujet ou ses parties
    .max = Pas plus de lignes ni de colonnes que ce nombre ; 0 pour tout
ask-path = La plus courte chaîne de relations entre deux fiches, en phrases
    .from = Où la chaîne commence
    .to = Où elle finit
ask-suggest = Les contradictions que les fiches impliquent et qu'aucune n'énonce, prêtes à coller
