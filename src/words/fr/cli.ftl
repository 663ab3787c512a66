cli-about = Qui dit quoi ? Qui a dit quoi, quand, où, avec quelles preuves, et qui dit autre chose.
cli-usage = Utilisation :
cli-commands = Commandes{"\u00A0"}
cli-command-name = COMMANDE
cli-options = Options{"\u00A0"}
cli-common-options = Options de toutes les commandes{"\u00A0"}
cli-arguments = Arguments{"\u00A0"}
cli-choices = [choix : { $list }]
cli-default = [par défaut : { $list }]
cli-error = {"erreur : "}
cli-help = {"aide : "}
cli-option =
    .graph = Le dossier du cas, ou l'un de ses fichiers [par défaut : graph]
    .demo = Répondre avec le cas fourni : l'école à distance, avril 2021
    .sources = Un dossier avec les textes des sources (ID.txt), pour y vérifier les citations ; explore et serve montrent alors les citations dans leur contexte
    .lang = Langue de ce qui est affiché [par défaut : celle du système]
    .format = text pour les gens, json pour les programmes [par défaut : text]
    .help = Afficher cette aide
    .version = Afficher la version
cli-check = Tout ce qui ne va pas dans le cas ; avec --sources, chaque citation
    .plain = Une phrase simple par diagnostic, pour les lecteurs d'écran et pour grep
cli-fmt = Récrire les fichiers dans leur seule forme canonique, commentaires gardés
    .check = Ne rien changer ; dire quels fichiers n'ont pas cette forme
    .paths = Fichiers ou dossiers ; sans rien, le cas lui-même
cli-explain = La page du manuel d'un diagnostic
    .code = Un code, comme E0101 ; sans code, la liste de tous
cli-completions = Complétions pour un interpréteur de commandes
    .shell = bash, zsh, fish, powershell ou elvish
cli-man = La page du manuel, en roff
cli-absent = `{ $path }` n'existe pas
    .help = nommez un autre dossier avec --graph, ou essayez le cas fourni avec --demo
cli-no-graph = Pas de cas
    .help = un cas est un dossier de fichiers .ron, par défaut `graph` ici ; nommez-en un autre avec --graph, ou essayez le cas fourni avec --demo
cli-empty = `{ $path }` ne contient aucun fichier .ron
cli-refused = `{ $path }` ne peut pas être lu : { $reason }
cli-output-failed = la réponse n'a pas pu être écrite : { $reason }
check-summary = { $errors ->
    [0] Aucune erreur
    [one] Une erreur
   *[other] { $errors } erreurs
 }{ $warnings ->
    [0] , aucun avertissement.
    [one] , un avertissement.
   *[other] , { $warnings } avertissements.
 }
usage-unknown-argument = argument inconnu `{ $argument }`
usage-unknown-command = commande inconnue `{ $command }`
usage-missing-argument = il manque l'argument { $argument }
usage-missing-command = aucune commande n'est donnée
usage-invalid-value = `{ $value }` ne convient pas à { $argument }
usage-conflict = { $argument } ne peut pas être donné ici
usage-other = { $reason }
usage-suggested = ce qui convient : { $names }
usage-see-help = `quidit --help` donne la liste de ce qui peut être demandé
cli-fmt-demo = le cas fourni est dans le programme et ne peut pas être récrit
fmt-changed = { $file } : mis en forme canonique
fmt-would-change = { $file } n'est pas en forme canonique
fmt-left-alone = { $file } a été laissé tel quel : il ne peut pas être lu en entier
fmt-all-canonical = { $count ->
    [one] Un fichier, en forme canonique.
   *[other] { $count } fichiers, tous en forme canonique.
 }
quotations = Citations : { $fits }.
quotations-exact = { $count ->
    [one] { $count } exacte
   *[other] { $count } exactes
 }
quotations-typographic = { $count ->
    [one] { $count } typographique (seuls espaces, guillemets ou tirets diffèrent)
   *[other] { $count } typographiques (seuls espaces, guillemets ou tirets diffèrent)
 }
quotations-altered = { $count ->
    [one] { $count } modifiée
   *[other] { $count } modifiées
 }
quotations-missing = { $count ->
    [one] { $count } introuvable
   *[other] { $count } introuvables
 }
