# L'explorateur : le cadre
page-untitled-case = Qui dit quoi ?
page-skip-content = Aller au contenu
page-skip-search = Aller à la recherche
page-skip-list = Aller à la liste des affirmations
page-views = Vues
page-for-pupils = Pour les élèves
page-for-teachers = Pour l'enseignant
page-notes = Notes
page-print = Imprimer
page-my-questions = Mes questions
page-kept-nowhere = (rien n’est enregistré)
page-ask-who = Qui parle ?
page-ask-from-where = D’où parle-t-il ?
page-ask-when = Quand ?
page-ask-what-evidence = Quelle preuve ?
page-project = Projeter
page-foot = { $sources ->
    [one] { $sources } source lue
   *[other] { $sources } sources lues
 } · { $claims ->
    [one] { $claims } affirmation
   *[other] { $claims } affirmations
 } · { $actors ->
    [one] { $actors } acteur
   *[other] { $actors } acteurs
 }
page-quotes-checked = Chaque citation a été cherchée dans le texte de sa source ; celles qui n'y sont pas mot pour mot sont signalées.
page-quotes-unchecked = Citations non comparées aux textes des sources : ces textes n'étaient pas là quand la page a été faite.
page-offline = Hors ligne : rien ne sort de cette page
page-privacy = Vie privée
page-privacy-text = Cette page n'envoie rien et n'appelle aucun site : le navigateur le lui interdit. Pas de compte, pas de cookie, rien n'est enregistré, sauf le choix du thème si vous le changez.
page-missing = Cette fiche n'existe pas (ou plus)
page-missing-near = Les plus proches :
page-note = Note :
page-unknown = non précisé
page-none = Rien n'est noté.
page-link = Copier le lien
page-copied = Lien copié
page-shown = Affichés : {"{n}"} sur {"{m}"}
page-show-all = Tout réafficher
page-all-hidden = Tout est masqué par les filtres.

# Les vues
page-accueil = Contradictions
page-carte = Carte
page-matrice = Matrice
page-frise = Frise
page-affirmations = Affirmations
page-acteurs = Acteurs
page-sources = Sources
page-pieges = Pièges
page-recherche = Recherche
page-reglages = Réglages
page-aide = Aide

# Les quatre questions
page-who = Qui
page-where = Où
page-when = Quand
page-evidence = Preuve
page-source = Source
page-interest = Intérêt
page-no-evidence = aucune citée
page-no-quote = Pas de citation.
page-with-reserve = avec réserve
page-position = Position
page-quote = Citation exacte

# Ce que fait une déclaration, ce que fait une relation
page-asserts = affirme
page-denies = dément
page-hedges = nuance
page-questions = demande
page-withdraws = retire
page-contradicts = contredit
page-supports = appuie
page-weakens = affaiblit
page-said-by = dit par
page-letter-asserts = A
page-letter-denies = D
page-letter-hedges = N
page-letter-questions = Q
page-letter-withdraws = R
page-silent = ne s'exprime pas
page-actor = Acteur
page-claim = Affirmation
page-event = Événement
page-published = Publication

# Accueil
page-start-title = Qui contredit qui ?
page-start-first = Voici les { $shown } premières sur { $count }. Les autres se trouvent par la recherche et sur les pages des affirmations et des acteurs.
page-part = De { $from } à { $to }, sur { $count }.
page-part-others = Voir les { $count } autres
page-part-before = Retour : { $from } à { $to }
page-part-behind = Suite : { $from } à { $to }
page-more-topics = { $count ->
    [one] et un autre thème
   *[other] et { $count } autres thèmes
 }
page-start-counts = { $claims ->
    [one] { $claims } affirmation
   *[other] { $claims } affirmations
 }, { $conflicts ->
    [0] aucune contradiction
    [one] { $conflicts } contradiction
   *[other] { $conflicts } contradictions
 }
