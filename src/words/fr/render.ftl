# Cartes d'une image
diagram-card-source = Source
diagram-card-actor = Acteur
diagram-card-claim = Affirmation
diagram-card-evidence = Preuve
diagram-card-more = Suite
diagram-more = { $count ->
    [one] et une autre affirmation
   *[other] et { $count } autres affirmations
 }
diagram-more-actors = { $count ->
    [one] un acteur
   *[other] { $count } acteurs
 }
diagram-more-evidence = { $count ->
    [one] une preuve
   *[other] { $count } preuves
 }
diagram-more-statements = { $count ->
    [one] et une autre déclaration
   *[other] et { $count } autres déclarations
 }

# Lignes d'une image
diagram-asserts = affirme
diagram-hedges = nuance
diagram-denies = dément
diagram-questions = demande
diagram-withdraws = retire
diagram-contradicts = contredit
diagram-compatible = piège
diagram-supports = appuie
diagram-weakens = affaiblit
diagram-discredits = discrédite
diagram-reports = rapporte
diagram-relays = reprend
diagram-differs-object = autre objet
diagram-differs-time = autre moment
diagram-differs-place = autre lieu
diagram-differs-measure = autre mesure
diagram-differs-question = autre question
diagram-differs-speaker = autre locuteur
diagram-differs-degree = autre degré de certitude
diagram-count-asserts = { $count ->
    [one] 1 affirme
   *[other] { $count } affirment
 }
diagram-count-hedges = { $count ->
    [one] 1 nuance
   *[other] { $count } nuancent
 }
diagram-count-denies = { $count ->
    [one] 1 dément
   *[other] { $count } démentent
 }
diagram-count-questions = { $count ->
    [one] 1 demande
   *[other] { $count } demandent
 }
diagram-count-withdraws = { $count ->
    [one] 1 retire
   *[other] { $count } retirent
 }

# L'image en phrases
diagram-tell-contradicts = « { $a } » et « { $b } » ne peuvent pas tenir ensemble.
diagram-tell-compatible = « { $a } » et « { $b } » semblent se contredire et ne se contredisent pas.
diagram-tell-supports = « { $a } » appuie « { $b } ».
diagram-tell-weakens = « { $a } » affaiblit « { $b } ».
diagram-tell-discredits = « { $a } » discrédite « { $b } ».
diagram-tell-reports = « { $a } » rapporte les propos de « { $b } ».
diagram-tell-relays = « { $a } » reprend « { $b } ».

# Titre, légende, pied
diagram-title-whole = Qui dit quoi ?
diagram-title-around = Autour de : { $name }
diagram-title-one = Face à face
diagram-title-shift = Face à soi-même
diagram-title-trap = Un piège : pas de contradiction
diagram-title-topic = { $name } : qui dit quoi ?
diagram-title-actor = { $name } : ce qui est dit, ce qui est contredit
diagram-title-between = { $a } face à { $b }
diagram-title-contradictions = Qui contredit qui ?
diagram-title-traps = Pièges : ce qui semble se contredire et ne se contredit pas
diagram-legend = Légende
diagram-days = { $from }–{ $to } { $month } { $year }
diagram-said = Propos tenus : { $date }
diagram-sources = { $count ->
    [one] Source : { $sources }
   *[other] Sources : { $sources }
 }

# L'affiche d'une contradiction
diagram-where = Où
diagram-when = Quand
diagram-hedge = Réserve
diagram-evidence = Preuve
diagram-against = Contre l'autre
diagram-no-evidence = aucune notée
diagram-reported = Rapporté par
diagram-wordings = (sous { $count } formes)
diagram-also = Aussi
diagram-nobody = Personne n'est noté
diagram-no-quote = aucune citation notée
diagram-why = Pourquoi c'est un conflit
diagram-why-not = Pourquoi ce n'en est pas un
diagram-voiced = Un texte le dit lui-même
diagram-unsaid = Ce qui n'est pas dit
diagram-settle = Ce qui permettrait de trancher
diagram-moved = Ce qui a changé
diagram-days-apart = { $days ->
    [0] Le même jour :
    [one] À un jour d'écart :
   *[other] À { $days } jours d'écart :
 }
