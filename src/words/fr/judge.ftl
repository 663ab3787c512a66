# États d'une affirmation
state-corroborated = corroborée
state-refuted = réfutée
state-contested = contestée
state-unsupported = sans appui
state-undecided = indécise
states-corroborated = Corroborées : ce qui tient parle pour elles
states-refuted = Réfutées : ce qui tient parle contre elles
states-contested = Contestées : les deux côtés tiennent
states-unsupported = Sans appui : rien de ce qui tient ne parle ni pour elles ni contre elles
states-undecided = Indécises : un point n'est pas réglé, ou il manque une voie indépendante
states-count = { $count ->
    [0] aucune affirmation
    [one] { $count } affirmation
   *[other] { $count } affirmations
 }

# Règle du jeu
policy-counts = Règle suivie : un simple propos compte comme preuve.
policy-does-not-count = Règle suivie : un simple propos ne compte pas comme preuve.
policy-lines = { $lines ->
    [one] Une voie suffit pour corroborer.
   *[other] Il faut { $lines } voies indépendantes pour corroborer.
 }

# Qui le dit
held-by-nobody = Personne n'est noté comme l'affirmant ou la démentant.
held-asserted = Affirmée par { $asserted }.
held-denied = Démentie par { $denied }.
held-both = Affirmée par { $asserted } ; démentie par { $denied }.

# Raisons
why-state = Cette affirmation est { $a }.
why-backed = { $lines ->
    [one] Ce qui tient encore parle pour elle, et rien de ce qui tient ne parle contre. Une seule voie y mène.
   *[other] Ce qui tient encore parle pour elle, par { $lines } voies indépendantes, et rien de ce qui tient ne parle contre.
 }
why-opposed = { $lines ->
    [one] Ce qui tient encore ne parle que contre elle. Une seule voie y mène.
   *[other] Ce qui tient encore ne parle que contre elle, par { $lines } voies indépendantes.
 }
why-both-sides = De bonnes raisons tiennent des deux côtés.
why-nothing-offered = Personne n'a rien montré, ni pour ni contre.
why-nothing-stands = { $offered ->
    [for] Rien de ce qui est avancé pour elle ne tient.
    [against] Rien n'est avancé pour elle, et rien de ce qui parle contre elle ne tient.
   *[both] Rien de ce qui est avancé ne tient, ni pour elle ni contre elle.
 }
why-circular = Elle ne s'appuie que sur des affirmations qui s'appuient sur elle : c'est un cercle.
why-single-origin = { $lines ->
    [one] Un seul côté tient, mais par une seule voie ; il en faut { $wanted } indépendantes.
   *[other] Un seul côté tient, mais par { $lines } voies ; il en faut { $wanted } indépendantes.
 }
why-unsettled = { $count ->
    [one] Elle dépend d'un point qui n'est pas réglé : { $open }.
   *[other] Elle dépend de points qui ne sont pas réglés : { $open }.
 }
why-loop = Elle est prise dans une boucle : ce dont elle dépend dépend d'elle.
why-origin = Tout passe par : { $origin }.
why-deeper = La preuve continue plus bas : demandez-la avec --depth { $depth }.

# Preuve, pas à pas
proof-pro-stands = { $count ->
    [one] Pour elle, quelque chose tient :
   *[other] Pour elle, { $count } appuis tiennent ; voici le plus direct :
 }
proof-pro-nothing-offered = Pour elle, rien n'est avancé.
proof-pro-fallen = Pour elle, rien de ce qui est avancé ne tient :
proof-pro-circular = Pour elle, il n'y a qu'un cercle. Ces affirmations ne s'appuient que les unes sur les autres : { $a }.
proof-pro-waits = Pour elle, rien n'est acquis : cela dépend d'un point qui n'est pas réglé.
proof-con-stands = { $count ->
    [one] Contre elle, quelque chose tient :
   *[other] Contre elle, { $count } objections tiennent ; voici la plus directe :
 }
proof-con-nothing-offered = Contre elle, rien n'est avancé.
proof-con-fallen = Contre elle, rien de ce qui est avancé ne tient :
proof-con-waits = Contre elle, rien n'est acquis : cela dépend d'un point qui n'est pas réglé.
proof-item-undisputed = Rien ne met cela en cause.
proof-item-defended = Ce qui met cela en cause est tombé :
proof-item-discredited = Cela ne compte plus, car un élément qui tient le met en cause :
proof-item-doubted = Ce n'est pas réglé, car un élément qui n'est pas réglé non plus le met en cause :
proof-claim = L'affirmation { $a }
proof-claim-accepted = tient.
proof-claim-unbacked = ne tient pas.
proof-claim-suspended = n'est pas réglée.
proof-claim-both-sides = est contestée : elle n'est pas réglée.
proof-again = Déjà montré plus haut.
proof-loop = C'est la boucle : on revient à un point déjà nommé.
proof-deeper = La suite n'est pas montrée.
ground-because = Lien : { $because }
ground-written = Contradiction notée dans le dossier : { $because }
ground-written-only = Contradiction notée dans le dossier, sans raison.
ground-derived = Contradiction déduite, que personne n'a écrite : { $because }
ground-exclusive = Contradiction déduite : l'auteur du dossier dit qu'une seule de ces affirmations au plus peut tenir.
ground-withdrawn = La personne a retiré son propos.