page-why-order = Pourquoi cet ordre ?
page-order = D'abord les paires dont les deux côtés ne peuvent pas tenir ensemble, puis celles qu'il faut lire de près. Ensuite celles qui ont le plus d'origines indépendantes, les deux côtés réunis. À égalité, un ordre fixe : le même dossier donne toujours la même liste.
page-empty = Aucune affirmation pour l'instant. Ajoutez-en une dans un fichier du dossier :
page-sample =
    Graph(
        actors: [ (id: "maire", name: "Le maire", kind: Person) ],
        sources: [ (id: "journal", kind: Article) ],
        claims: [ (id: "pont-ferme", kind: Fact, text: "Le pont est fermé.") ],
        asserts: [ (actor: "maire", claim: "pont-ferme", source: "journal", quote: "…") ],
    )
page-no-conflict = Aucune contradiction dans cette sélection.
page-untitled = Sans thème
page-compare = Comparer face à face
page-weight = { $quotes ->
    [one] { $quotes } citation
   *[other] { $quotes } citations
 } · { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
 }
page-others-too = { $count ->
    [one] et un autre
   *[other] et { $count } autres
 }
page-more-filters = Filtrer et trier
page-filter-type = Genre
page-filter-force = Force
page-filter-topic = Thème
page-filter-show = Montrer
page-day-de = Du
page-day-a = au
page-day-first = début
page-day-last = fin
page-sort = Trier
page-sort-doc = Les plus documentées
page-sort-date = Les plus récentes
page-sort-az = De A à Z

# Face à face
page-face = Face à face
page-place = { $at } sur { $of }
page-previous = ◀ précédent
page-next = suivant ▶
page-evidence-behind = Ce qui est avancé à l'appui
page-is-it = Est-ce une contradiction ?
page-your-opinion-first = Votre réponse d'abord, puis ouvrez
page-which-kind-first = Quel genre ? Répondez, puis ouvrez
page-what-differs-first = Qu'est-ce qui diffère ? Répondez, puis ouvrez
page-four-tests = Les quatre tests
page-test-object = Même objet ?
page-test-time = Même moment ?
page-test-question = Même question ?
page-test-answers = Réponses opposées ?
page-yes = oui
page-no = non
page-unclear = les textes ne le disent pas
page-why = Pourquoi :
page-found = Comment elle a été trouvée :
page-unsaid = Ce qui n'est pas dit :
page-settle = Ce qui permettrait de trancher :
page-voiced = Une source parle elle-même de contradiction
page-more-voices = { $count ->
    [one] une autre voix
   *[other] { $count } autres voix
 }
page-nobody = Personne n'est noté
page-nobody-says = Personne n'est noté comme l'affirmant.
page-differs = Pas de contradiction
page-differs-object = Pas de contradiction : autre objet
page-differs-time = Pas de contradiction : autre moment
page-differs-place = Pas de contradiction : autre lieu
page-differs-measure = Pas de contradiction : autre mesure
page-differs-question = Pas de contradiction : autre question
page-differs-speaker = Pas de contradiction : autre auteur
page-differs-degree = Pas de contradiction : autre degré

# Pièges
page-traps-lead = Ces paires ont l'air de se contredire et ne se contredisent pas : elles ne parlent pas de la même chose, du même moment ou de la même mesure.

# Affirmation
page-claim-fact = Question de fait
page-claim-forecast = Prévision
page-claim-responsibility = Responsabilité
page-claim-judgement = Jugement
page-claim-intention = Intention
page-about = à propos de :
page-due = vérifiable :
page-for = Pour
page-for-and-against = Pour et contre
page-against = Contre
page-who-says-what = Qui dit quoi
page-pairs = À comparer
page-statements = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
 }