diagram-days-unknown = Dates non précisées :
diagram-test-object = même objet ?
diagram-test-time = même moment ?
diagram-test-question = même question ?
diagram-test-answers = réponses opposées ?
diagram-answer-yes = oui
diagram-answer-no = non
diagram-answer-unclear = à voir

# La commande `render`
cli-note = {"note : "}
cli-render = Une image du cas : SVG, PNG, DOT, Mermaid, texte
    .to = Le genre d'image ; sinon, la fin du nom du fichier décide
    .around = Seulement cette fiche et ce qui lui est lié
    .depth = À combien de lignes de distance [par défaut : 1]
    .contradiction = Une contradiction ou un piège en affiche : deux citations face à face
    .topic = Seulement les affirmations sur cette chose, et ce qui les contredit
    .actor = Seulement ce que dit cet acteur, et ce que d'autres en disent
    .between = Seulement là où ces deux se contredisent
    .max = Le plus grand nombre de cartes ; les plus contestées d'abord, les autres comptées [par défaut : 60 pour svg, png, mermaid]
    .form = map, reading (colonnes : sources, acteurs, affirmations, preuves) ou poster
    .theme = Les couleurs [par défaut : light]
    .engine = Qui place les cartes : own, ou un Graphviz installé (dot) [par défaut : own]
    .width = La largeur de l'image, en pixels
    .scale = Combien de fois sa taille naturelle
    .paper = À la taille de ce papier, en caractères de 11 points : a4, a3, a2 ou a1 ; montre les plus contestées qui tiennent, les autres comptées
    .keep = Une image SVG précédente : les cartes qui y sont gardent leur place
    .output = Le fichier à écrire ; sinon, la sortie standard
render-to-what = quel genre d'image ?
render-kinds = nommez-le avec --to, ou par la fin de -o FICHIER : { $kinds }
render-unknown-kind = aucune image du genre `{ $kind }` n'est connue
render-left-out = cette version ne sait pas dessiner { $kind }
    .help = `cargo install --path . --features { $feature }` l'apporte ; sinon, --to svg dessine la même image
render-binary = { $kind } n'est pas fait pour un terminal
    .help = écrivez-le dans un fichier avec -o FICHIER, ou dans un tube
render-bad-size = une image a de 50 à 40000 pixels de large, ou de 0.05 à 20 fois sa taille naturelle
render-failed = l'image n'a pas pu être dessinée : { $reason }
render-too-large = l'image compterait { $cards } cartes et { $lines } lignes
    .help = réduisez la vue : --topic, --actor, --around, --contradiction, ou --max N
render-too-many-pixels = une image de { $width } sur { $height } pixels est trop grande
    .help = demandez moins avec --width ou --scale, réduisez la vue, ou dessinez avec --to svg
render-two-selections = --{ $one } et --{ $other } choisissent en même temps
    .help = n'en donnez qu'un ; les filtres de `contradictions` vont ensemble
render-poster-of-one = une affiche montre une seule contradiction
    .help = nommez-la avec --contradiction ; `quidit contradictions` donne leurs identifiants
render-no-contradiction = aucune contradiction et aucun piège n'a l'identifiant `{ $id }`
render-without-dot = Graphviz n'a pas servi : { $reason } ; quidit a placé l'image lui-même
render-dot-absent = aucun programme `dot` n'est trouvé
render-dot-slow = il a mis plus de { $seconds } secondes
render-dot-failed = il a échoué
render-small-on-paper = cela ne tient pas sur { $paper } en caractères de 11 points : ils font { $points } points
render-unread = `{ $path }` n'a pas pu être lu : { $reason }
render-nothing-kept = `{ $path }` ne contient la place d'aucune carte montrée maintenant
    .help = --keep prend un SVG que `quidit render` a dessiné en carte ou en colonnes
render-missing-signs = la police n'a pas de signe pour { $signs } : un vide à la place ; --to svg les garde