quotations-unchecked = { $count ->
    [one] { $count } non vérifiée (pas de texte à disposition)
   *[other] { $count } non vérifiées (pas de texte à disposition)
 }
cli-solve = Extensions d'un simple système d'argumentation (.af, .apx, .tgf), à la façon des concours ICCMA
    .semantics = Quels ensembles d'arguments tiennent
    .task = Une extension, toutes, ou si un argument est dans l'une (credulous) ou dans toutes (sceptical)
    .argument = L'argument dont il s'agit
    .file = Le système d'argumentation
solve-unknown-format = `{ $path }` n'est d'aucun format connu
    .help = nommez le fichier .af (ICCMA 2023), .apx (ASPARTIX) ou .tgf (trivial graph format)
solve-unreadable = `{ $path }` ne peut pas être lu comme système d'argumentation, ligne { $line } : { $reason }
framework-missing-header = l'en-tête `p af N` manque
    .help = commencez le fichier par `p af N`, N étant le nombre d'arguments
framework-repeated-header = un second en-tête
    .help = ne gardez que la première ligne `p af N`
framework-too-many-arguments = plus de { $limit } arguments
    .help = partagez le système en plusieurs
framework-too-many-attacks = plus de { $limit } attaques
    .help = partagez le système en plusieurs
framework-out-of-memory = pas assez de mémoire pour un système de cette taille
    .help = vérifiez le nombre de l'en-tête, ou prenez une machine plus grande
framework-not-an-attack = `{ $found }` n'est pas une attaque
    .help = écrivez deux arguments : `1 2` (.af), ou `a b` après la ligne `#` (.tgf)
framework-not-a-fact = `{ $found }` n'est ni un argument ni une attaque
    .help = écrivez `arg(a).` ou `att(a,b).`, le point compris
framework-out-of-range = l'argument { $number } n'existe pas : il y en a { $arguments }
    .help = numérotez les arguments à partir de 1, ou augmentez N dans `p af N`
framework-bad-name = `{ $name }` ne peut pas être le nom d'un argument
    .help = prenez des signes visibles, sans ( ) [ ] , " % #
framework-unknown-name = aucun argument ne s'appelle `{ $name }`
    .help = déclarez-le : `arg(a).` (.apx), une ligne avant `#` (.tgf)
framework-repeated-name = `{ $name }` est déclaré deux fois
    .help = gardez une des deux lignes ; les attaques viennent après une ligne `#`
framework-missing-separator = il manque la ligne `#` entre les arguments et les attaques
    .help = mettez une ligne `#` après le dernier argument
solve-which-argument = cette question porte sur un argument : nommez-le avec --argument
solve-unknown-argument = aucun argument ne s'appelle `{ $argument }`
solve-component-too-large = { $found } arguments indécis se tiennent en un seul cycle ; la limite est { $limit }
solve-too-many = il y a plus de { $limit } extensions
solve-too-much = les extensions énuméreraient plus de { $limit } arguments
solve-too-hard = la recherche a été abandonnée après { $limit } conflits, sans réponse
solve-grounded-always = la sémantique grounded répond quelle que soit la taille
cli-explore = L'explorateur : une page hors ligne pour explorer les contradictions
    .output = Le fichier à écrire
    .for = Pour les élèves (aucune note dans le fichier) ou pour le professeur (tout)
    .both = Français et anglais dans un seul fichier, avec un commutateur
    .places = Où étaient les fiches des cartes : lu s'il existe, puis écrit ; elles y restent quand le cas grandit
cli-cannot-write = `{ $path }` ne peut pas être écrit : { $reason }
    .help = choisissez un autre endroit, ou créez d'abord son dossier
explore-passages = { $passages ->
        [one] un passage
       *[other] { $passages } passages
    } { $sources ->
        [one] d'un texte
       *[other] de { $sources } textes
    } de vos sources sont maintenant dans les pages, autour des citations : à garder pour soi, sans les publier ni les distribuer. Sans --sources, les pages n'en contiennent rien.
explore-places-unread = `{ $path }` ne dit pas où étaient les fiches : { $reason }
    .help = effacez ce fichier pour placer les fiches à neuf
explore-made = { $path } est prêt ({ $kilobytes } ko) : ouvrez-le dans un navigateur, il n'a pas besoin du réseau.