page-variants = La même phrase, telle que chaque source l'imprime
page-state = Qu'est-ce qui tient, et pourquoi ?
page-rule = Règle suivie
page-variants-signs = + mots que les autres n'ont pas ; − mots qu'elle n'a pas ; ≠ autres mots
page-mark-added = ajouté :
page-mark-inserted = inséré entre crochets :
page-mark-replaced = autrement :
page-mark-omitted = manque :
page-independence = { $sources ->
    [0] Aucune source
    [one] { $sources } source
   *[other] { $sources } sources
 }, { $origins ->
    [0] aucune origine connue
    [one] { $origins } origine :
   *[other] { $origins } origines :
 }
page-each-an-origin = { $count ->
    [one] { $count } source, qui est une origine.
   *[other] { $count } sources, dont chacune est une origine.
 }
page-conflicts = { $count ->
    [one] { $count } contradiction
   *[other] { $count } contradictions
 }

# Acteur
page-actor-person = Personne
page-actor-organization = Organisation
page-actor-institution = Institution
page-actor-group = Groupe
page-member-of = Fait partie de
page-also-written = Aussi écrit
page-actors-speak = Qui parle
page-actors-spoken-of = De qui on parle
page-speaks = { $times ->
    [0] Ne parle pas dans ce dossier : on en parle.
    [one] Parle une fois.
   *[other] Parle { $times } fois, sur { $claims ->
        [one] une affirmation
       *[other] { $claims } affirmations
     }.
 }
page-in-time = Dans l'ordre du temps
page-shifts = Ce qui a changé
page-offers = Preuves avancées
page-facing = Contradictions où cet acteur prend part

# Source
page-publisher = Publié par
page-url = Adresse
page-what-others-say = Que disent les autres ?
page-others-count = { $count ->
    [0] Aucune autre source de ce dossier ne parle des mêmes affirmations.
    [one] Une autre source parle des mêmes affirmations :
   *[other] { $count } autres sources parlent des mêmes affirmations :
 }
page-chain = D'où vient l'information ?
page-is-origin = Cette source n'en reprend aucune autre du dossier : elle est une origine.
page-origins = { $count ->
    [one] Tout remonte à { $count } origine.
   *[other] Tout remonte à { $count } origines.
 }
page-circular = Reprise en rond : ces sources se reprennent l'une l'autre et comptent pour une seule origine.
page-repeated = { $count ->
    [one] Reprise par { $count } source
   *[other] Reprise par { $count } sources
 }
page-one-origin = { $count } sources qui répètent la même parole ne font qu'une seule origine.
page-quotes-from = { $count ->
    [one] Ce que cette source rapporte ({ $count })
   *[other] Ce que cette source rapporte ({ $count })
 }
page-evidence-here = Preuves rapportées ici
page-sources-read = Lues pour ce dossier
page-sources-heard = Connues par d'autres

# Preuve
page-evidence-document = Preuve : document
page-evidence-figure = Preuve : chiffre
page-evidence-event = Preuve : événement
page-evidence-testimony = Preuve : témoignage
page-evidence-observation = Preuve : observation
page-evidence-absence = Preuve : absence
page-offered-for = À l'appui de
page-offered-against = Contre
page-discredited = Ce qui l'affaiblit

# Frise
page-scale = Échelle
page-scale-hour = heure
page-scale-day = jour
page-scale-month = mois
page-no-hour = heure non précisée
page-no-hours = Où aucune heure n'est écrite : heure non précisée.
page-gap = { $count ->
    [one] ⋯ { $count } jour ⋯
   *[other] ⋯ { $count } jours ⋯
 }

