serve-wait = Chargement…
serve-still = { $count ->
    [one] Toujours en cours (1 affirmation)…
   *[other] Toujours en cours ({ $count } affirmations)…
 }
serve-cancel = Annuler
serve-gone = Serveur arrêté : la page reste utilisable.
serve-updated = Mis à jour.
serve-repaired = Le fichier est de nouveau en ordre.
serve-changed = Mis à jour : { $parts }.
serve-changed-claim = { $count ->
    [one] 1 affirmation modifiée
   *[other] { $count } affirmations modifiées
 }
serve-changed-statement = { $count ->
    [one] 1 déclaration modifiée
   *[other] { $count } déclarations modifiées
 }
serve-changed-evidence = { $count ->
    [one] 1 preuve modifiée
   *[other] { $count } preuves modifiées
 }
serve-changed-actor = { $count ->
    [one] 1 acteur modifié
   *[other] { $count } acteurs modifiés
 }
serve-changed-source = { $count ->
    [one] 1 source modifiée
   *[other] { $count } sources modifiées
 }
serve-changed-thing = { $count ->
    [one] 1 sujet modifié
   *[other] { $count } sujets modifiés
 }
serve-changed-relation = { $count ->
    [one] 1 relation modifiée
   *[other] { $count } relations modifiées
 }
serve-place = { $place } :
serve-more-faults = { $count ->
    [one] Il y a encore une autre erreur.
   *[other] Il y a encore { $count } autres erreurs.
 }
serve-last-good = La page montre la version de { $hour } h { $minute }, la dernière sans erreur.
serve-copy = Copier
serve-copied = Copié
serve-without-script = Sans script, cette adresse ne montre qu'une page.
serve-whole = Lire tout le cas en un seul document
serve-private = Sur cet ordinateur seulement : rien n'en sort
serve-privacy = Cette page vient du programme quidit, qui tourne sur cet ordinateur et ne répond qu'à lui ; elle n'appelle aucun site : le navigateur le lui interdit. Pas de compte, pas de cookie, rien n'est enregistré, sauf le choix du thème si vous le changez.
serve-not-here = Il n'y a rien à cette adresse.
serve-nearest = Les pages les plus proches :
serve-start = Aller à l'accueil
serve-too-many = Le cas a trop de pages pour un seul document : `quidit explore` avec un filtre en fait un fichier.
serve-running = { $address } montre le cas et suit ses fichiers ; Ctrl + C arrête le serveur.
serve-stopped = Serveur arrêté.
serve-not-opened = Le navigateur n'a pas pu être ouvert : { $reason }
serve-port-taken = le port { $port } est pris
    .help = nommez-en un autre avec --port ; --port 0 en prend un qui est libre
serve-no-port = le serveur ne peut pas écouter sur le port { $port } : { $reason }
serve-no-thread = le serveur ne peut pas démarrer : { $reason }
serve-no-signal = Ctrl + C ne peut pas être reçu : { $reason }
cli-serve = L'explorateur dans le navigateur, qui suit les fichiers du cas pendant qu'on les écrit
    .port = Le port sur cet ordinateur ; 0 en prend un qui est libre [par défaut : 8420]
    .open = Ouvrir le navigateur
    .for = Pour les élèves (aucune note dans les pages) ou pour le professeur (tout)
    .both = Français et anglais, avec un commutateur
