# Déclarations. $a est celui qui parle, $b l'affirmation.
says-asserts = { $a } affirme : { $b }
says-asserts-it = { $a } l'affirme aussi
says-denies = { $a } dément : { $b }
says-denies-it = { $a } le dément
says-questions = { $a } pose la question : { $b }
says-questions-it = { $a } pose la question
says-withdraws = { $a } retire : { $b }
says-withdraws-it = { $a } retire ce propos
says-hedged = , avec réserve ({ $hedge })
receipt-first = {" : "}
receipt-next = {" ; "}
receipt-colon = {", "}
reported-by = rapporté par { $sources }
date-unknown = date non précisée
evidence-says = Preuve avancée : { $a }
offered-by = avancée par { $actor }
claim-without-speaker = L'affirmation : { $a }. Personne n'est noté comme l'affirmant.

# Sources sans titre
source-by = { $kind } de { $by }
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
contradictions-nobody = { $actor } n'est en contradiction avec personne dans ce dossier.
contradictions-others = { $actor } est en contradiction avec { $others }.
voiced-in = { $a } le dit elle-même : { $b }.
voiced-in-without-words = { $a } le dit elle-même.
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
shift = { $a } se trouve des deux côtés { $b }
shift-days = { $days ->
    [0] le même jour :
    [one] à un jour d'écart :
   *[other] à { $days } jours d'écart :
 }
shift-days-unknown = (dates non précisées) :
moved-position = la position a changé.
moved-strength = le degré de certitude a changé.
moved-wording = la formulation a changé.
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

# Ce qui est demandé en vain
ask-unknown-id = { $wanted } : identifiant inconnu `{ $id }`
ask-wrong-kind = `{ $id }` n'est pas du genre attendu ({ $wanted }) mais : { $kind }
ask-near-ids = les plus proches sont { $ids }
ask-bad-date = `{ $date }` n'est pas une date
    .help = écrivez une année, un mois ou un jour : 2021, 2021-04 ou 2021-04-06
ask-bad-word = `{ $word }` n'est pas un des mots attendus ici
    .help = écrivez l'un de ces mots : { $words }
ask-bad-number = `{ $number }` n'est pas un nombre entier

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