# Matrice
page-matrix-title = Matrice : qui dit quoi
page-matrix-lead = Ce que chaque acteur dit de chaque affirmation, thème par thème. Les affirmations où l'on se contredit le plus viennent en premier, avec ceux qui en parlent. Se taire n'est pas approuver.
page-turn-matrix = Une ligne par acteur
page-see-matrix = Voir dans la matrice
page-rows-shown = Lignes montrées : {"{n}"} sur {"{m}"}
page-matrix-corner = Qui dit quoi
page-matrix-goes-on = Suite, avec d'autres acteurs : les affirmations dont l'un d'eux parle.
page-matrix-of = Qui dit quoi : { $topic }
page-matrix-more = Cette table montre les affirmations où l'on se contredit le plus, avec les acteurs qui en parlent. { $claims ->
        [0] Aucune autre affirmation
        [one] Une autre affirmation
       *[other] { $claims } autres affirmations
    } et { $actors ->
        [0] aucun autre acteur
        [one] un autre acteur
       *[other] { $actors } autres acteurs
    } : chaque affirmation a sa fiche, avec qui dit quoi.
page-most-telling = L'affirmation la plus parlante :

# Carte
page-map-help = { $cards } fiches sur { $of }, autour des premières contradictions. Au clavier : flèches vers la fiche voisine, [ et ] pour les relations. Tout se lit aussi en liste.
page-map-picture = Schéma des relations. Le détail est dans la liste des fiches.
page-see-map = Voir sur la carte
page-map-topics = Une carte par sujet
page-map-topic = Carte d'un sujet
page-map-topic-counts = { $claims ->
        [one] une affirmation
       *[other] { $claims } affirmations
    }, { $conflicts ->
        [0] aucune contradiction
        [one] une contradiction
       *[other] { $conflicts } contradictions
    }
page-map-topic-help = { $claims ->
        [one] Une affirmation
       *[other] { $claims } affirmations
    } sur { $of } de ce sujet, d'abord celles où l'on se contredit le plus, avec qui en parle et les éléments de preuve. La même carte existe en liste.
page-map-around = Carte autour d'une fiche
page-map-around-help = { $count ->
        [0] Aucune relation.
        [one] Une relation.
       *[other] Les { $count } relations de cette fiche ; quand il y en a trop d'une sorte, une fiche « de plus » en réunit plusieurs et mène à leur liste.
    }
page-map-farther = Montrer aussi les voisins des voisins
page-map-nearer = Montrer les voisins seulement
page-map-farther-help = Cette fiche, ses relations et celles de ses voisins, tant qu'il y a de la place : { $count } fiches. La même carte existe en liste.
page-map-more = et { $count } de plus : { $relation }
page-map-undrawn = +{ $count } { $count ->
    [one] autre
   *[other] autres
 }
page-whole-list = Voir la liste entière ({ $count } au lieu de { $shown })
page-map-without-script = Sans script, la carte se lit en liste.
page-map-tools = Outils de la carte
page-selection = Sélection
page-nothing-selected = Choisissez une fiche pour lire ses relations.
page-cards = Fiches
page-relations = Relations
page-relation-count = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
 }
page-card-asserts = { $count ->
    [one] { $count } affirme
   *[other] { $count } affirment
 }
page-card-denies = { $count ->
    [one] { $count } dément
   *[other] { $count } démentent
 }
page-relation-of = relation {"{n}"} sur {"{m}"} : {"{q}"}
page-ctrl-wheel = Ctrl + molette pour zoomer
page-do-list = Liste
page-do-out = Réduire
page-do-in = Agrandir
page-do-fit = Tout voir
page-do-ArrowLeft = Vers la gauche
page-do-ArrowRight = Vers la droite
page-do-ArrowUp = Vers le haut
page-do-ArrowDown = Vers le bas
page-do-near = Voisins seulement
page-legend = Légende

# Recherche
page-search-hint = Rechercher… ( / )
page-search-without-script = Sans script, cherchez dans la page avec Ctrl + F : tout y est écrit.
page-search-else = Parcourir :
page-found-count = Résultats pour « {"{q}"} » : {"{n}"}
page-found-none = Aucun résultat pour « {"{q}"} »
page-found-near = Essayez :
page-found-claim = Affirmations
page-found-statement = Citations
page-found-actor = Acteurs
page-found-evidence = Preuves
page-found-source = Sources