# Voies
lines-for = { $lines ->
    [one] Pour elle : une seule voie.
   *[other] Pour elle : { $lines } voies indépendantes.
 }
lines-against = { $lines ->
    [one] Contre elle : une seule voie.
   *[other] Contre elle : { $lines } voies indépendantes.
 }
lines-points = Tout passe par : { $points }.

# Ce qui changerait l'état
change = Ce qui changerait son état :
change-one = Sans { $single }, elle serait { $state }.
change-more = { $more ->
    [one] Un autre élément, retiré seul, la ferait changer aussi.
   *[other] { $more } autres éléments, retirés seuls, la feraient changer aussi.
 }
change-none = Aucun élément, retiré seul, ne changerait son état.
change-too-many = Trop d'éléments sont en jeu pour essayer de les retirer un à un.
single-evidence = la preuve { $from }
single-statement = { $from }
single-supports = l'appui de { $from } à { $to }
single-contradicts = la contradiction entre { $from } et { $to }
single-discredits = l'objection de { $from } contre { $to }
statement-asserts = le propos { $by } (`{ $id }`)
statement-denies = le démenti { $by } (`{ $id }`)
statement-questions = la question { $by } (`{ $id }`)
statement-withdraws = la rétractation { $by } (`{ $id }`)
single-exclusive = l'exclusion mutuelle de { $all }
single-propositions = la contradiction déduite entre { $from } et { $to }

# Options
strength-value = Force ({ $model }) : { $value }.
strength-none = Force ({ $model }) : le calcul ne se stabilise pas, il n'y a pas de nombre.
standard-resolves = Au critère « { $standard } », le pour pèse { $pro } et le contre { $con } : elle serait { $state }.
standard-scintilla = le moindre indice
standard-preponderance = le plus lourd l'emporte
standard-clear-and-convincing = net et convaincant
standard-beyond-doubt = au-delà du doute
standard-dialectical = sans objection qui tienne
standard-leaves = Au critère « { $standard } », le pour pèse { $pro } et le contre { $con } : cela ne change rien.
share-pro = { $name } : { $value } (pour)
share-con = { $name } : { $value } (contre)
share-none = { $name } : sans nombre
rubric = Barème de départ, choisi et non mesuré : { $scores } ; un propos vaut 0,4, un propos prudent 0,2, une affirmation 0,5.
rubric-one = { $kind } { $score }
rubric-document = document
rubric-figure = chiffre
rubric-event = événement
rubric-testimony = témoignage
rubric-observation = observation
rubric-absence = absence

# Hypothèses concurrentes
ach-no-rival = Aucune autre affirmation ne la contredit : il n'y a rien à comparer.
ach-score = Incohérence : { $score }.
ach-unexamined = Incohérence : { $score }, mais rien n'a été avancé sur elle.
ach-offered = Ce qui est avancé
ach-credibility = Crédibilité
ach-diagnostic = Départage ?
ach-tells = oui
ach-tells-nothing = non
ach-dropped = Écarté, car mis en cause par ce qui tient : { $dropped }.
ach-legend = C : va dans son sens. I : va contre. II : la contredit strictement. · : n'en dit rien. La moins incohérente vient d'abord ; ce n'est pas la plus probable.

# Aide
ask-claim-missing = il faut nommer une affirmation
    .help = donnez son identifiant, par exemple après avoir regardé la liste des états
ask-states = L'état de chaque affirmation, et pourquoi
    .testimony = Si un simple propos compte comme preuve : counts ou does-not-count
    .newsroom = Demander deux voies indépendantes pour corroborer
    .lines = Demander tant de voies indépendantes pour corroborer
    .strength = Afficher aussi une force graduelle : dfquad, quadratic-energy, euler ou h-categoriser
    .standard = Afficher aussi ce qu'un critère de preuve ferait des affirmations contestées : WORD pour toutes, CLAIM=WORD pour une, séparés par des virgules ; scintilla, preponderance, clear-and-convincing, beyond-doubt ou dialectical
ask-why = La preuve de l'état d'une affirmation, et ce qui le changerait
    .claim = L'affirmation
    .testimony = Si un simple propos compte comme preuve : counts ou does-not-count
    .newsroom = Demander deux voies indépendantes pour corroborer
    .lines = Demander tant de voies indépendantes pour corroborer
    .depth = Jusqu'à quelle profondeur raconter la preuve
    .strength = Afficher aussi une force graduelle, et la part de chaque élément
    .standard = Afficher aussi ce qu'un critère de preuve en ferait : scintilla, preponderance, clear-and-convincing, beyond-doubt ou dialectical ; CLAIM=WORD pour une seule affirmation
ask-ach = Une affirmation et celles qui la contredisent, face à chaque preuve (hypothèses concurrentes)
    .claim = L'affirmation
    .testimony = Si un simple propos compte comme preuve : counts ou does-not-count