# Réglages et aide
page-settings-without-script = Sans script, la page suit les réglages du navigateur.
page-theme = Thème
page-theme-auto = Comme l'appareil
page-theme-light = Clair
page-theme-dark = Sombre
page-keyboard = Clavier
page-single-keys = Raccourcis à une touche
page-help-lead = Chaque fiche répond à quatre questions, toujours dans le même ordre. Ce qu'on ne sait pas est écrit : non précisé. La page ne juge pas : à vous de conclure.
page-help-questions = Les questions à poser
page-help-question-1 = Qui parle, et qu'a-t-il à y gagner ou à y perdre ?
page-help-question-2 = Où l'a-t-il dit : devant qui, par quel canal ?
page-help-question-3 = Quand : le même jour que l'autre, ou plus tard ?
page-help-question-4 = Sur quelle preuve, et qui d'autre le dit sans le tenir de lui ?
page-help-words = Les mots de ces pages
page-help-word-1 = Nuancer : affirmer avec une réserve, « apparemment », « pourrait ».
page-help-word-2 = Preuve : ce que quelqu'un avance à l'appui de ce qu'il dit. Elle peut se discuter.
page-help-word-3 = Origine : là où une chose a d'abord été dite ou écrite. Dix journaux qui la répètent ne font qu'une origine.
page-help-word-4 = Piège : deux phrases qui ont l'air de se contredire, et ne parlent pas de la même chose.
page-help-word-5 = Corroborer : confirmer par une preuve qui vient d'ailleurs.
page-key-tab = un arrêt par groupe : recherche, vues, filtres, carte
page-key-search = rechercher
page-key-arrows = sur la carte : fiche voisine ; dans la matrice : case voisine
page-key-relations = sur la carte : relation précédente, suivante ; Entrée la suit
page-key-zoom = sur la carte : agrandir, réduire, tout voir
page-key-pan = déplacer la carte
page-key-neighbours = sur la carte : voisins seulement
page-key-next = face à face : suivant, précédent
page-key-escape = fermer, revenir
page-key-corners = dans la matrice, avec Début et Fin : première, dernière case
page-key-help = cette aide
page-key-notes = montrer ou cacher les notes
page-in-context = Dans son contexte
page-quotation-begins = début de la citation :
page-quotation-ends = fin de la citation
page-holds-passages = Cette page contient des passages des textes des sources, autour des citations. Elle est faite pour votre seul usage : ne la publiez pas, ne la distribuez pas.
page-fit-typographic = (signes différents dans le texte)
page-fit-altered = (le texte de la source diffère)
page-fit-missing = (introuvable dans le texte de la source)
page-fit-unchecked = (non comparée au texte)

# Relecture, pour l'enseignant
page-relecture = À relire
page-review-lead = Ce qui manque encore, ce qui est fragile : à compléter dans les fichiers du dossier, ou à savoir avant la classe.
page-review-first = Voici les { $count } premières.
page-review-warnings = Ce que dit la vérification des fichiers
page-review-unlike = Citations que le texte de la source ne donne pas ainsi
    .help = Recopiez les mots de la source, ou notez ce qui diffère.
page-review-undated = Déclarations sans date
    .help = Ajoutez `said: "2021-04-06"`, même approximative, si une source la donne.
page-review-unplaced = Déclarations dont on ne sait pas où elles ont été faites
    .help = Ajoutez `at:` avec la source où la parole a été dite : message, entretien, séance.
page-review-unquoted = Déclarations sans citation
    .help = Ajoutez `quote:` avec les mots exacts d'une source.
page-review-lone = Affirmations que plusieurs sources rapportent, d'une seule origine
    .help = Rien à corriger peut-être : dites en classe que ces sources ne se confirment pas l'une l'autre.
page-review-private = Personnes sans rôle public noté
    .help = Ajoutez `role:`, ou ôtez le nom si cette personne est un particulier ou un mineur.
